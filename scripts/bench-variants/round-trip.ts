import { detectScript } from '../../src/variants/detect.ts';
import { hansOnly } from '../../src/variants/script-table.ts';
import { jianfan, library, type Convert } from './conversions.ts';
import {
  addDisagreements,
  listDisagreements,
  percent,
  score,
  type Disagreements,
  type Line,
} from './score.ts';

const kana = /[\u3041-\u30fa]/;

/** Longer paragraphs cost more than they tell. */
const maxLine = 3000;

/** Says which part of Traditional text comes back as something else from Simplified. */
export function reportRoundTrip(blogs: readonly (readonly [string, readonly string[]])[]): void {
  const rows: [string, Convert, Convert][] = [
    ['Jianfan, cn and tw', jianfan('cn'), jianfan('tw')],
    ['opencc-js tw2s and s2tw', library({ from: 'tw', to: 'cn' }), library({ from: 'cn', to: 'tw' })],
  ];
  console.log('\nHanzi of Traditional blogs that are others after a way to Simplified and back');
  for (const [name, toHans, toHant] of rows) {
    const scores = blogs.map(([, texts]) => {
      const lines = texts.filter((text) => detectScript(text).script === 'hant').flatMap(linesOf);
      return score(lines, (text) => toHant(toHans(text)));
    });
    const lost = scores.reduce((sum, { hanzi, equal }) => sum + hanzi - equal, 0);
    const all = scores.reduce((sum, { hanzi }) => sum + hanzi, 0);
    const cells = scores.map(
      ({ hanzi, equal }, i) => `${blogs[i]![0]} ${percent(hanzi - equal, hanzi, 3).trim()}`,
    );
    console.log(`${name.padEnd(28)} ${percent(lost, all, 3)} of ${all} (${cells.join(', ')})`);
    if (!name.startsWith('Jianfan')) continue;
    const disagreements = addDisagreements(scores.map((s) => s.disagreements));
    const simplified = simplifiedIn(disagreements);
    const rest = lost - simplified;
    console.log(
      `      ${simplified} of ${lost} are Simplified in the source, which no way back restores; the other ${rest} are ${percent(rest, all, 3).trim()}`,
    );
    for (const text of listDisagreements(disagreements, 24)) console.log(`      ${text}`);
  }
}

/** Counts the disagreements that say nothing of the conversion: what the source has in Simplified. */
function simplifiedIn(disagreements: Disagreements): number {
  let found = 0;
  for (const [forms, places] of disagreements)
    if (hansOnly.includes(forms.split(' for ')[1]!)) for (const count of places.values()) found += count;
  return found;
}

/** Gives a text's lines; compatibility ideographs are wanted as the characters that Unicode says they are (NFC). */
function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line.length < maxLine && !kana.test(line) && /[\u3400-\u9fff]/.test(line))
    .map((line): Line => [line, line.normalize()]);
}
