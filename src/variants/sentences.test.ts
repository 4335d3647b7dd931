import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expandVariants } from '../config/variant-list.ts';
import { createVariantWriter } from './writer.ts';

/** Sentences under each heading `# Kind (variant)`. */
const groups = readFileSync(new URL('./fixtures/sentences.tsv', import.meta.url), 'utf8')
  .split('\n\n')
  .slice(1)
  .map((block) => {
    const [heading = '', ...lines] = block.trim().split('\n');
    const [, kind = '', code = ''] = /^# (.*) \((.*)\)$/.exec(heading) ?? [];
    return { kind, code, sentences: lines.map((line) => line.split('\t') as [string, string]) };
  });

/** A pattern in which brackets and bars are choices, and all else is text. */
function patternOf(expected: string): RegExp {
  return new RegExp(`^(?:${expected.replace(/[.*+?^${}\\]/g, '\\$&')})$`, 'u');
}

describe.each(groups)('$kind', ({ code, sentences }) => {
  const [variant] = expandVariants([{ code }]);
  const writer = createVariantWriter(variant!, {});
  const script = variant!.script === 'hans' ? 'hant' : 'hans';

  it.each(sentences)('%s', (input, expected) => {
    expect(writer.text(input, { script })).toMatch(patternOf(expected));
  });
});

it('there are at least 200 sentences', () => {
  expect(groups.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(200);
});
