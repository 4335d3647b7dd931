import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { createLimit } from '../limit.ts';
import type { SearchManifest } from '../../search/query/manifest.ts';
import { compareDocuments } from '../../search/record.ts';
import type { Share } from '../store/share.ts';
import type { BuildState, KeptIndex } from './build-state.ts';
import { type BuildSearchOptions, sizesOf } from './options.ts';
import { olderRecords, planIndexes } from './plan-indexes.ts';
import type { SearchSource } from './source.ts';
import { beginningsOf, writePart } from './write-part.ts';

/** What a share has of a site's search index; all shares together are the index. */
export interface IndexShare {
  siteKey: string;
  /** Identity of the state that was planned from, so that all shares have the same plan. */
  last: string;
  roots: SearchManifest['roots'];
  /** Indexes of the site, the delta not counted. */
  total: number;
  /** Those that the share answers for: written, or the number that they had, whoever has their files. */
  indexes: { number: number; index: KeptIndex | number; replaced: number[] }[];
  delta?: KeptIndex;
}

/** How a share of the index is written. */
export interface IndexShareOptions<Source extends SearchSource> extends BuildSearchOptions<Source> {
  share: Share;
  /** What the last merge left. */
  last: BuildState | undefined;
}

/**
 * Writes a share of a site's indexes: all shares make the same plan, and each writes its own of it. What stays as it was
 * is left to the merge, which has the last site before it.
 */
export async function writeIndexShare<Source extends SearchSource>(
  sources: readonly Source[],
  options: IndexShareOptions<Source>,
): Promise<IndexShare> {
  const { siteKey, share, last, outDir, variants, links } = options;
  const known = last?.siteKey === siteKey ? last.indexes : [];
  const sorted = [...sources].sort(compareDocuments);
  const writing = { ...options, sizes: options.sizes ?? sizesOf(sources.length) };
  const plan = planIndexes(sorted, known, writing.sizes.posts);
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const inTurn = createLimit(options.parallel ?? 1);
  const indexes = plan.indexes.map(async (planned, number): Promise<IndexShare['indexes']> => {
    if ((number % share.of) + 1 !== share.number) return [];
    const isKept = 'entry' in planned;
    const index = isKept ? planned : await inTurn(() => writePart(planned.sources, number, writing));
    return [{ number, index: isKept ? known.indexOf(planned) : index, replaced: plan.replaced(index) }];
  });
  const result: IndexShare = {
    siteKey,
    last: stateId(known.length === 0 ? undefined : last),
    roots: Object.fromEntries(variants.map(({ code }) => [code, links(code, '/')])),
    total: plan.indexes.length,
    indexes: (await Promise.all(indexes)).flat(),
  };
  if (plan.delta.length > 0 && share.number === 1)
    result.delta = await writePart(plan.delta, 'delta', writing);
  return result;
}

/** Identity of a state, for comparing. */
function stateId(state: BuildState | undefined): string {
  return state === undefined
    ? ''
    : createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 20);
}

/** The index that shares make up, and what of the last site belongs to it: beginnings of paths. */
export interface JoinedIndex {
  state: Omit<BuildState, 'format'>;
  published: Pick<SearchManifest, 'roots' | 'indexes'>;
  kept: string[];
}

/** Joins the shares of an index; undefined when they don't belong together, or to what the last merge left. */
export function joinIndexShares(
  shares: readonly IndexShare[],
  last: BuildState | undefined,
): JoinedIndex | undefined {
  const [first] = shares;
  if (first === undefined) return undefined;
  const isOne = ({ siteKey, total, last: id }: IndexShare) =>
    siteKey === first.siteKey && total === first.total && id === first.last;
  if (!shares.every(isOne) || (first.last !== '' && first.last !== stateId(last))) return undefined;
  const kept: string[] = [];
  const items = shares.flatMap(({ indexes }) => indexes).sort((a, b) => a.number - b.number);
  const indexes = items.flatMap(({ index }) => {
    if (typeof index !== 'number') return [index];
    const found = last?.indexes[index];
    if (found !== undefined) kept.push(...beginningsOf(found.entry));
    return found ?? [];
  });
  if (indexes.length !== first.total) return undefined;
  const published = indexes.map(({ entry }, i) => ({ ...entry, replaced: items[i]?.replaced ?? [] }));
  for (const { delta } of shares)
    if (delta !== undefined) published.push({ ...delta.entry, after: olderRecords(indexes, delta.posts) });
  return {
    state: { siteKey: first.siteKey, indexes },
    published: { roots: first.roots, indexes: published },
    kept,
  };
}
