import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EngineRequest } from '../../client/search/protocol.ts';
import type { SearchDocument } from '../../search/record.ts';
import { toSymbols } from '../../search/query/symbols.ts';
import { buildSearchIndex } from './build-index.ts';
import { type DiskEngine, openEngineOnDisk } from './engine-on-disk.ts';
import { fixtureDocuments } from './fixtures/documents.ts';
import { createRandom } from './fixtures/random.ts';
import type { SearchSource } from './source.ts';
import { updateSearchIndex, type UpdateSearchOptions } from './update-index.ts';

const variants = [
  { code: 'zh-Hans', script: 'hans' as const },
  { code: 'zh-Hant', script: 'hant' as const },
];
const links = (code: string, sitePath: string) => (code === 'zh-Hans' ? sitePath : `/zh-hant${sitePath}`);
const documents = fixtureDocuments(90, 1);
/** Hundreds of searches. */
const long = 60_000;

let folder = '';
let open: DiskEngine | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'search-index-'));
  await buildSearchIndex(sourcesOf(documents), {
    outDir: path.join(folder, 'base'),
    siteKey: '1',
    links,
    variants,
  });
});
afterEach(() => open?.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

function engineOf(name: string, variant = 'zh-Hant'): DiskEngine {
  open?.close();
  open = openEngineOnDisk(path.join(folder, name), variant);
  return open;
}

function ask(engine: DiskEngine, query: string, more: Partial<EngineRequest> = {}) {
  const request = {
    query,
    narrowing: {},
    sort: 'relevance' as const,
    from: 0,
    count: 500,
    wantsChoices: false,
  };
  return engine.engine.ask({ ...request, ...more });
}

function sourcesOf(list: readonly SearchDocument[]): SearchSource[] {
  return list.map((document) => ({ ...document, key: JSON.stringify(document), load: () => document }));
}

const pathsOf = (results: { href: string }[]) => results.map(({ href }) => href.replace(/#.*/, ''));

/** The lines of a post that can be searched, folded: plain substring search in them is the truth. */
function truthLines({ texts, sourceVariant }: SearchDocument): string[] {
  const text = texts[sourceVariant];
  if (text === undefined) return [];
  return [text.title, ...text.tags, ...text.headings, ...text.body.split('\n')].map((line) =>
    toSymbols(line).join(''),
  );
}

/** Types a piece of a text: either script character by character, letters in other case and width. */
function typedIn(
  piece: number[],
  document: SearchDocument,
  line: number,
  random: ReturnType<typeof createRandom>,
): string {
  const lineOf = (variant: string) => {
    const text = document.texts[variant];
    return text === undefined
      ? []
      : [...([text.title, ...text.tags, ...text.headings, ...text.body.split('\n')][line] ?? '')];
  };
  const [hans, hant] = [lineOf('zh-Hans'), lineOf('zh-Hant')];
  return piece
    .map((at) => {
      const character = (random.below(2) === 0 ? hans : hant)[at] ?? '';
      const wide = /[!-~]/.test(character) && character !== '"' && random.below(8) === 0;
      if (wide) return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
      return random.below(4) === 0 ? character.toUpperCase() : character;
    })
    .join('');
}

function substringQuery(
  random: ReturnType<typeof createRandom>,
): { typed: string; symbols: string } | undefined {
  const document = random.pick(documents);
  const text = document.texts[document.sourceVariant];
  if (text === undefined) return undefined;
  const lines = [text.title, ...text.tags, ...text.headings, ...text.body.split('\n')];
  const line = random.below(lines.length);
  const characters = [...(lines[line] ?? '')];
  const start = random.below(characters.length);
  const length = Math.min(1 + random.below(12), characters.length - start);
  const typed = typedIn(
    Array.from({ length }, (_, i) => start + i),
    document,
    line,
    random,
  );
  const symbols = toSymbols(typed).join('');
  // Quotation marks say something of their own; spaces at an end are no part of what is looked for.
  if (symbols === '' || /["＂]/.test(typed) || typed.trim() !== typed) return undefined;
  return { typed: /\s/.test(typed) ? `"${typed}"` : typed, symbols };
}

describe('the index', () => {
  it(
    'answers 500 substrings of one to twelve characters with every post that holds them and no other',
    async () => {
      const engine = engineOf('base');
      const random = createRandom(42);
      const truths = documents.map(truthLines);
      let asked = 0;
      while (asked < 500) {
        const query = substringQuery(random);
        if (query === undefined) continue;
        asked++;
        const { results, total, partial } = await ask(engine, query.typed);
        const truth = documents.filter((_, i) => truths[i]?.some((line) => line.includes(query.symbols)));
        const expected = truth.map((document) => links('zh-Hant', document.path)).sort();
        expect({ query, found: pathsOf(results).sort(), total, partial }).toEqual({
          query,
          found: expected,
          total: expected.length,
          partial: undefined,
        });
      }
    },
    long,
  );

  it(
    'finds every title and every tag in either script',
    async () => {
      for (const variant of ['zh-Hans', 'zh-Hant']) {
        const engine = engineOf('base', variant);
        for (const document of documents) {
          for (const text of Object.values(document.texts)) {
            const { results } = await ask(engine, `"${text.title.replaceAll('"', '')}"`);
            if (!text.title.includes('"')) expect(pathsOf(results)).toContain(links(variant, document.path));
            for (const tag of text.tags.filter((name) => !name.includes('"'))) {
              expect(pathsOf((await ask(engine, tag)).results)).toContain(links(variant, document.path));
            }
          }
        }
      }
    },
    long,
  );

  it("shows titles and excerpts in the reader's script, marked", async () => {
    for (const [variant, expected] of [
      ['zh-Hans', '头发'],
      ['zh-Hant', '頭髮'],
    ] as const) {
      const { results } = await ask(engineOf('base', variant), '头髮');
      const marks = results
        .flatMap(({ title, excerpt, tags }) => [title, excerpt, ...tags].flat())
        .filter(({ mark }) => mark);
      expect(marks.length).toBeGreaterThan(results.length / 2);
      expect(new Set(marks.map(({ text }) => text.replaceAll(expected, '')))).toEqual(new Set(['']));
    }
  });

  it('narrows by kind, section, tag, author and year, named in either script, and counts the choices', async () => {
    const engine = engineOf('base');
    const narrowing = { section: '经营', author: '小發', year: '2021', kind: 'article' };
    const { results, choices } = await ask(engine, '', { narrowing, wantsChoices: true });
    const truth = documents.filter(({ texts, year, kind }) => {
      const text = texts['zh-Hans'];
      return (
        text?.section === '经营' && text.authors.includes('小发') && year === '2021' && kind === 'article'
      );
    });
    expect(pathsOf(results)).toEqual(truth.reverse().map((document) => links('zh-Hant', document.path)));
    expect(choices?.section.find(({ label }) => label === '經營')?.count).toBe(truth.length);
    expect(choices?.year.map(({ value }) => value)).toEqual(
      [...(choices?.year ?? [])]
        .map(({ value }) => value)
        .sort()
        .reverse(),
    );
  });

  it('sorts by date when asked to', async () => {
    const { results } = await ask(engineOf('base'), '的', { sort: 'date' });
    const days = results.map(({ date }) => Number(date?.slice(4)));
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  it.each([
    ['人雲亦云部总经理', '人雲亦云'],
    ['的 从来没有这样的句子', '的'],
    ['zzz里面zzz', '里面'],
  ])('answers %s with its largest part', async (query, part) => {
    const { total, partial } = await ask(engineOf('base', 'zh-Hans'), query);
    const { total: expected } = await ask(engineOf('base', 'zh-Hans'), part);
    expect({ partial, total }).toEqual({ partial: part, total: expected });
  });

  it('offers tags that are like what was typed', async () => {
    expect((await ask(engineOf('base', 'zh-Hans'), '頭发们')).nearTags).toContain('头发');
  });

  it('fails when a file is missing, and answers after another try', async () => {
    const engine = engineOf('base');
    const { total } = await ask(engine, '客户服务');
    const again = engineOf('base');
    again.block('.list');
    await expect(ask(again, '客户服务')).rejects.toThrow('Could not fetch');
    again.block(undefined);
    again.engine.reset();
    expect((await ask(again, '客户服务')).total).toBe(total);
  });

  it('is the same for the same posts in any order', async () => {
    const shuffled = [...documents].sort((a, b) => (a.path < b.path ? 1 : -1));
    await buildSearchIndex(sourcesOf(shuffled), {
      outDir: path.join(folder, 'shuffled'),
      siteKey: '1',
      links,
      variants,
    });
    const query = { ...engineOf('shuffled') };
    expect((await ask(query, '的')).total).toBeGreaterThan(0);
    const manifest = (name: string) =>
      import(`file://${path.join(folder, name, 'manifest.json')}`, { with: { type: 'json' } });
    expect((await manifest('shuffled')).default).toEqual((await manifest('base')).default);
  });

  it('finds what only an idiom variant says, from every variant', async () => {
    const text = { headings: [], tags: [], authors: [] };
    const document: SearchDocument = {
      id: 'idiom',
      kind: 'article',
      path: '/idiom/',
      texts: {
        'zh-Hans': { ...text, title: '软件', body: '第一行\n下载软件' },
        'zh-Hant-TW': { ...text, title: '軟體', body: '第一行\n下載軟體' },
      },
      sourceVariant: 'zh-Hans',
    };
    const idiomVariants = [variants[0], { code: 'zh-Hant-TW', script: 'hant' as const }].filter(
      (v) => v !== undefined,
    );
    await buildSearchIndex(sourcesOf([document]), {
      outDir: path.join(folder, 'idiom'),
      siteKey: '1',
      links,
      variants: idiomVariants,
    });
    for (const { code } of idiomVariants) {
      const engine = engineOf('idiom', code);
      for (const query of ['软件', '軟體', '下载软体', '體', '第一行'])
        expect((await ask(engine, query)).total).toBe(1);
      expect((await ask(engine, '第一行下')).partial).toBe('第一行');
    }
  });

  it('puts what no post says into the words of other regions, and does not fall back to a single character', async () => {
    const text = { headings: [], tags: [], authors: [] };
    const post = (id: string, title: string, body: string): SearchDocument => ({
      id,
      kind: 'article',
      path: `/${id}/`,
      texts: { 'zh-Hans': { ...text, title, body }, 'zh-Hant': { ...text, title, body } },
      sourceVariant: 'zh-Hant',
    });
    const posts = [post('a', '軟體', '下載軟體'), post('b', '軟弱', '網路')];
    await buildSearchIndex(sourcesOf(posts), {
      outDir: path.join(folder, 'regions'),
      siteKey: '1',
      links,
      variants,
    });
    const engine = engineOf('regions');
    expect(await ask(engine, '软件')).toMatchObject({ total: 1, partial: '软体' });
    expect(await ask(engine, '軟件 下載')).toMatchObject({ total: 1, partial: '軟體 下載' });
    expect(await ask(engine, '网络')).toMatchObject({ total: 1, partial: '网路' });
    expect(await ask(engine, '软糖')).toMatchObject({ total: 0, results: [] });
  });

  it('puts whole words before parts of longer ones, and what is there more often before less', async () => {
    const text = { headings: [], tags: [], authors: [] };
    const bodies = ['trust in thrust', '说说 rust', 'trustworthy rust2 rust', '的', '的话的确', '无'];
    const posts = bodies.map((body, i): SearchDocument => ({
      id: String(i),
      kind: 'article',
      path: `/${i}/`,
      date: -i,
      texts: { 'zh-Hans': { ...text, title: i === 0 ? 'Trust' : '', body } },
      sourceVariant: 'zh-Hans',
    }));
    await buildSearchIndex(sourcesOf(posts), {
      outDir: path.join(folder, 'words'),
      siteKey: '1',
      links,
      variants: variants.slice(0, 1),
    });
    const engine = engineOf('words', 'zh-Hans');
    expect(pathsOf((await ask(engine, 'rust')).results)).toEqual(['/2/', '/1/', '/0/']);
    expect(pathsOf((await ask(engine, 'r')).results)).toEqual(['/0/', '/2/', '/1/']);
    expect(pathsOf((await ask(engine, '的')).results)).toEqual(['/4/', '/3/']);
  });

  it('may be empty', async () => {
    await buildSearchIndex([], { outDir: path.join(folder, 'empty'), siteKey: '1', links, variants });
    expect(await ask(engineOf('empty'), '客户')).toMatchObject({ total: 0, results: [] });
  });
});

describe('an update', () => {
  const options = (name: string): UpdateSearchOptions => ({
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
      await buildSearchIndex(sourcesOf(after), {
        outDir: path.join(folder, 'anew'),
        siteKey: '1',
        links,
        variants,
      });
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
        ...Array.from({ length: 60 }, () => substringQuery(random)?.typed ?? '我'),
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
    expect(await updateSearchIndex(sourcesOf(documents), options('same'))).toMatchObject({
      incremental: true,
      indexed: 0,
    });
    expect((await ask(engineOf('same'), '的')).total).toBeGreaterThan(0);
    const anew = await updateSearchIndex(sourcesOf(fixtureDocuments(90, 2)), options('different'));
    expect(anew).toMatchObject({ incremental: false, indexed: 90 });
    const forced = await updateSearchIndex(sourcesOf(documents), { ...options('forced'), force: true });
    expect(forced.incremental).toBe(false);
  });
});
