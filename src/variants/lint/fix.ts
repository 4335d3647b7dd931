import type { Script, Variant } from '../../config/variant.ts';
import { createVariantWriter, type VariantWriter } from '../writer.ts';
import type { Edit, LintProblem } from './lint-context.ts';
import { proseOf } from './prose.ts';

function variantOf(script: Script): Variant {
  const target = script === 'hans' ? 'cn' : 'tw';
  return { code: `zh-${script}`, script, target, prefix: '', label: '', ogLocale: '' };
}

/** Applies edits from the last to the first; of two that overlap the later one in the text stays out. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text: replacement } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) continue;
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return result + text.slice(at);
}

let writers: Record<Script, VariantWriter> | undefined;

/** Converts prose to Simplified and back, which undoes one-to-one conversion; all else stays. */
function reconvert(text: string): string {
  writers ??= {
    hans: createVariantWriter(variantOf('hans'), {}),
    hant: createVariantWriter(variantOf('hant'), {}),
  };
  const { hans, hant } = writers;
  const prose = proseOf(text);
  // Where prose differs from the text there is code or the like, which stands as a wall between two passages.
  let result = '';
  for (let from = 0; from < text.length;) {
    const isProse = prose.charAt(from) === text.charAt(from);
    let to = from + 1;
    while (to < text.length && (prose.charAt(to) === text.charAt(to)) === isProse) to++;
    const part = text.slice(from, to);
    result += isProse ? hant.text(hans.text(part, { script: 'hant' }), { script: 'hans' }) : part;
    from = to;
  }
  return result;
}

const copyCodes = new Set<string>(['copy-spacing', 'half-width-punctuation']);

/** A copy editor's stretch of text may hold a graver mistake; that one is repaired, the copy at the next check. */
function* certainEdits(problems: readonly LintProblem[]): Generator<Edit> {
  const isCopy = ({ code }: LintProblem) => copyCodes.has(code);
  const grave = problems.flatMap((problem) => (problem.edit && !isCopy(problem) ? [problem.edit] : []));
  yield* grave;
  const taken = new Set(
    grave.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)),
  );
  for (const problem of problems) {
    const { edit } = problem;
    if (edit === undefined || !isCopy(problem)) continue;
    let free = true;
    for (let at = edit.from; free && at < edit.to; at++) free = !taken.has(at);
    if (free) yield edit;
  }
}

/** Repairs what the problems of a text know a certain remedy for; `problems` must be of this very text. */
export function fixSource(text: string, problems: readonly LintProblem[]): string {
  const fixed = applyEdits(text, [...certainEdits(problems)]);
  return problems.some(({ code }) => code === 'conversion-damage') ? reconvert(fixed) : fixed;
}
