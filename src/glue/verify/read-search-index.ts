import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { manifestFile, type SearchManifest } from '../../search/query/manifest.ts';
import type { SearchedPosts } from '../../verify/check-published.ts';
import { readBuildState } from '../search/build-state.ts';

/** What Pagefind's files begin with, once they are unpacked. */
const signature = 'pagefind_dcd';

/**
 * Reads what a search index has: addresses from the texts that browsers load, and of an index of ours the ids of the posts
 * that count. Nothing of the index is run. Undefined where there is none.
 */
export async function readSearchIndex(folder: string): Promise<SearchedPosts | undefined> {
  if (!existsSync(folder)) return undefined;
  const manifest = readManifest(join(folder, manifestFile));
  const bundles = manifest?.indexes.map(({ bundle }) => bundle) ?? [''];
  const addresses = bundles.flatMap((bundle) => readUrls(join(folder, bundle, 'fragment')));
  // A site may be below the root of its host, as https://me.github.io/blog/: Pagefind's addresses count from the site,
  // ours from the root of a variant.
  if (manifest === undefined) return { urls: addresses.map((path) => path.replace(/^\//, '')) };
  const [root = '/'] = Object.values(manifest.roots);
  const urls = addresses.map((path) => root + path.slice(1));
  const ids = await idsIn(folder, manifest);
  return ids === undefined ? { urls } : { urls: [...new Set(urls)], ids };
}

function readManifest(file: string): SearchManifest | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SearchManifest) : undefined;
}

function readUrls(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    return (JSON.parse(text.slice(signature.length)) as { url: string }).url;
  });
}

/** A delta isn't in the state, which later builds begin with: its posts are known by their address alone. */
async function idsIn(folder: string, manifest: SearchManifest): Promise<Set<string> | undefined> {
  const state = await readBuildState(folder);
  if (state === undefined || state.indexes.length !== manifest.indexes.length) return undefined;
  const ids = new Set<string>();
  state.indexes.forEach(({ posts }, index) => {
    const replaced = new Set(manifest.indexes[index]?.replaced);
    let record = 0;
    for (const { id, records = 1 } of posts) {
      if (!replaced.has(record)) ids.add(id);
      record += records;
    }
  });
  return ids;
}
