import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { conversionInto, dictionariesOf, openccConfig } from './conversion.ts';
import type { ConversionTarget } from '../config/variant.ts';
import { haveCorpora, randomNumbers, readCorpora } from './fixtures/corpora.ts';
import { fold, foldWithMap } from './fold.ts';
import { Converter } from './opencc/converter.ts';
import { compileTables } from './opencc/converter-tables.ts';
import { UnitBuffer } from './opencc/unit-buffer.ts';

describe('fold', () => {
  it.each([
    ['头发', fold('頭髮')],
    ['皇后', fold('皇後')],
    ['裏面', fold('里面')],
    ['臺灣', fold('台湾')],
    ['騞然', fold('𬴃然')],
    ['了解', fold('瞭解')],
    ['ＡＢＣ', 'abc'],
    ['Ｃ＃', 'c#'],
    ['①', '1'],
    ['ﬁn', 'fin'],
    ['㍿', fold('株式會社')],
    ['ｶﾞ', 'ガ'],
    ['e\u0301', 'é'],
    ['İ', 'i\u0307'],
    ['豈', fold('岂')],
    ['𠀀', '𠀀'],
    ['\ud840', '\ud840'],
    ['', ''],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('tells apart what no conversion joins', () => {
    expect(fold('客户')).not.toBe(fold('顾客'));
  });
});

describe('foldWithMap', () => {
  it('says where each folded character came from', () => {
    expect(foldWithMap('㍿A頭e\u0301𠀀')).toEqual({
      folded: [...fold('株式会社'), 'a', ...fold('头'), 'é', '𠀀'],
      starts: [0, 0, 0, 0, 1, 2, 3, 5],
    });
  });

  it('gives the characters of the fold', () => {
    for (const text of ['Ａ頭髮ﬁ', '한글 각', '\u3099', 'a\u0301\u0301', '…——']) {
      expect(foldWithMap(text).folded.join('')).toBe(fold(text));
    }
  });
});

const characterConversions = ['s2t', 's2tw', 's2hk', 't2s', 'tw2s', 'hk2s', 't2tw', 't2hk', 'tw2t', 'hk2t'];
const characterTargets: ConversionTarget[] = ['t', 'tw', 'hk', 'cn'];

const converters = new Map<string, Converter>([
  ...characterConversions.map((name) => [name, new Converter(compileTables(openccConfig(name)))] as const),
  ...characterTargets.map(
    (target) => [`our ${target}`, new Converter(compileTables(conversionInto(target)))] as const,
  ),
  ['our tw with 台', new Converter(compileTables(conversionInto('tw', '台')))],
]);

/** For all texts: they are two million. */
const [input, output] = [new UnitBuffer(), new UnitBuffer()];

function convert(converter: Converter, text: string): string {
  input.length = 0;
  output.length = 0;
  input.append(text);
  converter.convert(input.data, 0, input.length, output, {});
  return output.toString();
}

/** Outside the basic plane the fold keeps what few fonts have. */
const outside = /[\ud840-\ud88d]/;

/** Gives the texts whose fold a conversion changes. */
function changed(
  texts: readonly (readonly [text: string, folded: string])[],
  converter: Converter,
): string[] {
  return texts
    .filter(([text, folded]) => {
      const converted = convert(converter, text);
      return converted !== text && !outside.test(converted) && fold(converted) !== folded;
    })
    .map(([text]) => text);
}

function withFolds(texts: Iterable<string>): [string, string][] {
  return [...texts]
    .filter((text) => /[\u3400-\u9fff]/.test(text) && !outside.test(text))
    .map((text) => [text, fold(text)]);
}

const entries = withFolds(
  new Set(
    [...characterConversions.map(openccConfig), ...characterTargets.map((target) => conversionInto(target))]
      .flatMap(dictionariesOf)
      .flatMap((dictionary) => dictionary.split(/[ |]/)),
  ),
);

describe.each([...converters])('fold(s) = fold(convert(s)) by %s', (_, converter) => {
  it('holds for every entry of the dictionaries', () => {
    expect(changed(entries, converter)).toEqual([]);
  });
});

describe.skipIf(!haveCorpora)('corpora (needs ../shared/data)', () => {
  it('hold for each of our conversions', { timeout: 60_000 }, () => {
    const lines = withFolds(new Set(readCorpora().flatMap((text) => text.split('\n'))));
    for (const target of characterTargets) {
      expect(changed(lines, converters.get(`our ${target}`)!), target).toEqual([]);
    }
  });
});

describe('idempotence', () => {
  it('holds for every character of the basic plane beside another', () => {
    const random = randomNumbers(7);
    for (let unit = 1; unit < 0xd800; unit++) {
      const text = String.fromCharCode(unit) + String.fromCharCode(1 + random(0xd7ff));
      expect(fold(fold(text)), JSON.stringify(text)).toBe(fold(text));
    }
  });
});

describe('size', () => {
  it('is at most 9 kB for the browser, before anything is minified', () => {
    const files = ['fold.ts', 'fold-table.ts'].map((name) => readFileSync(new URL(name, import.meta.url)));
    expect(brotliCompressSync(Buffer.concat(files)).length).toBeLessThanOrEqual(9000);
  });
});
