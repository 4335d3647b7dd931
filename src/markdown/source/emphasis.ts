import { joiner } from '../marks.ts';
import type { Stretch } from './inline.ts';
import { characterAt, characterBefore, isCjk, isImplausible } from './strong-runs.ts';
import { strongRoles, type Role } from './strong.ts';

const punctuationPattern = /[\p{P}\p{S}]/u;
/** An empty comment, which is dropped later: punctuation to the parser. */
const wall = '<!---->';

/**
 * Lets `*`, `**` and `~~` beside punctuation open and close in Chinese text, which puts no spaces around words:
 * CommonMark's flanking rules leave the closing run of `**你好。**世界` literal. As cjk-friendly emphasis
 * proposes, a run counts as flanking when the punctuation or the other side of it is CJK; an unseen mark next
 * to the punctuation makes the parser think so. A lone `~` inside a word, as in 3~5 天, is kept a tilde.
 */
export function fixEmphasis(stretch: Stretch, at: number): number {
  const { scan, end } = stretch;
  const { source } = scan;
  const sign = source[at];
  let after = at;
  while (after < end && source[after] === sign) after++;
  if (sign === '*' && after - at === 2) {
    const role = strongRoles(stretch).get(at);
    if (role !== undefined) return fixStrong(stretch, at, role);
  }
  const previous = characterBefore(source, at);
  const next = characterAt(source, after);
  if (isSpace(previous) || isSpace(next)) return after;
  const punctuationBefore = punctuationPattern.test(previous);
  const punctuationAfter = punctuationPattern.test(next);
  if (sign === '~' && after - at === 1) {
    if (!punctuationBefore && !punctuationAfter) {
      scan.edits.replace(at, after, scan.stash.put({ kind: 'text', raw: '~', text: '~' }));
    }
    return after;
  }
  if (punctuationBefore === punctuationAfter || !(isCjk(previous) || isCjk(next))) return after;
  const isSingle = sign === '*' && after - at === 1;
  // No emphasis ends after （ or begins before 。: 如*.example.com 或 is no start of one.
  if (isSingle && isImplausible(punctuationBefore ? previous : next, punctuationBefore ? 'close' : 'open'))
    return after;
  if (punctuationBefore) scan.edits.replace(at, at, joiner);
  else scan.edits.replace(after, after, joiner);
  return after;
}

/** Makes the parser see a run as what it was found to be, with as few marks as that takes. */
function fixStrong(stretch: Stretch, at: number, role: Role): number {
  const { scan } = stretch;
  const { source } = scan;
  const after = at + 2;
  const previous = at === stretch.start ? '\n' : characterBefore(source, at);
  const next = after >= stretch.end ? '\n' : characterAt(source, after);
  const seen = seenAs(previous, next);
  if (role === 'text') {
    if (seen !== 'text')
      scan.edits.replace(at, after, scan.stash.put({ kind: 'text', raw: '**', text: '**' }));
  } else if (seen !== role) {
    const [before, behind] = role === 'open' ? [outside(previous), joiner] : [joiner, outside(next)];
    scan.edits.replace(at, after, `${before}**${behind}`);
  }
  return after;
}

function outside(character: string): string {
  return isSpace(character) || punctuationPattern.test(character) ? '' : wall;
}

/** What CommonMark takes a run for by its neighbours. */
function seenAs(previous: string, next: string): Role | 'both' {
  const opens =
    !isSpace(next) &&
    (!punctuationPattern.test(next) || isSpace(previous) || punctuationPattern.test(previous));
  const closes =
    !isSpace(previous) &&
    (!punctuationPattern.test(previous) || isSpace(next) || punctuationPattern.test(next));
  if (opens && closes) return 'both';
  return opens ? 'open' : closes ? 'close' : 'text';
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
