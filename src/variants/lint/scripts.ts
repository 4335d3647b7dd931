import { finding } from '../../diagnostics/create-problem.ts';
import { countScripts, scriptOf } from '../detect.ts';
import { languageSigns } from '../japanese.ts';
import type { LintContext } from './lint-context.ts';

const clausePattern = /[^，。！？；：、,!?;:|\n「」『』“”《》()（）[\]【】*_]+/g;

/** Most characters of the other script that are shown one by one. */
const most = 20;

/** Conversion has another form for them, but Taiwan and Hong Kong write them, and Simplified writes 摺 beside 折. */
const inBoth = new Set('麽雇肴挂并晒摺麴');

/** So many clauses with characters of both scripts show that words are mixed, not passages. */
const fewestMixed = 3;

/** Reports a script that isn't the one the author named, or two scripts within one clause. */
export function lintScripts({ prose, plain, script, detected, remarks, report }: LintContext): void {
  if (isMostlyJapanese(prose)) return;
  if (script === 'hans' || script === 'hant') {
    const other = script === 'hans' ? 'hant' : 'hans';
    if (detected.script === other) {
      const values = { said: script, other: detected[other], own: detected[script], wanted: other };
      report(finding('script-mismatch', values), 0);
      return;
    }
    if (detected[other] > 0) lintStrangers(plain, script, report);
  } else if (detected.script === 'mixed') {
    const rarer = detected.hans < detected.hant ? 'hans' : 'hant';
    const byPassage = countMixedClauses(plain) < fewestMixed;
    if (byPassage && !remarks) return;
    const { hans, hant } = detected;
    const values = { hans, hant, script: rarer === 'hans' ? 'hant' : 'hans' };
    const found = byPassage
      ? finding('variant-mixed-script/passages', values)
      : finding('variant-mixed-script', values);
    report(found, firstOf(plain, rarer));
  }
}

/** So many Hanzi for each kana has Japanese at most; a Chinese text that quotes some has many more. */
const hanziPerKana = 4;

function isMostlyJapanese(text: string): boolean {
  const { kana } = languageSigns(text, 0, text.length);
  return kana > 0 && kana * hanziPerKana > (text.match(/[\u3400-\u9fff]/g)?.length ?? 0);
}

function firstOf(text: string, script: 'hans' | 'hant'): number {
  for (let i = 0; i < text.length; i++) if (scriptOf(text.charCodeAt(i)) === script) return i;
  return 0;
}

/** Whole clauses in the other script are quotations, which conversion sees by itself. */
function countMixedClauses(plain: string): number {
  let count = 0;
  for (const clause of plain.matchAll(clausePattern)) {
    const { hans, hant } = countScripts(plain, clause.index, clause.index + clause[0].length);
    if (hans > 0 && hant > 0) count += 1;
  }
  return count;
}

/** A name in Japanese stays as its people write it: 鬼滅の刃. */
const kana = /[\u3041-\u30fe]/;

/** A clause with both scripts has a slip of the keyboard in it; a whole clause in the other one is a quotation. */
function lintStrangers(plain: string, script: 'hans' | 'hant', report: LintContext['report']): void {
  const other = script === 'hans' ? 'hant' : 'hans';
  let shown = 0;
  for (const clause of plain.matchAll(clausePattern)) {
    const counts = countScripts(plain, clause.index, clause.index + clause[0].length);
    if (counts[other] === 0 || counts[script] <= counts[other] || kana.test(clause[0])) continue;
    for (let i = clause.index; i < clause.index + clause[0].length; i++) {
      const character = plain.charAt(i);
      if (scriptOf(plain.charCodeAt(i)) !== other || inBoth.has(character) || shown++ >= most) continue;
      const values = { character, markup: `-{${character}}-` };
      const found =
        other === 'hans'
          ? finding('variant-mixed-script/simplified', values)
          : finding('variant-mixed-script/traditional', values);
      report(found, i);
    }
  }
}
