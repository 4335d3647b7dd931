import { expect, it } from 'vitest';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { foldMissingFolders } from './missing-folders.ts';

const missing = (folder: string, count: number) =>
  Array.from({ length: count }, (_, n) =>
    createProblem('asset-missing', { file: 'posts/a.md', values: { path: `${folder}${n}.png` } }),
  );

it.each([
  ['a folder that is not here is told once', missing('/assets/image/', 20), [], ['asset-missing/folder']],
  ['a few pictures are told each', missing('/assets/image/', 2), [], ['asset-missing', 'asset-missing']],
  [
    'a folder that is here',
    missing('/image/', 20),
    ['source/image/b.png'],
    Array<string>(20).fill('asset-missing'),
  ],
  ['pictures beside posts', missing('image/', 20), [], Array<string>(20).fill('asset-missing')],
])('%s', (_, problems, files, ids) => {
  expect(foldMissingFolders(problems, files).map(({ code, id = code }) => id)).toEqual(ids);
});

it('says how many', () => {
  const told = (files: string[]) =>
    foldMissingFolders(missing('/assets/image/2024/', 21), files).map(({ values }) => values);
  expect(told([])).toEqual([{ count: 21, folder: '/assets/' }]);
  expect(told(['assets/image/a.png'])).toEqual([{ count: 21, folder: '/assets/image/2024/' }]);
});
