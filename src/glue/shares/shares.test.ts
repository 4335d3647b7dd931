import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  appendFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportTerminal } from '../../diagnostics/report-terminal.ts';
import { BuildRefused } from '../pipeline/build-refused.ts';
import { createProgress } from '../progress.ts';
import { projectRoot } from '../project.ts';
import { mergeLists } from './merge-lists.ts';
import { mergeParts } from './merge-parts.ts';
import { readShare } from './read-share.ts';
import { renderShare } from './render-share.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianfan-shares-'));
const content = join(folder, 'content');
const cache = join(projectRoot, '.jianfan');
const silent = createProgress({ isTTY: false, write: () => true } as never, true);
const of = 2;
const at = (...names: (string | number)[]) => join(folder, ...names.map(String));

const read = (number: number, store = at('stores', number), count = of) =>
  readShare({ content, cache, drafts: false, force: false, share: { number, of: count }, store }, silent);

const render = (number: number, stores = at('stores')) =>
  renderShare(
    {
      content,
      cache,
      drafts: false,
      force: false,
      search: false,
      share: { number, of },
      stores,
      out: at('parts', number),
    },
    silent,
  );

const mergeFiles = (...parts: string[]) => mergeParts({ parts, out: at('dist'), cache: at('cache') }, silent);
const mergeListsOf = (...parts: string[]) =>
  mergeLists({ parts, out: at('shared'), cache: at('cache') }, silent);

/** Copies what a part says of itself, and none of its files. */
function listOf(number: number): string {
  cpSync(at('parts', number, 'part.json'), at('lists', number, 'part.json'));
  return at('lists', number);
}

/** What is said of a step that is refused, without the places of this machine. */
async function refusal(step: Promise<unknown>): Promise<string> {
  const error = await step.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof BuildRefused)) throw error ?? new Error('The step was not refused.');
  return reportTerminal(error.problems, {}).replaceAll(folder, '…');
}

beforeAll(async () => {
  cpSync(join(projectRoot, 'src/glue/pipeline/fixtures/small-site'), content, { recursive: true });
  await renderAll();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('rendering a share is refused', () => {
  it('when the store of another is missing', async () => {
    cpSync(at('stores', 1), at('lonely', 1), { recursive: true });
    expect(await refusal(render(1, at('lonely')))).toMatchInlineSnapshot(`
      "…/lonely share-missing (error)
        The store of share 2/2 is not in this folder, or it is cut off.
        Make it, and put it there:
          jianfan build --read 2/2

      1 error in 1 file
      "
    `);
  });

  it('when a store was made from other settings', async () => {
    const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
    appendFileSync(join(content, 'site.yaml'), '\nshareImages: 0\n');
    expect(await refusal(render(1))).toMatchInlineSnapshot(`
      "…/stores/1 share-foreign (error)
        The store of share 1/2 was made by another version of Jianfan, from other settings, or with other options.
        Read the share again:
          jianfan build --read 1/2

      …/stores/2 share-foreign (error)
        The store of share 2/2 was made by another version of Jianfan, from other settings, or with other options.
        Read the share again:
          jianfan build --read 2/2

      2 errors in 2 files
      "
    `);
    writeFileSync(join(content, 'site.yaml'), settings);
  });

  it('when a store was made by another version', async () => {
    cpSync(at('stores'), at('older'), { recursive: true });
    edit(at('older', 2, 'share.json'), (store) => ({ ...store, key: 'what an older version hashed' }));
    expect(await refusal(render(1, at('older')))).toMatchInlineSnapshot(`
      "…/older/2 share-foreign (error)
        The store of share 2/2 was made by another version of Jianfan, from other settings, or with other options.
        Read the share again:
          jianfan build --read 2/2

      1 error in 1 file
      "
    `);
  });

  it('when the site was cut into another number of shares', async () => {
    cpSync(at('stores'), at('cut'), { recursive: true });
    await read(3, at('cut', 3), 3);
    expect(await refusal(render(1, at('cut')))).toMatchInlineSnapshot(`
      "…/cut/3 share-foreign (error)
        This is the store of share 3/3, but the site is cut into 2 shares.
        Remove it, or use the same number of shares in all steps.

      1 error in 1 file
      "
    `);
  });

  it('when two stores are of one share', async () => {
    cpSync(at('stores'), at('twice'), { recursive: true });
    cpSync(at('stores', 1), at('twice', 'again'), { recursive: true });
    expect(await refusal(render(1, at('twice')))).toMatchInlineSnapshot(`
      "…/twice/again share-foreign (error)
        Another folder has the store of share 1/2 too.
        Remove the older one.

      1 error in 1 file
      "
    `);
  });

  it('when a store is cut off', async () => {
    cpSync(at('stores'), at('torn'), { recursive: true });
    rmSync(at('torn', 2, 'list.jsonl'));
    expect(await refusal(render(1, at('torn')))).toMatchInlineSnapshot(`
      "…/torn/2 share-missing (error)
        The store of share 2/2 is not in this folder, or it is cut off.
        Make it, and put it there:
          jianfan build --read 2/2

      1 error in 1 file
      "
    `);
  });

  it('when a file has come since', async () => {
    writeFileSync(join(content, 'posts/late.md'), '---\ntitle: 遲到\ndate: 2024-01-01\n---\n\n補上。\n');
    expect(await refusal(render(1))).toMatchInlineSnapshot(`
      "posts/late.md share-changed (error)
        This file has changed, appeared or gone since its share was read.
        Use the same commit in all steps, and read the shares again.

      1 error in 1 file
      "
    `);
    rmSync(join(content, 'posts/late.md'));
  });

  it('and leaves nothing that could be merged', () => {
    expect(existsSync(at('parts', 1, 'part.json'))).toBe(false);
  });
});

describe.each([
  ['a merge', mergeFiles],
  ['a merge with --shared-only', mergeListsOf],
])('%s is refused', (_, merge) => {
  beforeAll(async () => {
    await render(1);
  });

  it('when a share is missing', async () => {
    expect(await refusal(merge(at('parts', 1)))).toMatchInlineSnapshot(`
      ". part-missing (error)
        The part of share 2/2 is missing.
        Make it, and name its folder too:
          jianfan build --render 2/2 --stores DIR

      1 error in 1 file
      "
    `);
  });

  it('when a folder is no part', async () => {
    expect(await refusal(merge(at('parts', 1), at('content')))).toMatchInlineSnapshot(`
      "…/content part-missing (error)
        This folder has no part of a site.
        Name folders that jianfan build --render has written.

      1 error in 1 file
      "
    `);
  });

  it('when two parts are the same share', async () => {
    cpSync(at('parts', 1), at('copy'), { recursive: true });
    expect(await refusal(merge(at('parts', 1), at('copy')))).toMatchInlineSnapshot(`
      "…/copy part-foreign (error)
        This is the same share as …/parts/1.
        Name one of them only.

      1 error in 1 file
      "
    `);
  });

  it('when parts are of different content', async () => {
    cpSync(at('parts', 2), at('other'), { recursive: true });
    edit(at('other', 'part.json'), (part) => ({ ...part, site: 'another' }));
    expect(await refusal(merge(at('parts', 1), at('other')))).toMatchInlineSnapshot(`
      "…/other part-foreign (error)
        This part was made by another version, from other content or with another number of shares than …/parts/1.
        Render both from the same commit with the same version.

      1 error in 1 file
      "
    `);
  });

  it('when files are missing or in two parts', async () => {
    cpSync(at('parts', 2), at('wrong'), { recursive: true });
    const first = JSON.parse(readFileSync(at('parts', 1, 'part.json'), 'utf8')) as { files: unknown[] };
    edit(at('wrong', 'part.json'), (part) => ({
      ...part,
      sums: { ...(part['sums'] as object), own: { count: 1, digest: '0000000000000000' } },
      files: [...(part['files'] as unknown[]), first.files[0]],
    }));
    const said = await refusal(merge(at('parts', 1), at('wrong')));
    expect(said).toContain('part-incomplete');
    expect(said).toContain('part-overlap');
  });

  it('and changes nothing', async () => {
    const { records } = await merge(at('parts', 1), at('parts', 2));
    await refusal(merge(at('parts', 1)));
    const again = await merge(at('parts', 2), at('parts', 1));
    expect(again).toEqual({ records, changed: [], removed: [], problems: [] });
  });
});

describe('a merge', () => {
  it('leaves the site as it is when a part lacks files that it lists', async () => {
    await mergeFiles(at('parts', 1), at('parts', 2));
    cpSync(at('parts', 2), at('torn-part'), { recursive: true });
    rmSync(at('torn-part', 'site/index.html'), { force: true });
    edit(at('torn-part', 'part.json'), (part) => ({
      ...part,
      files: [...(part['files'] as unknown[]), ['lost/a.html', '0', 1], ['lost/b.html', '0', 1]],
    }));
    expect(await refusal(mergeFiles(at('parts', 1), at('torn-part')))).toMatchInlineSnapshot(`
      "…/torn-part/site part-incomplete (error)
        This part lists 2 files that it does not have, such as lost/a.html.
        Copy the part again, with its files. Where each machine publishes its own files, merge with --shared-only.

      1 error in 1 file
      "
    `);
    expect(existsSync(at('dist/index.html'))).toBe(true);
    expect(existsSync(at('dist/lost'))).toBe(false);
  });

  it('tells before the upload what no free host takes', async () => {
    cpSync(at('parts', 2), at('large'), { recursive: true });
    edit(at('large', 'part.json'), (part) => {
      const [[out = '', hash = ''] = [], ...files] = part['files'] as string[][];
      return { ...part, files: [[out, hash, 30 * 1024 * 1024], ...files] };
    });
    const { problems } = await mergeParts(
      { parts: [at('parts', 1), at('large')], out: at('large-site'), cache: at('cache') },
      silent,
    );
    expect(reportTerminal(problems, {})).toContain('This file is 30 MB; free hosts accept 25 MB.');
  });
});

describe('a merge with --shared-only', () => {
  const lists = () => [1, 2].map(listOf);

  it('needs no files, and knows the same site as a merge of them', async () => {
    rmSync(at('cache'), { recursive: true });
    rmSync(at('dist'), { recursive: true });
    const [whole, shared] = [
      await mergeFiles(at('parts', 1), at('parts', 2)),
      await mergeListsOf(...lists()),
    ];
    expect(shared).toEqual(whole);
    expect(shared.changed.length).toBe(shared.records.size);
  });

  it('tells what has changed since, and what is to be removed where the parts are published', async () => {
    writeFileSync(join(content, 'posts/late.md'), '---\ntitle: 遲到\ndate: 2024-01-01\n---\n\n補上。\n');
    await renderAll();
    const come = await mergeListsOf(...lists());
    expect(come.changed).toContain('index.html');
    expect(come.changed.filter((file) => file.includes('posts/late'))).toMatchInlineSnapshot(`
      [
        "posts/late/index.html",
        "posts/late/index.md",
        "zh-hant/posts/late/index.html",
        "zh-hant/posts/late/index.md",
      ]
    `);
    // Pictures for sharing that name a count are replaced.
    expect(come.removed.filter((file) => !file.startsWith('_assets/share'))).toEqual([]);
    rmSync(join(content, 'posts/late.md'));
    await renderAll();
    const gone = await mergeListsOf(...lists());
    expect(gone.changed).not.toContain('posts/late/index.html');
    expect(gone.removed.filter((file) => !file.startsWith('_assets'))).toMatchInlineSnapshot(`
      [
        "archive/2024/01/index.html",
        "archive/2024/index.html",
        "posts/late/index.html",
        "posts/late/index.md",
        "zh-hant/archive/2024/01/index.html",
        "zh-hant/archive/2024/index.html",
        "zh-hant/posts/late/index.html",
        "zh-hant/posts/late/index.md",
      ]
    `);
  });

  it('refuses a folder that has a site', async () => {
    const options = { parts: lists(), out: at('dist'), cache: at('cache') };
    expect(await refusal(mergeLists(options, silent))).toMatchInlineSnapshot(`
      "…/dist output-unsafe (error)
        With --shared-only, the output folder holds the files for the whole site only, but this one has 404.html.
        Name another folder with --out, or empty this one.

      1 error in 1 file
      "
    `);
  });

  it('refuses search: stock, whose index is made from all pages', async () => {
    for (const list of lists()) edit(join(list, 'part.json'), (part) => ({ ...part, search: 'stock' }));
    expect(await refusal(mergeListsOf(at('lists/1'), at('lists/2')))).toMatchInlineSnapshot(`
      "…/shared part-search (error)
        With search: stock, the index is made from the pages of all parts, so --shared-only cannot make it.
        Merge without --shared-only, or set search: true.

      1 error in 1 file
      "
    `);
  });
});

async function renderAll(): Promise<void> {
  for (const number of [1, 2]) await read(number);
  for (const number of [1, 2]) await render(number);
}

function edit(file: string, change: (data: Record<string, unknown>) => unknown): void {
  const data = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify(change(data)));
}
