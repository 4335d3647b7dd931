import type { RegexEngine } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { expect, it } from 'vitest';
import { sharedScanners } from './shared-scanners.ts';

const plain = await createOnigurumaEngine(import('shiki/wasm'));

it('has each pattern compiled once, and keeps what one of its users is done with', () => {
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
  const second = engine.createScanner(['c', 'a+', 'b']);
  expect(second.findNextMatchSync('xaab', 0, 0)).toMatchObject({ index: 1 });
  engine.createScanner(['a+b']);
  expect(compiled).toEqual(['a+', 'b', 'c', 'a+b']);
});

it('finds what Oniguruma’s own scanners find, whichever rules have looked before', () => {
  const rules = [
    ['\\bif\\b', '[a-z]+', '(\\d)(\\d*)'],
    ['[a-z]+', '\\G;', '中(文)?', '$'],
    ['(?<=a)b', '\\G[a-z]', 'f\\b'],
    ['never', '"', '\\s+'],
  ];
  const own = rules.map((rule) => plain.createScanner(rule));
  const engine = sharedScanners(plain);
  const shared = rules.map((rule) => engine.createScanner(rule));
  for (const line of ['if ab;12 中文 "x"', '', 'a', 'ab;;中 if', '"" 7', 'if ab;12 中文 "x"']) {
    const [text, same] = [plain.createString(line), engine.createString(line)];
    for (const from of [0, 3, 1, ...Array(line.length).keys(), line.length])
      for (const [at, scanner] of shared.entries())
        for (const options of [0, 4, 0])
          expect(scanner.findNextMatchSync(same, from, options)).toEqual(
            own[at]?.findNextMatchSync(text, from, options),
          );
  }
});
