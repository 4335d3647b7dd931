import { patchTexts, type SwapTables } from './patch.ts';
import { type CardFile, listSeparator, type PatchedText } from './query/card.ts';
import { toSymbols } from './query/symbols.ts';
import type { SearchDocument, SearchText } from './record.ts';

/** Symbols of body in one file: a result of a long post must not cost the whole post. */
const partLength = 6000;

/** The files of one post: the card with the beginning of the body, then the rest of a long one. */
export interface CardFiles {
  card: CardFile;
  parts: PatchedText[];
}

/** Makes what results show of a post, in all its variants; `href` links it in a variant, `swaps` are keyed by target. */
export function cardFiles(
  document: SearchDocument,
  href: (variant: string) => string,
  swaps: SwapTables,
): CardFiles {
  const variants = Object.keys(document.texts);
  const bodies = new Map(variants.map((variant) => [variant, bodyLines(document.texts[variant])]));
  const cuts = cutsOf(bodies, document.sourceVariant);
  const piece = (variant: string, part: number) =>
    (bodies.get(variant) ?? []).slice(cuts[part]?.line ?? 0, cuts[part + 1]?.line).join('\n');
  const texts = (write: (variant: string) => string) =>
    Object.fromEntries(variants.map((variant) => [variant, write(variant)]));
  const patched = (write: (variant: string) => string) =>
    patchTexts(texts(write), document.sourceVariant, swaps);
  const card: CardFile = {
    kind: document.kind,
    ...(document.dateText === undefined ? {} : { date: document.dateText }),
    href: texts(href),
    ...(cuts.length > 1 ? { parts: cuts.slice(1).map(({ symbols }) => symbols) } : {}),
    ...patched((variant) => `${head(document.texts[variant])}\n${piece(variant, 0)}`),
  };
  const parts = cuts.slice(1).map((_, i) => patched((variant) => piece(variant, i + 1)));
  return { card, parts };
}

function head(text: SearchText | undefined): string {
  const { title = '', tags = [], section, board, authors = [] } = text ?? {};
  return [oneLine(title), list(tags), oneLine(section ?? board ?? ''), list(authors)].join('\n');
}

function list(entries: readonly string[]): string {
  return entries.map(oneLine).join(listSeparator);
}

function oneLine(text: string): string {
  return text.replace(/[\n\r\t]/g, ' ');
}

/** Lines without anything to find have no place in the index, so they would put the parts out of step. */
function bodyLines(text: SearchText | undefined): string[] {
  return (text?.body ?? '').split('\n').filter((line) => line.trim() !== '');
}

/** Where parts begin: a line, and how many symbols of the source come before it. */
function cutsOf(bodies: ReadonlyMap<string, string[]>, source: string): { line: number; symbols: number }[] {
  const cuts = [{ line: 0, symbols: 0 }];
  const lines = bodies.get(source) ?? [];
  const sameLines = [...bodies.values()].every((other) => other.length === lines.length);
  let symbols = 0;
  if (!sameLines || lines.reduce((sum, line) => sum + line.length, 0) <= partLength) return cuts;
  for (const [line, text] of lines.entries()) {
    if (symbols - (cuts.at(-1)?.symbols ?? 0) >= partLength) cuts.push({ line, symbols });
    const found = toSymbols(text).length;
    symbols += found === 0 ? 0 : found + 1;
  }
  return cuts;
}
