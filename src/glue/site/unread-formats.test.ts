import { expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { unreadFormats } from './unread-formats.ts';

/** What is told of files in a folder. */
function told(...files: string[]): string[] {
  const others = new Map(files.map((file) => [file, { file, path: file, size: 1, mtime: 1, stamp: '' }]));
  return unreadFormats({ others: others as never }).map((problem) => describeProblem(problem, 'en').message);
}

it('texts in formats that nobody reads are told, by format', () => {
  expect(told('content/a.rst', 'content/b.rst', 'content/c.org', 'content/d.png')).toEqual([
    '2 files are written in reStructuredText, not in Markdown, so they are not published, content/a.rst for example.',
    '1 file is written in Org, not in Markdown, so it is not published, content/c.org for example.',
  ]);
});

it('plain text among the posts is told, elsewhere it may be anything', () => {
  expect(told('posts/a.txt', 'posts/b.TXT', 'public/robots.txt')).toEqual([
    '2 files among the posts are plain text, not Markdown, so they are not published, posts/a.txt for example.',
  ]);
});

it('documentation of programs is not', () => {
  expect(told('README.rst', 'themes/a/docs/b.rst', 'vendor/c.adoc')).toEqual([]);
});
