import { classifyTree } from '../../posts/classify.ts';
import type { PostKind } from '../../posts/post.ts';

/** Folders of generators that have a name of ours. */
const ownNames: readonly (readonly [RegExp, string])[] = [
  [/^_posts\//, 'posts/'],
  [/^_drafts\//, 'drafts/'],
  [/^(?:_pages|spec)\//, 'pages/'],
];

/** Folders that each kind of post is in where its own doesn't tell. */
const folders: Readonly<Record<PostKind, string>> = { article: 'posts/', thread: 'threads/', page: 'pages/' };

/**
 * Gives the place of an old site's post in our content folder: its path below the folder that the site's content was in,
 * where that tells its kind, else the same in `posts/`, `threads/` or `pages/`. Drafts stay in a folder for drafts.
 */
export function postPlace(file: string, kind: PostKind, roots: readonly string[]): string {
  const below = belowRoot(file, roots);
  const named = ownNames.reduce((path, [pattern, name]) => path.replace(pattern, name), below);
  return tellsKind(named, kind) ? named : folders[kind] + named;
}

/** Gives a path below the innermost of several folders, each with a slash after it. */
export function belowRoot(file: string, roots: readonly string[]): string {
  const inside = roots.filter((root) => file.startsWith(root)).sort((a, b) => b.length - a.length)[0];
  return file.slice((inside ?? '').length);
}

/** What a file is must not depend on which others there are: a folder for posts is always among them. */
function tellsKind(path: string, kind: PostKind): boolean {
  if (/^(?:_?drafts)\//.test(path)) return kind === 'article';
  if (kind === 'page') return path.startsWith('pages/');
  return path.includes('/') && classifyTree([path, 'posts/x.md']).get(path) === kind;
}
