import { join } from 'node:path';
import { withoutQuery } from '../../config/address-parts.ts';
import { ownPath } from '../../config/url-scheme.ts';
import type { Entry } from '../../posts/post.ts';
import { decodePath } from '../../urls/path.ts';
import type { ContentFile, ContentTree } from '../store/file-record.ts';

/** Whatever refers to a file: a post, or the settings. */
export interface Referrer {
  meta: Pick<Entry['meta'], 'file'>;
}

/** Finds the content file that a post means by a reference to a picture or attachment. */
export interface AssetFinder {
  find(referrer: Referrer, reference: string): ContentFile | undefined;
  /** All files that may be found. */
  files: readonly string[];
}

/** Folders whose content other generators publish at the site's root. */
const publishedRoots = [
  '',
  'public/',
  'static/',
  'source/',
  'content/',
  'assets/',
  'src/content/',
  'src/assets/',
  'docs/',
  'docs/public/',
  'docs/.vuepress/public/',
];

/** What configurations of Astro and Vite call their `src/`. */
const sourceAlias = /^(?:@|~)\//;

/**
 * Looks where each generator would: beside the post, in a folder named after it (Hexo), at the content's root and
 * in the folders published there; failing all, a file whose path ends like the reference, if it is the only one.
 */
export function createAssetFinder(
  tree: ContentTree,
  site: { url?: string; base: string } = { base: '' },
): AssetFinder {
  const byName = new Map<string, string[]>();
  const byDecoded = new Map<string, string>();
  for (const file of tree.others.keys()) {
    if (file.includes('%')) byDecoded.set(wholly(file), file);
    const name = file.split('/').at(-1) ?? file;
    const files = byName.get(name);
    if (files === undefined) byName.set(name, [file]);
    else files.push(file);
  }
  return {
    files: [...tree.others.keys()],
    find(entry, reference) {
      const own = ownPath(reference, site.url);
      const below = own?.startsWith(`${site.base}/`) === true ? own.slice(site.base.length) : own;
      const written = below ?? reference;
      const path = asPath(decodePath(withoutQuery(written)));
      // A name may itself hold `%20`, `#` or `?`.
      for (const name of new Set([asPath(written), path])) {
        for (const candidate of candidates(entry.meta.file, name)) {
          const found = tree.others.get(candidate);
          if (found !== undefined) return found;
        }
      }
      return tree.others.get(onlyMatch(path) ?? encodedMatch(entry, path) ?? '');
    },
  };

  /** Files saved from the web keep percent signs in their names, which nobody knows to encode once more. */
  function encodedMatch(entry: Referrer, path: string): string | undefined {
    if (byDecoded.size === 0) return undefined;
    for (const candidate of candidates(entry.meta.file, path)) {
      const file = byDecoded.get(wholly(candidate));
      if (file !== undefined) return file;
    }
    return undefined;
  }

  function onlyMatch(path: string): string | undefined {
    const tail = normalize(path.replace(/^(?:\.{0,2}\/)+/, ''));
    const ending = (byName.get(tail.split('/').at(-1) ?? '') ?? []).filter(
      (file) => file === tail || file.endsWith(`/${tail}`),
    );
    return ending.length === 1 ? ending[0] : undefined;
  }
}

/** No file has a longer path, and decoding a hostile one over and over takes long. */
const longestPath = 4096;

/** Undoes percent-encoding however often it was done. */
function wholly(path: string): string {
  if (path.length > longestPath) return path;
  let [plain, decoded] = [path, decodePath(path)];
  while (decoded !== plain) [plain, decoded] = [decoded, decodePath(decoded)];
  return plain;
}

function asPath(reference: string): string {
  return reference.normalize('NFC').replaceAll('\\', '/').replace(sourceAlias, '/src/');
}

function* candidates(postFile: string, path: string): Generator<string> {
  const folder = postFile.includes('/') ? `${postFile.split('/').slice(0, -1).join('/')}/` : '';
  if (!path.startsWith('/')) {
    yield normalize(folder + path);
    yield normalize(`${postFile.replace(/\.[a-z]+$/i, '')}/${path}`);
  }
  const rooted = path.replace(/^\/+/, '');
  yield* besidePost(postFile, folder, rooted);
  for (const root of publishedRoots) yield normalize(root + rooted);
}

/** A path of the old site that leads into the post's own folder: `/2014/05/hello/a.png` is `hello/a.png` beside it. */
function* besidePost(postFile: string, folder: string, rooted: string): Generator<string> {
  const parts = rooted.split('/');
  const name = parts.pop() ?? '';
  const own = postFile.replace(/\.[a-z]+$/i, '');
  const bundle = /(?:^|\/)(?:index|readme)$/i.test(own) ? folder : `${own}/`;
  const called = bundle.split('/').at(-2) ?? '';
  const undated = called.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
  const at = Math.max(parts.lastIndexOf(called), parts.lastIndexOf(undated));
  if (at >= 0 && called !== '') yield normalize([bundle, ...parts.slice(at + 1), name].join('/'));
}

function normalize(path: string): string {
  return join('/', path).slice(1).replaceAll('\\', '/');
}
