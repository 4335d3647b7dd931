import { expect, it } from 'vitest';
import { nearestCommand } from './commands.js';

it.each([
  ['bild', 'build'],
  ['chekc', 'check'],
  ['verfiy', 'verify'],
  ['server', 'dev'],
  ['g', 'build'],
])('takes “%s” for %s', (word, command) => expect(nearestCommand(word)).toBe(command));

it.each(['deploy', 'clean', '', '--bogus', 'constructor'])('has no suggestion for “%s”', (word) =>
  expect(nearestCommand(word)).toBeUndefined(),
);
