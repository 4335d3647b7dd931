import type { Edit } from './lint-context.ts';

/** One change that a copy checker wants in a passage, with what it is about; offsets are those of the passage. */
export interface CopyChange extends Edit {
  kind: 'space' | 'mark' | 'width';
}

/**
 * Takes apart what a copy checker made of a passage. It adds and removes spaces and puts one character for another, so
 * both texts can be read side by side.
 */
export function changesBetween(old: string, wanted: string): CopyChange[] {
  const changes: CopyChange[] = [];
  for (let at = 0, to = 0; at < old.length || to < wanted.length;) {
    const [from, start] = [at, to];
    while ((at < old.length || to < wanted.length) && old.charAt(at) !== wanted.charAt(to)) {
      const isSpace = /\s/.test(old.charAt(at));
      const willBeSpace = wanted.charAt(to) === ' ';
      if (isSpace || !willBeSpace) at += 1;
      if (willBeSpace || !isSpace) to += 1;
    }
    const text = wanted.slice(start, to);
    if (at > from || to > start)
      changes.push({ from, to: Math.min(at, old.length), text, kind: kindOf(old.slice(from, at), text) });
    at += 1;
    to += 1;
  }
  return changes;
}

/** What is full-width already, letters and U+3000 among it, was rarely typed so by accident. */
function kindOf(old: string, text: string): CopyChange['kind'] {
  if (/[^\t -~]/.test(old)) return 'width';
  return `${old}${text}`.trim() === '' ? 'space' : 'mark';
}
