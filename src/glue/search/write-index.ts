import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createFrequencies, shapeOf } from '../../search/common-symbols.ts';
import { linesOf, namesOf, type PagefindRecord, postRecords } from '../../search/post-records.ts';
import { createAlphabet } from '../../search/query/alphabet.ts';
import type { FacetNames } from '../../search/query/facets.ts';
import {
  besideFiles,
  type IndexEntry,
  type PagefindEntry,
  pagefindEntryFile,
} from '../../search/query/manifest.ts';
import { readSwaps } from '../../search/query/shown-text.ts';
import type { SearchDocument } from '../../search/record.ts';
import { packReadings } from '../../search/readings.ts';
import { regionalWords } from '../../search/regional-words.ts';
import { createSwapCounts, sampleOf } from '../../search/swaps.ts';
import { createWriter } from '../../search/write-words.ts';
import { type BuildSearchOptions, type IndexTarget, sizesOf } from './options.ts';
import { loadPinyin } from './pinyin.ts';
import { runPagefind } from './run-pagefind.ts';
import type { SearchSource } from './source.ts';

/** Writes one of Pagefind's indexes and what belongs to it; sources come in the order of `compareDocuments`. */
export async function writeIndex(
  sources: readonly SearchSource[],
  target: IndexTarget,
  options: Pick<BuildSearchOptions, 'outDir' | 'links' | 'variants' | 'sizes' | 'onProgress'>,
): Promise<IndexEntry> {
  const { packed, common, isFused, counts } = sampled(sources, options);
  const swaps = new Map([...packed].map(([code, text]) => [code, readSwaps(text)]));
  const isFirst = target.bundle === '';
  const entry: IndexEntry = {
    ...target,
    records: 0,
    long: [],
    common,
    isFused,
    ...(isFirst ? { counts } : {}),
    replaced: [],
  };
  const names = createNames(options.variants);
  const titles: [title: string, record: number][] = [];
  const bundle = path.join(options.outDir, target.bundle);
  await runPagefind(records(), { folder: bundle, isMerged: !isFirst });
  entry.pagefind = JSON.parse(await readFile(path.join(bundle, pagefindEntryFile), 'utf8')) as PagefindEntry;
  await writeBeside();
  return entry;

  function* records(): Generator<PagefindRecord> {
    const { links, variants, onProgress } = options;
    const [first] = variants;
    const root = links(first?.code ?? '', '/').length - 1;
    const write = createWriter(createAlphabet(common, isFused));
    for (const [place, source] of sources.entries()) {
      const document = source.load();
      names.add(document);
      titles.push([document.texts[document.sourceVariant]?.title ?? '', entry.records]);
      const url = links(first?.code ?? '', document.path).slice(root);
      const own = postRecords(document, url, { write, swaps });
      if (own.length > 1) entry.long.push([entry.records, own.length]);
      entry.records += own.length;
      yield* own;
      onProgress?.(place + 1);
    }
  }

  async function writeBeside(): Promise<void> {
    const folder = path.join(options.outDir, target.files);
    await mkdir(folder, { recursive: true });
    const write = (file: string, data: unknown) => writeFile(path.join(folder, file), JSON.stringify(data));
    for (const { code } of options.variants) {
      await write(besideFiles.swaps(code), packed.get(code));
      await write(besideFiles.names(code), names.of(code));
    }
    const { records } = entry;
    await write(
      besideFiles.readings,
      packReadings({ tags: names.tags(), titles, records }, await loadPinyin()),
    );
    if (isFirst) await write(besideFiles.regions, await regionalWords());
  }
}

/** Reads a sample of the posts for what is usual in all of them; none is kept in memory. */
function sampled(
  sources: readonly SearchSource[],
  { variants, sizes = sizesOf(sources.length) }: Pick<BuildSearchOptions, 'variants' | 'sizes'>,
) {
  const sample = sampleOf(sources);
  const swaps = new Map(variants.map(({ code }) => [code, createSwapCounts()]));
  const frequencies = createFrequencies();
  for (const source of sample) {
    const byVariant = linesOf(source.load());
    for (const [code, lines] of byVariant) {
      swaps.get(code)?.add(Object.values(lines).flat());
      if (code === source.sourceVariant) frequencies.add(Object.values(lines).flat());
    }
  }
  return {
    packed: new Map([...swaps].map(([code, counts]) => [code, counts.packed()])),
    ...shapeOf(frequencies.ranked(), sources.length / Math.max(1, sample.length), sizes),
  };
}

/** Collects how the names of facets are written in each variant. */
function createNames(variants: readonly { code: string }[]) {
  const byVariant = new Map<string, FacetNames>(
    variants.map(({ code }) => [code, { section: {}, tag: {}, author: {} }]),
  );
  const uses = new Map<string, number>();
  return {
    of: (variant: string) => byVariant.get(variant),
    /** The tags, most used first. */
    tags: () => [...uses].sort(([, one], [, other]) => other - one).map(([tag]) => tag),
    add(document: SearchDocument): void {
      for (const [variant, names] of byVariant) {
        const written = namesOf(document, variant);
        if (variant === variants[0]?.code)
          for (const [tag] of written.tag) uses.set(tag, (uses.get(tag) ?? 0) + 1);
        for (const [facet, pairs] of Object.entries(written))
          for (const [value, name] of pairs) (names[facet as 'tag'] ?? {})[value] ??= name;
      }
    },
  };
}
