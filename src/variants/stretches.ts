import type { Script } from '../config/variant.ts';
import { countScripts } from './detect.ts';
import { isJapanese, languageSigns } from './japanese.ts';

/** A part of a passage that is converted, or left as it is, as one. */
export interface Stretch {
  from: number;
  to: number;
  convert: boolean;
}

/** What decides about a stretch. */
export interface StretchRules {
  /** The script that is written: text already in it stays. */
  target: Script;
  /** Whether the text as a whole is a mixture, so that each clause counts. */
  mixed: boolean;
  /** Whether the last text that showed its script was left as it is; in a mixture, text that shows none follows it. */
  kept: boolean;
}

const sentenceEnd = /[。！？!?\n\u2028]+[”」』）)》〉"'’]*/g;
const quoted = /[「『《〈“‘（()）【】〔〕』」》〉”’]/g;
const clauseEnd = /[，,、；;：:\s·—…]+/g;

/**
 * So many characters of the target's script, and none of the other, make a sentence a quotation; fewer may be words
 * that only the dictionaries can judge.
 */
const quotationSigns = 4;

function cut(text: string, from: number, to: number, mark: RegExp): number[] {
  const ends = [...text.slice(from, to).matchAll(mark)].map((match) => from + match.index + match[0].length);
  if (ends.at(-1) !== to) ends.push(to);
  return ends;
}

/**
 * Splits a passage into sentences, and where one sentence has two languages or scripts into quotations and clauses,
 * and decides for each whether it is converted: not Japanese, and not what is in the target's script already.
 */
export function splitStretches(text: string, from: number, to: number, rules: StretchRules): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (start: number, end: number, convert: boolean) => {
    const last = stretches.at(-1);
    if (last && last.convert === convert) last.to = end;
    else stretches.push({ from: start, to: end, convert });
  };
  let start = from;
  for (const end of cut(text, from, to, sentenceEnd)) {
    divide(text, start, end, [quoted, clauseEnd], rules, add);
    start = end;
  }
  return stretches;
}

function divide(
  text: string,
  from: number,
  to: number,
  marks: readonly RegExp[],
  rules: StretchRules,
  add: (from: number, to: number, convert: boolean) => void,
): void {
  const decision = decide(text, from, to, rules, marks.length === 0);
  if (decision !== 'divide') return add(from, to, decision === 'convert');
  const [mark, ...finer] = marks;
  let start = from;
  for (const end of cut(text, from, to, mark!)) {
    divide(text, start, end, finer, rules, add);
    start = end;
  }
}

function decide(text: string, from: number, to: number, rules: StretchRules, last: boolean) {
  const signs = languageSigns(text, from, to);
  if (isJapanese(signs)) return 'keep';
  const { hans, hant } = countScripts(text, from, to);
  const written = rules.target === 'hans' ? hans : hant;
  const foreign = rules.target === 'hans' ? hant : hans;
  if (!last && (signs.kana > 0 || (rules.mixed && written > 0 && foreign > 0))) return 'divide';
  if (written === 0 && foreign === 0) return rules.mixed && rules.kept ? 'keep' : 'convert';
  rules.kept = foreign === 0 && (rules.mixed || written >= quotationSigns);
  return rules.kept ? 'keep' : 'convert';
}
