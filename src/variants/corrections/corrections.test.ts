import { describe, expect, it } from 'vitest';
import { conversionInto, openccConfig } from '../conversion.ts';
import { Converter } from '../opencc/converter.ts';
import { compileTables } from '../opencc/converter-tables.ts';
import { toUnits, UnitBuffer } from '../opencc/unit-buffer.ts';
import { crossingList, uncrossed } from './crossings.ts';
import { intoTaiwan, intoTaiwanWords, taiwanCompounds } from './taiwan.ts';
import { fromHans, fromHant } from './words.ts';

function converted(converter: Converter, text: string): string {
  const output = new UnitBuffer();
  converter.convert(toUnits(text), 0, text.length, output, {});
  return output.toString();
}

const crossed = crossingList.flatMap(({ heads, words }) =>
  heads.split(' ').flatMap((head) =>
    words.split(' ').map((word) => {
      const [from = '', to = from] = head.split('=');
      const [wordFrom = '', wordTo = wordFrom] = word.split('=');
      return [from + wordFrom, to + wordTo] as const;
    }),
  ),
);

describe('crossings', () => {
  const ours = new Converter(compileTables(conversionInto('t')));

  it('are what is written', () => {
    for (const [source, target] of crossed) expect(converted(ours, source), source).toBe(target);
  });

  it('keep their length', () => {
    expect(crossed.filter(([source, target]) => [...source].length !== [...target].length)).toEqual([]);
  });

  it('each mend something: most of their phrases are wrong without them', () => {
    const plain = new Converter(compileTables(openccConfig('s2t')));
    const useless = crossingList.filter(({ heads, words }) => {
      const phrases = crossed.filter(([source]) =>
        heads
          .split(' ')
          .some((head) =>
            words.split(' ').some((word) => source === head.split('=')[0]! + word.split('=')[0]!),
          ),
      );
      return phrases.every(([source, target]) => converted(plain, source) === target);
    });
    expect(useless).toEqual([]);
  });

  it.each(Object.entries(uncrossed))('leave %s alone', (source, target) => {
    expect(converted(ours, source)).toBe(target);
  });
});

describe('words', () => {
  it.each([
    ['t', fromHans],
    ['cn', fromHant],
  ] as const)('are written in %s', (target, words) => {
    const converter = new Converter(compileTables(conversionInto(target)));
    const second = new Converter(compileTables(openccConfig('t2s')));
    for (const [source, wanted] of Object.entries(words)) {
      expect(converted(converter, source), source).toBe(target === 't' ? wanted : converted(second, wanted));
    }
  });

  it('of Taiwan keep their own forms', () => {
    const back = new Converter(compileTables(openccConfig('t2s')));
    const tw = new Converter(compileTables(conversionInto('tw')));
    for (const wanted of Object.values(intoTaiwan))
      expect(converted(tw, converted(back, wanted))).toBe(wanted);
  });

  it('of Taiwan are what its dictionary changes', () => {
    const library = new Converter(compileTables(openccConfig('s2twp')));
    const ours = new Converter(compileTables(conversionInto('twp')));
    const back = new Converter(compileTables(openccConfig('t2s')));
    for (const [source, wanted] of Object.entries(intoTaiwanWords)) {
      const simplified = converted(back, source);
      expect(converted(ours, simplified), source).toBe(wanted);
      expect(converted(library, simplified), `${source} needs no correction`).not.toBe(wanted);
    }
  });

  it('of everyday life are not those of computing', () => {
    const taiwan = new Converter(compileTables(conversionInto('twp')));
    for (const [source, target] of Object.entries(taiwanCompounds)) {
      expect(converted(taiwan, source), source).toBe(target);
    }
  });
});
