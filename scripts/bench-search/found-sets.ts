import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { guardFetch } from '../../src/client/search/guarded-fetch.ts';
import { openIndexes } from '../../src/client/search/open-index.ts';
import { answer } from '../../src/search/query/answer.ts';
import { manifestFile, type SearchManifest } from '../../src/search/query/manifest.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';

/** Places of the posts that a search finds. */
export type Find = (typed: string) => Promise<Set<number>>;

const origin = 'http://bench.invalid/';

/** Opens our index in this process; its posts have a record each, so that their order is their place. */
export async function openJianfan(folder: string): Promise<Find> {
  serveFrom(folder);
  const manifest = JSON.parse(await readFile(path.join(folder, manifestFile), 'utf8')) as SearchManifest;
  const home = pathToFileURL(folder).href;
  const load = (url: string) => import(url.replace(origin, `${home}/`)) as Promise<unknown>;
  const guard = guardFetch(globalThis, origin);
  const indexes = await openIndexes(manifest, { indexUrl: origin, variant: 'zh-Hans', guard, load });
  return async (typed) => {
    const { phrases } = parseQuery(typed);
    const found = await answer({ phrases, narrowing: {}, sort: 'relevance' }, indexes, async () => []);
    return new Set(found.partial ? [] : found.posts.map(({ order }) => order));
  };
}

/** Opens a stock index in this process, as a page in Simplified does. */
export async function openStock(folder: string): Promise<Find> {
  serveFrom(folder);
  // All that Pagefind asks a page for is its language.
  const root = { getAttribute: () => 'zh-Hans' };
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => root } });
  const stock = (await import(pathToFileURL(path.join(folder, 'pagefind.js')).href)) as {
    createInstance(options: { basePath: string }): {
      search(typed: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
  };
  const instance = stock.createInstance({ basePath: origin });
  return async (typed) => {
    const { results } = await instance.search(typed);
    const urls = await Promise.all(results.map(async (result) => (await result.data()).url));
    return new Set(urls.map((url) => Number(/\d+/.exec(url)?.[0])));
  };
}

function serveFrom(folder: string): void {
  globalThis.fetch = async (input) => {
    const file = path.join(folder, decodeURIComponent(new URL(String(input)).pathname));
    const content = await readFile(file).catch(() => undefined);
    return content === undefined
      ? new Response(null, { status: 404 })
      : new Response(new Uint8Array(content));
  };
}
