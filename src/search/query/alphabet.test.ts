import { describe, expect, it } from 'vitest';
import { createAlphabet, spaceOfTypography, zonePlaces } from './alphabet.ts';
import { createWriter } from '../write-words.ts';
import { fromSigns, toSigns } from './signs.ts';

const lines = ['我们的家', 'c++,.net', '𠮷野家', 'かがé😀', '的', '耗时⍽30⍽分钟 的的'].map((line) =>
  line.replaceAll('⍽', spaceOfTypography),
);

describe.each([
  ['', true],
  ['的', true],
  ['的 ,家n0', true],
  ['的 ,家n0', false],
])('an alphabet with %j as common symbols, fused: %j', (common, isFused) => {
  const alphabet = createAlphabet(common, isFused);
  const write = createWriter(alphabet);

  it('reads every line that it wrote', () => {
    const [title = '', ...rest] = lines;
    const content = write([{ lines: [title], places: zonePlaces.title }, { lines: rest }]);
    expect(alphabet.read(content)).toEqual(lines);
  });

  it('writes words that Pagefind keeps as they are, one a symbol', () => {
    for (const line of lines) {
      const content = write([{ lines: [line] }]);
      const symbols = [...line].filter((symbol) => symbol !== spaceOfTypography);
      expect(content.replace(/(?: -)+$/, '').split(' ')).toHaveLength(common.length * 2 + symbols.length);
      expect(content.split(' ').length % 256).toBe(0);
      expect(content).toMatch(/^[\u3400-\u9fff\ua000-\ua4cf\u2801-\u2830a-z0-9~ -]*$/);
    }
  });

  it('says from a place in which part of the post it is', () => {
    const { title, tags, headings } = zonePlaces;
    const start = common.length * 2;
    const places = [start, start + 1, start + title, start + title + tags, start + title + tags + headings];
    expect(places.map((place) => alphabet.rankOf(place, 2))).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('signs', () => {
  it('hold any text', () => {
    const text = JSON.stringify({ day: '2024-01-01', edits: { 'zh-Hant': '裡{"\\𠮷' } });
    expect(toSigns(text)).toMatch(/^[!-/:;=?]*$/);
    expect(fromSigns(toSigns(text))).toBe(text);
  });
});
