import type { ExpectedPost } from './expected.ts';
import type { ShownPost } from './measured.ts';

/** How many posts came out with what their frontmatter says, and examples of those that didn't. */
export interface Compared {
  published: number;
  titles: Count;
  days: Count;
  /** Tags on posts, each post's counted. */
  tags: Count;
}

/** What is there of what was expected. */
export interface Count {
  there: number;
  expected: number;
  /** The first that differ, as the file has them and as they were shown. */
  differing: string[];
}

const mostExamples = 3;

/** Compares posts by file. A title or tag counts where the page in either script has it as its author wrote it. */
export function comparePosts(
  expected: readonly ExpectedPost[],
  shown: ReadonlyMap<string, ShownPost>,
): Compared {
  const compared: Compared = { published: 0, titles: none(), days: none(), tags: none() };
  for (const post of expected) {
    const page = pageOf(post.file.replace(/\.\w+$/, '').normalize('NFC'), shown);
    if (page === undefined) continue;
    compared.published += 1;
    if (post.title !== undefined)
      note(compared.titles, plain(post.title), [...page.titles].map(plain), post.file);
    if (post.day !== undefined) note(compared.days, post.day, [...page.days], post.file);
    // Names that differ by script or case are one tag, so that a post's are counted, not compared.
    const there = Math.min(page.tags, post.tags.length);
    compared.tags.expected += post.tags.length;
    compared.tags.there += there;
    if (there < post.tags.length && compared.tags.differing.length < mostExamples)
      compared.tags.differing.push(`${post.file}: ${post.tags.join(', ')} (${page.tags})`);
  }
  return compared;
}

/** Finds a post by its path, or, since an import has folders of its own, by the end of its path there. */
function pageOf(name: string, shown: ReadonlyMap<string, ShownPost>): ShownPost | undefined {
  const parts = name.replace(/\/index$/, '').split('/');
  for (let from = 0; from < parts.length; from += 1) {
    const end = parts.slice(from).join('/');
    const page = [name, end, `posts/${end}`, `pages/${end}`, `posts/${end}/index`]
      .map((path) => shown.get(path))
      .find((found) => found !== undefined);
    if (page !== undefined) return page;
  }
  return undefined;
}

function none(): Count {
  return { there: 0, expected: 0, differing: [] };
}

function note(count: Count, expected: string, shown: readonly string[], file: string): void {
  count.expected += 1;
  if (shown.includes(expected)) count.there += 1;
  else if (count.differing.length < mostExamples)
    count.differing.push(`${file}: ${expected} (${shown.join(' | ')})`);
}

/** Spaces, and quotation marks that typography turns, make no difference. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s"'“”‘’「」『』`*_\\]+/g, '');
}
