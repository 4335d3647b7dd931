import type { Script, Variant } from '../../config/variant.ts';
import { splitPost } from '../../posts/split.ts';

/** Writes a place so that a variant has a certain wording there, and the author's script what is written. */
export function markupFor(
  written: string,
  wording: string,
  script: Script | 'mixed',
  { script: target }: Variant,
): string {
  const own = script === 'mixed' ? (target === 'hans' ? 'hant' : 'hans') : script;
  return `-{zh-${own}:${written}; zh-${target}:${wording}}-`;
}

/** Puts markup in a place of a post's file, if the frontmatter stays what it is; else undefined. */
export function settlePlace(
  text: string,
  { from, to, written }: { from: number; to: number; written: string },
  markup: string,
): string | undefined {
  if (text.slice(from, to) !== written) return undefined;
  const changed = text.slice(0, from) + markup + text.slice(to);
  const [before, after] = [splitPost(text, ''), splitPost(changed, '')];
  const valuesOf = ({ fields = [] }: typeof before) =>
    JSON.stringify(fields.map(({ key, value }) => [key, value]));
  const body = before.body === after.body;
  // In a text of the frontmatter the markup must be all that changes.
  const isSame = body
    ? valuesOf(after).replace(JSON.stringify(markup).slice(1, -1), written) === valuesOf(before)
    : valuesOf(after) === valuesOf(before) && before.firstLine === after.firstLine;
  return isSame ? changed : undefined;
}
