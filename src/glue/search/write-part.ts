import { createHash } from 'node:crypto';
import type { IndexEntry } from '../../search/query/manifest.ts';
import type { KeptIndex } from './build-state.ts';
import type { BuildSearchOptions, IndexSizes, IndexTarget } from './options.ts';
import type { SearchSource } from './source.ts';
import { writeIndex } from './write-index.ts';

/** Writes an index of the site, or the delta, and says which posts are in it; indexes are numbered from 0. */
export async function writePart<Source extends SearchSource>(
  sources: readonly Source[],
  part: number | 'delta',
  options: BuildSearchOptions<Source> & { sizes: IndexSizes },
): Promise<KeptIndex> {
  const target = targetOf(part, sources, options.siteKey);
  const written = options.write?.(sources, target, options.sizes) ?? writeIndex(sources, target, options);
  const entry = await written;
  const long = new Map(entry.long);
  let record = 0;
  const posts = sources.map(({ id, date, key }) => {
    const records = long.get(record) ?? 1;
    record += records;
    return { id, ...(date === undefined ? {} : { date }), key, ...(records === 1 ? {} : { records }) };
  });
  return { entry, posts };
}

/** Names folders by what goes into them; the first index is where Pagefind's users look for it. */
function targetOf(part: number | 'delta', sources: readonly SearchSource[], siteKey: string): IndexTarget {
  const hash = createHash('sha256').update(siteKey);
  for (const { id, key } of sources) hash.update(`\n${id} ${key}`);
  const digest = hash.digest('hex').slice(0, 12);
  if (part === 0) return { bundle: '', files: `jianfan-${digest}/` };
  const bundle = `${part === 'delta' ? part : 'shard'}-${digest}/`;
  return { bundle, files: bundle };
}

/** Gives what the files of an index begin with. */
export function beginningsOf({ bundle, files }: IndexEntry): string[] {
  return bundle === '' ? ['index/', 'fragment/', 'filter/', 'pagefind', 'wasm', files] : [bundle];
}
