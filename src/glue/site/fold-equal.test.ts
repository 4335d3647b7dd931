import { expect, it } from 'vitest';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { foldEqual } from './fold-equal.ts';

const misspelt = (file: string, key: string) =>
  createProblem('frontmatter-unknown-key/misspelt', { file, values: { key, nearest: 'tags' } });

/** Files whose problems are still warnings. */
const warned = (problems: Parameters<typeof foldEqual>[0]) =>
  foldEqual(problems).flatMap(({ file, severity }) => (severity === 'warning' ? file : []));

it('what one change mends is a warning once', () => {
  expect(warned(['a', 'b', 'c'].map((file) => misspelt(file, 'tgas')))).toEqual(['a']);
});

it('a few are told each, and so is what differs', () => {
  expect(warned([misspelt('a', 'tgas'), misspelt('b', 'tgas')])).toEqual(['a', 'b']);
  expect(warned([misspelt('a', 'tgas'), misspelt('b', 'tgsa'), misspelt('c', 'atgs')])).toEqual([
    'a',
    'b',
    'c',
  ]);
});

it('a key that all posts misspell, pictures that all lack, and files without frontmatter are each told once', () => {
  const files = ['a', 'b', 'c'];
  const keyed = (file: string) =>
    createProblem('frontmatter-key-misspelt', { file, values: { key: 'udpated', meaning: 'updated' } });
  const pictured = (file: string) => createProblem('asset-missing', { file, values: { path: '/cover.png' } });
  const bare = (file: string) => createProblem('frontmatter-missing', { file, values: { title: file } });
  for (const problem of [keyed, pictured, bare]) expect(warned(files.map(problem))).toEqual(['a']);
});

it('places of another page that a post was copied from are told once a post', () => {
  const page = { phrase: 'this-page' } as const;
  const lost = (file: string) =>
    createProblem('anchor-missing', { file, values: { link: `#${file}`, page, id: file, headings: '#c' } });
  expect(warned(['a', 'a', 'a', 'a', 'a', 'b'].map(lost))).toEqual(['a', 'b']);
});

it('rows of one table and a component are told once', () => {
  const row = (file: string) =>
    createProblem('markdown-syntax/table-cells', { file, values: { columns: 2, text: file } });
  expect(warned(['a', 'a', 'a', 'b'].map(row))).toEqual(['a', 'b']);
  const component = (file: string) =>
    createProblem('markdown-syntax/component', { file, values: { name: 'Card' } });
  expect(warned(['a', 'b', 'c'].map(component))).toEqual(['a']);
});

it('other kinds are left alone', () => {
  const broken = (file: string) => createProblem('link-broken', { file, values: { target: 'x' } });
  expect(warned(['a', 'b', 'c'].map(broken))).toEqual(['a', 'b', 'c']);
});
