import { fixText } from '../../variants/lint/fix.ts';
import { findGluedReadings } from '../../variants/lint/pinyin.ts';
import { reconvert } from '../../variants/lint/reconvert.ts';
import { lintSource } from '../../variants/lint.ts';

/** What was repaired in a text, for the report. */
export interface Repair {
  text: string;
  /** Words as they were → as they are. */
  examples: string[];
  /** Characters that are lost: `�`. */
  lost: number;
}

/** Different readings from which a page is known to be damaged: a text has that many only where a converter put them. */
const fewest = 2;

/** Says whether a bad converter wrote a page: readings after characters, beside words that it left half converted. */
export function isDamagedPage(text: string): boolean {
  const glued = findGluedReadings(text);
  const distinct = new Set(glued.map(({ character, from, to }) => character + text.slice(from, to)));
  return distinct.size >= fewest && /最后|[发發]表于|標簽|[^王皇太]后/.test(text);
}

/** Takes the readings out of a whole page before it is read, so that its words are what they should be. */
export function withoutReadings(text: string): string {
  let result = '';
  let at = 0;
  for (const { from, to } of findGluedReadings(text)) {
    result += text.slice(at, from);
    at = to;
  }
  return result + text.slice(at);
}

/** Repairs a text of a damaged page: what one-to-one conversion left wrong, and doubled commas. */
export function repairText(text: string, isDamaged: boolean): Repair {
  const plain = isDamaged ? reconverted(withoutReadings(text)) : text;
  const commas = plain.replace(/(?<=[\u3400-\u9fff])[,，]{2,}(?=[\u3400-\u9fff])/g, '，');
  const fixed = fixText(commas, {
    lint: (current) => lintSource(current, { file: '', firstLine: 1, remarks: false }),
    shown: (current) => current,
  });
  return { text: fixed, examples: examplesOf(text, fixed), lost: [...fixed.matchAll(/\ufffd/g)].length };
}

/** 服務臺 and 櫃臺 are written as often as 服務檯 and 櫃檯: that is no damage, and a name stays what it was. */
function reconverted(text: string): string {
  const made = reconvert(text);
  if (made.length !== text.length) return made;
  return text.replace(/[^]/g, (was, at: number) =>
    was === '臺' && made.charAt(at) === '檯' ? was : made.charAt(at),
  );
}

/** Shows what a converter did to a page, in a few of its words, and where it begins. */
export function damageIn(text: string): { examples: string[]; at: number } {
  const glued = findGluedReadings(text);
  const around = glued.map(
    ({ from, to }) =>
      /[\u3400-\u9fff]*$/.exec(text.slice(Math.max(0, from - 2), from))?.[0] + text.slice(from, to),
  );
  return { examples: [...new Set(around)].slice(0, 5), at: (glued[0]?.from ?? 1) - 1 };
}

/** A few places that changed, as short stretches of Chinese. */
function examplesOf(before: string, after: string): string[] {
  if (before === after) return [];
  const marks = [
    ...before.matchAll(
      /[\u3400-\u9fff]\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜń]{1,6}\)[\u3400-\u9fff]?|.?[,，]{2,}.?|最后|標簽/g,
    ),
  ];
  return [...new Set(marks.map(([mark]) => mark))].slice(0, 3);
}
