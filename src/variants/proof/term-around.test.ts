import { describe, expect, it } from 'vitest';
import { expandVariants } from '../../config/variant-list.ts';
import { createVariantWriter } from '../writer.ts';
import { termFor } from './term-around.ts';

const [hant] = expandVariants([{ code: 'zh-Hant' }]);
const writer = createVariantWriter(hant!, {});
const convert = (text: string) => writer.text(text, { script: 'hans' });

describe('the word around a place', () => {
  it.each([
    ['他的长<发>现在梳了上去', '髮', '长发', '長髮'],
    ['他的长<发>现在梳了上去', '發', '发现', '發現'],
    ['店里<干>，很', '乾', '里干', '裡乾'],
    ['<干>', '乾', '干', '乾'],
  ])('%s read as %s', (marked, reading, term, wording) => {
    const text = marked.replace(/[<>]/g, '');
    const from = marked.indexOf('<');
    expect(termFor(text, { from, to: from + 1 }, reading, convert)).toEqual({ term, wording });
  });
});
