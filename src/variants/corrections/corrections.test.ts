import { describe, expect, it } from 'vitest';
import { openccConfig } from '../conversion.ts';
import { Converter } from '../opencc/converter.ts';
import { compileTables } from '../opencc/converter-tables.ts';
import { toUnits, UnitBuffer } from '../opencc/unit-buffer.ts';
import { converterInto } from '../tables.ts';
import { taiwanOfComputing } from './taiwan-computing.ts';
import { intoTaiwanWords, taiwanCompounds } from './taiwan-words.ts';
import { intoTaiwan } from './taiwan.ts';
import { fromHans, fromHant } from './words.ts';

function converted(converter: Converter, text: string): string {
  const output = new UnitBuffer();
  converter.convert(toUnits(text), 0, text.length, output, {});
  return output.toString();
}

describe('words', () => {
  it.each([
    ['t', fromHans],
    ['cn', fromHant],
  ] as const)('are written in %s', (target, listed) => {
    const converter = converterInto(target);
    const second = new Converter(compileTables(openccConfig('t2s')));
    for (const [source, wanted] of Object.entries(listed)) {
      expect(converted(converter, source), source).toBe(target === 't' ? wanted : converted(second, wanted));
    }
  });

  it('of Taiwan keep their own forms', () => {
    const back = new Converter(compileTables(openccConfig('t2s')));
    const tw = converterInto('tw');
    for (const [source, wanted] of Object.entries(intoTaiwan)) {
      expect(converted(tw, converted(back, source)), source).toBe(wanted);
      expect(converted(tw, converted(back, wanted)), wanted).toBe(wanted);
    }
  });

  it('of Taiwan are what its dictionary changes', () => {
    const library = new Converter(compileTables(openccConfig('s2twp')));
    const ours = converterInto('twp', { topic: 'everyday' });
    const back = new Converter(compileTables(openccConfig('t2s')));
    for (const [source, wanted] of Object.entries(intoTaiwanWords)) {
      const simplified = converted(back, source);
      expect(converted(ours, simplified), source).toBe(wanted);
      expect(converted(library, simplified), `${source} needs no correction`).not.toBe(wanted);
    }
  });

  it('of computing are what they are elsewhere in everyday life', () => {
    const computing = converterInto('twp');
    const everyday = converterInto('twp', { topic: 'everyday' });
    for (const [source, wanted] of Object.entries(taiwanOfComputing))
      expect(converted(computing, source)).toBe(wanted);
    expect(converted(everyday, '不支持，不保存，循环')).toBe('不支持，不保存，循環');
  });

  it('of everyday life are not those of computing', () => {
    const taiwan = converterInto('twp');
    for (const [source, target] of Object.entries(taiwanCompounds)) {
      expect(converted(taiwan, source), source).toBe(target);
    }
  });
});
