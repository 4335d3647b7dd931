import { nameToEmoji } from 'gemoji';
import type { Stretch } from './inline.ts';

const namePattern = /:([a-z0-9_+-]{1,40}):/y;

/**
 * Puts an emoji in place of its name (`:smile:`), as Hexo's, Hugo's and Jekyll's add-ons have it, by GitHub's names. Times
 * (10:30:45), slices and addresses stay: the colons stand apart from words and brackets.
 */
export function readEmoji(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  const { source } = scan;
  namePattern.lastIndex = at;
  const name = namePattern.exec(source)?.[1];
  if (name === undefined) return at + 1;
  const end = at + name.length + 2;
  const emoji = Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined;
  const isApart = stretch.emojiEnd === at || !/[\w:/[({"'=@\\]/.test(source[at - 1] ?? '');
  if (emoji === undefined || !isApart || /\w/.test(source[end] ?? '')) return at + 1;
  scan.edits.replace(at, end, emoji);
  stretch.emojiEnd = end;
  return end;
}
