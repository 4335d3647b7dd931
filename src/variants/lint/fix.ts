import { reconvert } from './reconvert.ts';
import type { Edit, LintProblem } from './lint-context.ts';
import { proseOf } from './prose.ts';

/** Applies edits from the first to the last; of two that overlap the later one in the text stays out. */
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

/** Reconverts prose; all else stays and is a wall between two passages. `shown` is blank where nobody reads. */
function reconvertProse(text: string, shown: string): string {
  const prose = proseOf(shown);
  let result = '';
  for (let from = 0; from < text.length;) {
    const isProse = prose.charAt(from) === text.charAt(from);
    let to = from + 1;
    while (to < text.length && (prose.charAt(to) === text.charAt(to)) === isProse) to++;
    const part = text.slice(from, to);
    result += isProse ? reconvert(part) : part;
    from = to;
  }
  return result;
}

const copyCodes = new Set<string>(['copy-spacing', 'half-width-punctuation']);

/** A copy editor's stretch of text may hold a graver mistake; that one is repaired first, the copy in the next round. */
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

/** One repair may uncover the next; real texts need three rounds at most. */
const mostRounds = 8;

/** What repairs need to know of a text as it is. */
export interface FixRules {
  /** Finds the problems of a text. */
  lint(text: string): LintProblem[];
  /** Blanks out what nobody reads, offsets kept. */
  shown(text: string): string;
}

/**
 * Repairs what the problems of a text know a certain remedy for, until nothing is left to repair; a text that would
 * never come to rest stays as it is.
 */
export function fixText(text: string, rules: FixRules): string {
  let current = text;
  for (let round = 0; round < mostRounds; round++) {
    const problems = rules.lint(current);
    const isDamaged = problems.some(({ code }) => code === 'conversion-damage');
    const edited = applyEdits(current, [...certainEdits(problems)]);
    const next = isDamaged ? reconvertProse(edited, rules.shown(edited)) : edited;
    if (next === current) return current;
    current = next;
  }
  return text;
}
