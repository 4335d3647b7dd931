import type { Cells } from './edits.ts';
import type { SearchDocument } from './record.ts';

/** Posts of each source variant that are looked at: enough to meet every common character, however large the site. */
const sampled = 100;

/** Picks the posts that say what is usual, from all over the site. */
export function sampleOf<Post extends Pick<SearchDocument, 'sourceVariant'>>(posts: readonly Post[]): Post[] {
  const variants = new Set(posts.map(({ sourceVariant }) => sourceVariant));
  return [...variants].flatMap((variant) => {
    const written = posts.filter(({ sourceVariant }) => sourceVariant === variant);
    const step = Math.max(1, Math.floor(written.length / sampled));
    return written.filter((_, i) => i % step === 0);
  });
}

/** Finds what symbols mostly stand for in one variant, from lines taken apart. */
export function commonSwaps(lines: Iterable<Cells>): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { symbols, shown, length } of lines)
    for (let i = 0; i < length; i++) {
      const symbol = symbols[i] ?? '';
      const text = shown[i] ?? '';
      let known = counts.get(symbol);
      if (known === undefined) counts.set(symbol, (known = new Map()));
      known.set(text, (known.get(text) ?? 0) + 1);
    }
  const pairs: string[] = [];
  for (const [symbol, texts] of counts) {
    const [text] = [...texts].reduce((best, next) => (next[1] > best[1] ? next : best));
    // Rarer ones, of two code units, are left to the edits: tables needn't hold them.
    if (text !== symbol && text.length === 1 && symbol.length === 1) pairs.push(symbol + text);
  }
  return pairs.sort().join('');
}
