import type { RegexEngine } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { expect, it } from 'vitest';
import { sharedScanners } from './shared-scanners.ts';

it('has the same patterns compiled once, and keeps what one of its users is done with', async () => {
  const plain = await createOnigurumaEngine(import('shiki/wasm'));
  const compiled: string[] = [];
  const counting: RegexEngine = {
    ...plain,
    createScanner(patterns) {
      compiled.push(patterns.join(' '));
      return plain.createScanner(patterns);
    },
  };
  const engine = sharedScanners(counting);
  const first = engine.createScanner(['a+', 'b']);
  first.dispose?.();
  const second = engine.createScanner(['a+', 'b']);
  expect(second.findNextMatchSync('xaab', 0, 0)).toMatchObject({ index: 0 });
  engine.createScanner(['a+b']);
  expect(compiled).toEqual(['a+ b', 'a+b']);
});
