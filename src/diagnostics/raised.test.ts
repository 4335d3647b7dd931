import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogues } from './catalogue.ts';
import { severities } from './codes.ts';

/** The program without its tests and without the catalogue itself, as one text. */
const program = globSync('{src,scripts}/**/*.{ts,js,astro}', { exclude: ['**/*.test.ts', '**/fixtures/**'] })
  .filter((file) => !file.startsWith('src/diagnostics/messages/') && file !== 'src/diagnostics/codes.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** A name between quotes, as code that raises it has it; its end may depend on a typed value. */
const isNamed = (name: string) =>
  program.includes(`'${name}'`) || program.includes(`\`${name.split('/')[0]}/\${`);

const { messages, phrases } = catalogues.en;

describe('everything in the catalogue is said somewhere', () => {
  it.each(Object.keys(severities).filter((id) => !id.includes('/')))('%s', (code) => {
    const ids = Object.keys(messages).filter((id) => id.split('/')[0] === code && messages[id]?.message);
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => !isNamed(id))).toEqual([]);
  });

  it.each(Object.keys(phrases))('phrase %s', (phrase) => {
    expect(isNamed(phrase)).toBe(true);
  });
});
