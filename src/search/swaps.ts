import type { Cells } from './edits.ts';
import { firstUnfolded, type PackedSwaps } from './query/shown-text.ts';
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

/** A character that stands for its symbol this often, of all times, leaves open which one is meant. */
const seldom = 0.03;

/** Counts what symbols stand for in one variant. */
export function createSwapCounts(): { add(lines: Iterable<Cells>): void; packed(): PackedSwaps } {
  const counts = new Map<string, Map<string, number>>();
  return { add, packed };

  function add(lines: Iterable<Cells>): void {
    for (const { symbols, shown } of lines)
      for (const [i, symbol] of [...symbols].entries()) {
        const text = shown[i] ?? '';
        const known = counts.get(symbol) ?? new Map<string, number>();
        counts.set(symbol, known.set(text, (known.get(text) ?? 0) + 1));
      }
  }

  function packed(): PackedSwaps {
    const usual = new Map<string, string>();
    const varied: string[] = [];
    for (const [symbol, texts] of counts) {
      const ranked = [...texts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const [[text] = [symbol], [, second] = ['', 0]] = ranked;
      const total = ranked.reduce((sum, [, count]) => sum + count, 0);
      if (second > Math.max(1, total * seldom)) varied.push(symbol);
      // Rarer ones, of two code units, are left to the edits: tables needn't hold them.
      if (text.length === 1 && symbol.length === 1) usual.set(symbol, text);
    }
    const first = firstUnfolded();
    const [plain, unfolding] = [new Map<string, string>(), first].map((expected) =>
      [...usual].flatMap(([symbol, text]) =>
        text === (expected.get(symbol) ?? symbol) ? [] : [symbol + text],
      ),
    ) as [string[], string[]];
    const unfolds = unfolding.length < plain.length;
    return {
      ...(unfolds ? { unfolds } : {}),
      swaps: (unfolds ? unfolding : plain).sort().join(''),
      varied: varied.sort().join(''),
    };
  }
}
