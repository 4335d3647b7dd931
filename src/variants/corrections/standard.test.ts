import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expandVariants } from '../../config/variant-list.ts';
import { createVariantWriter } from '../writer.ts';
import { intoStandard } from './standard.ts';

/** The table of standard characters (通用规范汉字表, State Council, 2013). */
const table = readFileSync(new URL('../fixtures/standard-characters.txt', import.meta.url), 'utf8');
const standard = new Set(table.replaceAll('\n', ''));

/** The commoner half of Big5: what Traditional writing in Taiwan consists of. */
function commonTraditional(): string[] {
  const big5 = new TextDecoder('big5');
  const characters: string[] = [];
  for (let lead = 0xa4; lead <= 0xc6; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) characters.push(big5.decode(Uint8Array.of(lead, trail)));
  return characters.filter((character) => /^[\u4e00-\u9fff]$/.test(character));
}

/** Characters that the table lacks, because modern texts do, and that stand for no other. */
const rare = new Set(
  '廾囝汍糸抆杗迆釆劻姅枓沬玨甽帟屘栘涊舨訑偺偯屝梱梡梂猓琍脰脤蚵釭傚愒湩塭徬暍楛煆痳覜詻詨跦鈽僩嘐塽榣箄裯誧跼遝鉼儅潠瞇綞鴃穋篛豭擭橾歜毚磺篠繈縿褽燸霤韹鯈譆鏍儸蘗鶸觼欐籣鑤',
);

const [hans] = expandVariants([{ code: 'zh-Hans' }]);
const writer = createVariantWriter(hans!, {});
const write = (text: string) => writer.text(text, { script: 'hant' });

describe('Simplified text', () => {
  it('is in standard characters', () => {
    const others = commonTraditional().filter((character) => !standard.has(write(character)));
    expect(others.filter((character) => !rare.has(character))).toEqual([]);
  });

  it.each(Object.entries(intoStandard))('has for %s %s', (source, target) => {
    expect(write(source)).toBe(target);
    expect([...target].filter((character) => !standard.has(character))).toEqual([]);
  });
});
