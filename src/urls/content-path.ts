import { withoutPostEnding } from '../posts/post-ending.ts';

/** Folders of a content tree that are no part of what is published from them. */
const usualRoots =
  /^(?:(?:source|content|src|data|docs|pages|_pages|posts|_posts|post|blog|_drafts|drafts)\/)+/;

/**
 * Gives a file's path below the folder that its generator counts from, without extension; the index of a folder is the
 * folder, unless asked otherwise. `roots` end with a slash, the longest first; without them the usual ones are known.
 */
export function pathBelow(
  file: string,
  roots?: readonly string[],
  { keepsIndex = false }: { keepsIndex?: boolean } = {},
): string {
  const below = roots === undefined ? file.replace(usualRoots, '') : belowRoot(file, roots);
  const path = withoutPostEnding(below.normalize('NFC'));
  if (keepsIndex || !isIndexFile(file)) return path;
  return path.replace(/(?:^|\/)[^/]*$/, '') || path;
}

function belowRoot(file: string, roots: readonly string[]): string {
  for (const root of roots) {
    if (file.startsWith(root)) return file.slice(root.length);
    const inside = root === '' ? -1 : file.indexOf(`/${root}`);
    if (inside >= 0) return file.slice(inside + 1 + root.length);
  }
  return file;
}

/** Says whether a file stands for its folder: `index.md`, `index.en.md`, `README.md` of VuePress. */
export function isIndexFile(file: string): boolean {
  return /(?:^|\/)(?:_?index|readme)(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.\w+$/i.test(file);
}
