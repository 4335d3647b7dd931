import { describe, expect, it } from 'vitest';
import { conversionInto } from '../conversion.ts';
import { Converter } from './converter.ts';
import { compileTables, type ConverterTables } from './converter-tables.ts';
import { packTables, unpackTables } from './packed-tables.ts';
import { toUnits, UnitBuffer } from './unit-buffer.ts';

const text = '头发与后台的里程碑，标签、台风、皇后、软件；網路發表後裡髮，㑇𠮷。';

function converted(tables: ConverterTables): string {
  const output = new UnitBuffer();
  const units = toUnits(text);
  new Converter(tables).convert(units, 0, units.length, output, {});
  return output.toString();
}

describe('packed tables', () => {
  it.each(['cn', 'cnp', 't', 'tw', 'twp', 'hk', 'hkp'] as const)('of %s are the same again', (target) => {
    const tables = compileTables(conversionInto(target));
    const packed = packTables(tables);
    const unpacked = unpackTables(packed.slice());
    expect(packTables(unpacked)).toEqual(packed);
    expect(converted(unpacked)).toBe(converted(tables));
  });

  it('lack the links that a conversion lacks', () => {
    const { second, normalization } = unpackTables(
      packTables(compileTables({ conversionChain: [['头 頭']] })),
    );
    expect([second, normalization]).toEqual([null, null]);
  });
});
