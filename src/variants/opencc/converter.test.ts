import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { describe, expect, it } from 'vitest';
import { openccConfig } from '../conversion.ts';
import { haveCorpora, randomNumbers, readCorpora } from '../fixtures/corpora.ts';
import { dictionariesOf } from '../conversion.ts';
import { Seen } from './conversion-options.ts';
import { Converter } from './converter.ts';
import { compileTables } from './converter-tables.ts';
import { toUnits, UnitBuffer } from './unit-buffer.ts';

const library = ConverterBuilder(preset);

/** OpenCC's configurations with the names that the library knows their ends by. */
const configs: Record<string, { from: string; to: string }> = {
  s2t: { from: 'cn', to: 't' },
  s2tw: { from: 'cn', to: 'tw' },
  s2twp: { from: 'cn', to: 'twp' },
  s2hk: { from: 'cn', to: 'hk' },
  s2hkp: { from: 'cn', to: 'hkp' },
  t2s: { from: 't', to: 'cn' },
  tw2s: { from: 'tw', to: 'cn' },
  tw2sp: { from: 'twp', to: 'cn' },
  hk2s: { from: 'hk', to: 'cn' },
  hk2sp: { from: 'hkp', to: 'cn' },
  tw2t: { from: 'tw', to: 't' },
  t2tw: { from: 't', to: 'tw' },
  jp2t: { from: 'jp', to: 't' },
  t2jp: { from: 't', to: 'jp' },
};

function ours(name: string): (text: string) => string {
  const converter = new Converter(compileTables(openccConfig(name)));
  const input = new UnitBuffer();
  const output = new UnitBuffer();
  return (text) => {
    input.length = 0;
    output.length = 0;
    input.append(text);
    converter.convert(input.data, 0, input.length, output, {});
    return output.toString();
  };
}

function entriesOf(name: string): string[] {
  return dictionariesOf(openccConfig(name)).flatMap((dictionary) => dictionary.split(/[ |]/));
}

/** Puts together pieces of dictionary entries and what disturbs a converter, so that phrases overlap in all ways. */
function* randomTexts(entries: readonly string[], count: number): Generator<string> {
  const disturbing = [
    '⿰',
    '⿱',
    '⿲',
    '\ud840',
    '\udc00',
    'A',
    '，',
    '\n',
    '𠀀',
    '豈',
    '\uf900',
    '\ud87e\udc00',
    '-{',
    'か',
  ];
  const random = randomNumbers(20_240_531);
  for (let i = 0; i < count; i++) {
    let text = '';
    for (let pieces = random(12) + 1; pieces > 0; pieces--) {
      const entry = [...(entries[random(entries.length)] ?? '')];
      const kind = random(10);
      if (kind === 0) text += disturbing[random(disturbing.length)];
      else if (kind < 4) text += entry[random(entry.length)] ?? '';
      else if (kind < 7) text += entry.slice(0, random(entry.length) + 1).join('');
      else text += entry.join('');
    }
    yield text;
  }
}

describe.each(Object.keys(configs))('%s', (name) => {
  const convert = ours(name);
  const bare = library(configs[name]!);
  const entries = entriesOf(name);

  it('agrees with opencc-js on all entries of its dictionaries, one after the other', () => {
    const joined = entries.join('');
    expect(convert(joined)).toBe(bare(joined));
  });

  it('agrees with opencc-js on random texts', () => {
    for (const text of randomTexts(entries, 3000))
      expect(convert(text), JSON.stringify(text)).toBe(bare(text));
  });
});

describe.skipIf(!haveCorpora)('corpora (needs ../shared/data)', () => {
  it.each(['s2twp', 'tw2sp'])('agrees with opencc-js by %s', { timeout: 60_000 }, (name) => {
    const convert = ours(name);
    const bare = library(configs[name]!);
    for (const text of readCorpora()) expect(convert(text) === bare(text), text.slice(0, 80)).toBe(true);
  });
});

describe('offset maps', () => {
  const converter = new Converter(compileTables(openccConfig('s2twp')));

  function mapOf(text: string): { output: string; starts: number[] } {
    const output = new UnitBuffer();
    const map = new Int32Array(text.length + 1);
    converter.convert(toUnits(text), 0, text.length, output, { map });
    return { output: output.toString(), starts: [...map] };
  }

  it.each([
    ['头发长', '頭髮長', [0, 1, 2, 3], 'one to one'],
    ['用博客写', '用部落格寫', [0, 1, 4, 4, 5], 'the tie of two characters goes to the end'],
    ['互联网络好', '網際網路好', [0, 1, 2, 3, 4, 5], 'same length'],
    ['a\ud840b', 'a\ud840b', [0, 1, 2, 3], 'a lone surrogate'],
    ['䶮龙', '龑龍', [0, 1, 2], 'a rare character'],
  ])('%s', (text, output, starts) => {
    expect(mapOf(text)).toEqual({ output, starts });
  });

  it('never goes back, and ends at the end', () => {
    for (const text of randomTexts(entriesOf('s2twp'), 500)) {
      const { output, starts } = mapOf(text);
      expect(starts, JSON.stringify(text)).toEqual(starts.toSorted((a, b) => a - b));
      expect(starts.at(-1)).toBe(output.length);
    }
  });
});

describe('what a conversion reports', () => {
  const converter = new Converter(compileTables(openccConfig('s2tw')), '於');

  it.each([
    ['中文', 0],
    ['头发', Seen.change],
    ['-{', Seen.markup],
    ['-', 0],
    ['か', Seen.kana],
    ['於', Seen.target],
    ['于か', Seen.change | Seen.kana],
  ])('%s', (text, seen) => {
    expect(converter.convert(toUnits(text), 0, text.length, new UnitBuffer(), {})).toBe(seen);
  });
});
