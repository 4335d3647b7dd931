import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DiskEngine, openEngineOnDisk } from './fixtures/engine-on-disk.ts';
import { ask, links, sourcesOf, substringQuery, variants } from './fixtures/asking.ts';
import { fixtureDocuments } from './fixtures/documents.ts';
import { takeOver } from './fixtures/take-over.ts';
import { createRandom } from './fixtures/random.ts';
import { sizesOf } from './options.ts';
import { updateSearchIndex, type UpdateSearchOptions } from './update-index.ts';

const documents = fixtureDocuments(90, 1);
/** Hundreds of searches. */
const long = 60_000;

let folder = '';
let open: DiskEngine | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'search-index-'));
});
afterEach(() => open?.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

function engineOf(name: string, variant = 'zh-Hant'): DiskEngine {
  open?.close();
  open = openEngineOnDisk(path.join(folder, name), variant);
  return open;
}

/** A site of one index, and one of several whose common symbols are fused. */
const sites = [
  ['one index', sizesOf(100)],
  ['several fused indexes', { posts: 25, markFrom: 0, fuseFrom: 0 }],
] as const;

describe.each(sites)('an update of %s', (_, sizes) => {
  const options = (name: string): UpdateSearchOptions => ({
    sizes,
    outDir: path.join(folder, name),
    previousDir: path.join(folder, 'first'),
    siteKey: '1',
    links,
    variants,
  });

  it(
    'answers as an index built anew does, in the same order',
    async () => {
      const first = await updateSearchIndex(sourcesOf(documents), {
        ...options('first'),
        previousDir: path.join(folder, 'none'),
      });
      expect(first).toMatchObject({ incremental: false, indexed: documents.length });
      const others = fixtureDocuments(160, 9);
      // Changed, gone, new at either end and in between.
      const edited = documents
        .filter((_, i) => i % 31 !== 3)
        .map((document, i) =>
          i % 23 === 5 ? { ...document, texts: others[i]?.texts ?? {}, sourceVariant: 'zh-Hans' } : document,
        );
      const added = others.slice(0, 3).map((document, i) => ({
        ...document,
        id: `new/${i}`,
        path: `/new/${i}/`,
        date: i * 14 * 86_400_000,
      }));
      const after = [...edited, ...added];
      const update = await updateSearchIndex(sourcesOf(after), options('updated'));
      expect(update.incremental).toBe(true);
      expect(update.indexed).toBeLessThan(11);
      await takeOver(path.join(folder, 'first'), path.join(folder, 'updated'), update.kept);
      await updateSearchIndex(sourcesOf(after), { ...options('anew'), previousDir: '' });
      const random = createRandom(5);
      const queries = [
        '的',
        '里',
        '裡',
        '頭发',
        '后',
        '後 里',
        'iPhone',
        '像 里',
        '没有这样的句子',
        '',
        ...Array.from({ length: 60 }, () => substringQuery(documents, random)?.typed ?? '我'),
      ];
      const answersOf = async (name: string) => {
        const engine = engineOf(name);
        const answers = [];
        for (const query of queries) answers.push(await ask(engine, query, { wantsChoices: true }));
        return answers;
      };
      expect(await answersOf('updated')).toEqual(await answersOf('anew'));
    },
    long,
  );

  it('writes no delta when nothing changed, and builds anew when too much did', async () => {
    await updateSearchIndex(sourcesOf(documents), {
      ...options('first'),
      previousDir: path.join(folder, 'none'),
    });
    const same = await updateSearchIndex(sourcesOf(documents), options('same'));
    expect(same).toMatchObject({ incremental: true, indexed: 0 });
    await takeOver(path.join(folder, 'first'), path.join(folder, 'same'), same.kept);
    expect((await ask(engineOf('same'), '的')).total).toBeGreaterThan(0);
    const anew = await updateSearchIndex(sourcesOf(fixtureDocuments(90, 2)), options('different'));
    expect(anew).toMatchObject({ incremental: false, indexed: 90 });
  });
});
