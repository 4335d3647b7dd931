import type { SwapsFile } from './query/card.ts';
import type { SearchDocument } from './record.ts';

/** Posts of each source variant that are looked at: enough to meet every common character, however large the site. */
const sampled = 400;

type Counts = Map<string, Map<string, number>>;

/** Picks the posts that `commonSwaps` is to look at, from all over the site. */
export function sampleOf<Post extends Pick<SearchDocument, 'sourceVariant'>>(posts: readonly Post[]): Post[] {
  const variants = new Set(posts.map(({ sourceVariant }) => sourceVariant));
  return [...variants].flatMap((variant) => {
    const written = posts.filter(({ sourceVariant }) => sourceVariant === variant);
    const step = Math.max(1, Math.floor(written.length / sampled));
    return written.filter((_, i) => i % step === 0);
  });
}

/** Finds what characters mostly become from one variant to another; the result is keyed by target variant. */
export function commonSwaps(sample: readonly SearchDocument[]): Record<string, SwapsFile> {
  const counts = new Map<string, Counts>();
  const variants = new Set(sample.flatMap(({ texts }) => Object.keys(texts)));
  for (const document of sample) countDocument(counts, document);
  const files: Record<string, SwapsFile> = {};
  for (const variant of variants) files[variant] = {};
  for (const [direction, found] of counts) {
    const [source = '', target = ''] = direction.split('\n');
    files[target] = { ...files[target], [source]: pack(found) };
  }
  return files;
}

function countDocument(counts: Map<string, Counts>, { texts, sourceVariant }: SearchDocument): void {
  const source = texts[sourceVariant];
  for (const [variant, text] of Object.entries(texts)) {
    if (source === undefined || variant === sourceVariant) continue;
    const direction = `${sourceVariant}\n${variant}`;
    const found = counts.get(direction) ?? new Map<string, Map<string, number>>();
    counts.set(direction, found);
    countText(found, source.body, text.body);
    countText(found, source.title, text.title);
  }
}

function countText(counts: Counts, from: string, to: string): void {
  const source = [...from];
  const target = [...to];
  if (source.length !== target.length) return;
  for (const [i, character] of source.entries()) {
    const becomes = target[i] ?? '';
    const known = counts.get(character) ?? new Map<string, number>();
    known.set(becomes, (known.get(becomes) ?? 0) + 1);
    counts.set(character, known);
  }
}

function pack(counts: Counts): string {
  const pairs: string[] = [];
  for (const [character, targets] of counts) {
    const [target] = [...targets].reduce((best, next) => (next[1] > best[1] ? next : best));
    // Rarer ones, of two code units, are left to the patches: tables needn't hold them.
    if (target !== character && character.length + target.length === 2) pairs.push(character + target);
  }
  return pairs.sort().join('');
}
