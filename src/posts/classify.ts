import type { Generator } from '../config/generator.ts';
import type { SiteConfig } from '../config/site-config.ts';
import type { PostKind } from './post.ts';

/**
 * What a file's place says it is: a kind; `by-date`, an article if it is dated and else a page; `stray`, a page if it
 * has frontmatter and else no content, `stray-article` an article likewise; `section`, Hugo's description of a folder;
 * `folder-page`, the same where nothing else is in the folder, a page if it has a text;
 * `front`, the index of the content's own folder; `drawing`, the data of one by Obsidian's Excalidraw; `machinery`, a part of a generator.
 */
export type Placement =
  | PostKind
  | 'by-date'
  | 'stray'
  | 'stray-article'
  | 'section'
  | 'folder-page'
  | 'front'
  | 'drawing'
  | 'machinery';

const postFolders = new Set([
  'posts',
  '_posts',
  'post',
  '_post',
  'blog',
  'blogs',
  'articles',
  'article',
  '_drafts',
  'drafts',
  '文章',
  '日志',
  '日誌',
]);
const pageFolders = new Set(['pages', '_pages', '_tabs', 'page', 'spec']);
const machinery = new Set([
  'node_modules',
  '_includes',
  '_layouts',
  '_data',
  '_sass',
  '_plugins',
  '_site',
  '_config',
]);
const rootMachinery = new Set(['scaffolds', 'archetypes', 'themes', 'layouts', 'vendor', 'public', 'dist']);
/** Files for whoever works on a repository, in any language; `security-info.md` is none of them. */
const repositoryFile =
  /^(?:readme|license|licence|changelog|contributing|code[_-]of[_-]conduct|security|summary|agents|claude|gemini|copilot-instructions)(?:[._-](?:zh|cn|tw|hk|en|ja|jp|ko|kr|fr|de|es|ru|pt)(?:[-_](?:hans|hant|cn|tw|hk|us|gb|br))?)?\.(?:md|mdx|mkd|mkdn|mkdown|mdown|markdown)$/i;

/** Folders in which generators keep all content, beside which their own files are. */
const contentRoots = new Set(['source', 'content', 'src']);

/** What the old generator's settings say of folders; each ends with a slash. */
export interface KnownFolders {
  generator?: Generator | undefined;
  /** Folders of articles. */
  articles?: readonly string[] | undefined;
  /** Folders that all content is in. */
  roots?: readonly string[] | undefined;
}

/** Takes what is known of folders from a site's settings. */
export function knownFolders({ generator, articleFolders, urlHabits }: SiteConfig): KnownFolders {
  return { generator, articles: articleFolders, roots: urlHabits?.roots };
}

/** Tells what each Markdown file of a content folder is, by the paths of all of them (content-relative, with `/`). */
export function classifyTree(
  paths: readonly string[],
  { generator, articles = [], roots = [] }: KnownFolders = {},
): Map<string, Placement> {
  const split = paths.map((path) => path.split('/'));
  const tree = describeTree(split, generator);
  const fronts = new Set(
    roots.flatMap((root) => ['index', 'README', 'readme'].map((name) => `${root}${name}.md`)),
  );
  return new Map(
    paths.map((path, index): [string, Placement] => {
      if (fronts.has(path) && !articles.some((folder) => path.startsWith(folder))) return [path, 'front'];
      const placement = placementOf(split[index] ?? [], tree);
      if (placement === 'section' && tree.lone.has(folderOf(path))) return [path, 'folder-page'];
      if (placement === 'stray' && tree.isDocs && opensFolder(path, roots)) return [path, 'page'];
      const isAmongArticles = articles.some((folder) => path.startsWith(folder));
      // Astro: a collection such as `about` or `friends` beside those of articles.
      if (
        placement === 'article' &&
        generator === 'astro' &&
        path.startsWith('src/content/') &&
        !isAmongArticles
      )
        return [path, articles.length > 0 ? 'page' : placement];
      const isArticle = placement === 'by-date' || placement === 'page';
      return [path, isArticle && isAmongArticles ? 'article' : placement];
    }),
  );
}

/** Documentation has its README of a folder for the folder's page. */
function opensFolder(path: string, roots: readonly string[]): boolean {
  return (
    /\/readme\.(?:md|mdx)$/i.test(path) &&
    roots.some((root) => root !== '' && path.startsWith(root) && path.slice(root.length).includes('/'))
  );
}

interface Tree {
  /** Some folder is named as one for posts. */
  hasPostFolder: boolean;
  /** Not all folders for posts are in one for pages, as in `pages/posts/`. */
  hasPostsBesidePages: boolean;
  /** Hexo or Jekyll: what is outside the folders for posts is pages, dated or not. */
  isStrict: boolean;
  /** There is a folder for content, so others on its level belong to the generator. */
  hasContentRoot: boolean;
  /** `pages` is a folder like any other: what is dated in it is an article. */
  isDocs: boolean;
  /** Folders that hold a description of theirs and nothing else. */
  lone: Set<string>;
  /** Folders in which the folders for posts are, joined by `/`. */
  beside: Set<string>;
}

/** Generators for which `_posts` is the one folder of articles; VuePress's themes take dated pages wherever they are. */
const strictGenerators: readonly (Generator | undefined)[] = [undefined, 'hexo', 'jekyll'];

/** Generators that know no folder for pages. */
const docsGenerators: readonly (Generator | undefined)[] = [
  'vitepress',
  'vuepress',
  'mkdocs',
  'mdbook',
  'gitbook',
];

function describeTree(paths: readonly (readonly string[])[], generator: Generator | undefined): Tree {
  const tree: Tree = {
    hasPostFolder: false,
    hasPostsBesidePages: false,
    isStrict: false,
    hasContentRoot: false,
    isDocs: docsGenerators.includes(generator),
    lone: loneFolders(paths),
    beside: new Set(),
  };
  for (const path of paths) {
    if (path.length > 1 && contentRoots.has(path[0] ?? '')) tree.hasContentRoot = true;
    const index = path.slice(0, -1).findIndex(isPostFolder);
    if (index < 0) continue;
    tree.hasPostFolder = true;
    tree.hasPostsBesidePages ||= !path.slice(0, index).some(isPageFolder);
    tree.beside.add(path.slice(0, index).join('/'));
    if (path[index] === '_posts') tree.isStrict = strictGenerators.includes(generator);
  }
  return tree;
}

const sectionFile = /^_index(?:\.[a-z-]+)?\.\w+$/i;

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Finds the folders below the first level that hold no Markdown, however deep, but `_index.md`. */
function loneFolders(paths: readonly (readonly string[])[]): Set<string> {
  const described = new Set<string>();
  const filled = new Set<string>();
  for (const path of paths) {
    const isSection = sectionFile.test(path.at(-1) ?? '');
    if (isSection && path.length > 2) described.add(path.slice(0, -1).join('/'));
    for (let depth = path.length - (isSection ? 2 : 1); depth > 0; depth -= 1)
      filled.add(path.slice(0, depth).join('/'));
  }
  return new Set([...described].filter((folder) => !filled.has(folder)));
}

/** Jekyll keeps collections of posts, such as a wiki, in folders with a leading underscore. */
function isPostFolder(name: string): boolean {
  const lower = name.toLowerCase();
  if (pageFolders.has(lower) || machinery.has(lower)) return false;
  return postFolders.has(lower) || /^_[a-z]/.test(lower);
}

function isPageFolder(name: string): boolean {
  return pageFolders.has(name.toLowerCase());
}

function placementOf(path: readonly string[], tree: Tree): Placement {
  const name = path.at(-1) ?? '';
  const folders = path.slice(0, -1).map((folder) => folder.toLowerCase());
  if (isMachinery(folders, tree) || isRoute(name)) return 'machinery';
  if (/\.excalidraw\.md$/i.test(name)) return 'drawing';
  if (sectionFile.test(name)) return 'section';
  const known = folders[0] === 'src' && folders[1] === 'pages' ? folders.slice(2) : folders;
  for (const [depth, folder] of known.entries()) {
    if (folder === 'threads') return 'thread';
    if (isPageFolder(folder) && !tree.isDocs) {
      if (tree.hasPostsBesidePages || !known.slice(depth + 1).some(isPostFolder)) return 'page';
      continue;
    }
    if (isPostFolder(folder)) return repositoryFile.test(name) ? 'stray-article' : 'article';
  }
  if (repositoryFile.test(name)) return 'stray';
  if (tree.isDocs && folders.some((folder) => pageFolders.has(folder))) return 'by-date';
  if (!tree.hasPostFolder) return 'article';
  if (/^\d{4}-\d{1,2}-\d{1,2}[-_]/.test(name)) return 'article';
  if (tree.isStrict) return 'stray';
  return liesBeside(path, tree) ? 'page' : 'by-date';
}

/** VitePress and Nextra make pages of data by such a file: `[id].md`, `[...slug].mdx`. */
function isRoute(name: string): boolean {
  return /^\[{1,2}(?:\.{3})?\w[\w-]*\]{1,2}\.mdx?$/.test(name);
}

function isMachinery(folders: readonly string[], tree: Tree): boolean {
  if (folders.some((folder) => machinery.has(folder) || folder.startsWith('.'))) return true;
  return tree.hasContentRoot && rootMachinery.has(folders[0] ?? '');
}

/** `about.md` or `about/index.md` on the level of the folder for posts. */
function liesBeside(path: readonly string[], tree: Tree): boolean {
  const isBundle = /^index\.\w+$/i.test(path.at(-1) ?? '');
  return tree.beside.has(path.slice(0, isBundle ? -2 : -1).join('/'));
}
