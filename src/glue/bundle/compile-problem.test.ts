import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compileProblem } from './compile-problem.ts';
import { TemplatesFailed } from './run-compiler.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianfan-mdx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('names what an MDX post imports and is not there, at its place in the post', () => {
  const path = join(folder, 'a.mdx');
  writeFileSync(path, "---\ntitle: 甲\n---\nimport Note from './Note.astro';\n\n<Note />\n");
  const message = `Could not resolve './Note.astro' in ${path}`;
  const failure = new TemplatesFailed({ message, file: path, line: 56, column: 38 });
  expect(compileProblem(failure, [{ file: 'posts/a.mdx', path, size: 1, stamp: '' }])).toEqual({
    code: 'mdx-syntax',
    id: 'mdx-syntax/import',
    severity: 'error',
    file: 'posts/a.mdx',
    position: { line: 4, column: 19 },
    values: { path: './Note.astro' },
  });
});
