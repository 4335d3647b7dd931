import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ContentFile, ContentTree } from '../store/file-record.ts';

/** A book has two megabytes. Beyond half a gigabyte Node makes no text of a file, and long before, none of its pages. */
const mostBytes = 32 * 1024 * 1024;

/** Files that are read as a whole: posts are known by themselves. */
const isText = ({ file }: ContentFile) => /^(?:site|tags)\.ya?ml$|^theme\/[^/]+\.(?:html|css)$/.test(file);

/** Leaves out texts that are too large to be read, before anything reads them, and tells each. */
export function withoutTooLarge(tree: ContentTree): { tree: ContentTree; problems: Problem[] } {
  const isLarge = ({ size }: ContentFile) => size > mostBytes;
  const others = [...tree.others.values()].filter((file) => isLarge(file) && isText(file));
  const found = [...tree.posts.filter(isLarge), ...others];
  if (found.length === 0) return { tree, problems: [] };
  const names = new Set(found.map(({ file }) => file));
  return {
    tree: {
      ...tree,
      posts: tree.posts.filter(({ file }) => !names.has(file)),
      others: new Map([...tree.others].filter(([file]) => !names.has(file))),
    },
    problems: found.map(({ file, size }) =>
      createProblem('file-unreadable/large', {
        file,
        values: { megabytes: inMegabytes(size), most: inMegabytes(mostBytes) },
      }),
    ),
  };
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
