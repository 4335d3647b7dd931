import { readFileSync } from 'node:fs';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ContentFile } from '../store/file-record.ts';
import type { TemplatesFailed } from './run-compiler.ts';

/** Tells which file doesn't compile, where and why: an MDX post's place, or a theme component's, is its author's. */
export function compileProblem(failure: TemplatesFailed, authors: readonly ContentFile[]): Problem {
  const { file: path = '', line, column = 1 } = failure.mistake;
  const position = line === undefined ? {} : { position: { line, column } };
  const [first = failure.message] = failure.mistake.message.split('\n').filter((text) => text.trim() !== '');
  const reason = first.replace(/^\d+:\d+: /, '').trim();
  const own = authors.find((file) => file.path === path || reason.includes(file.path));
  const lost = own?.file.endsWith('.mdx') === true ? lostImport(own, reason) : undefined;
  if (lost !== undefined) return lost;
  const code = own?.file.endsWith('.mdx') === true ? 'mdx-syntax' : 'template-failed';
  return createProblem(code, { file: own?.file ?? (path || 'src'), values: { reason }, ...position });
}

/** An MDX post imports what is not there: its place is that in the post, not in what that was compiled to. */
function lostImport({ file, path }: ContentFile, reason: string): Problem | undefined {
  const [, name] = /could not (?:resolve|load) ["'`](.+?)["'`]/i.exec(reason) ?? [];
  if (name === undefined) return undefined;
  const text = readFileSync(path, 'utf8');
  const at = text.indexOf(name);
  const position = at < 0 ? {} : { position: new LineIndex(text).position(at) };
  return createProblem('mdx-syntax/import', { file, values: { path: name }, ...position });
}
