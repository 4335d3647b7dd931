import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ContentFile } from '../store/file-record.ts';
import type { TemplatesFailed } from './run-compiler.ts';

/** Reads out of Astro's message which file doesn't compile, where and why: an MDX post's place is its author's. */
export function compileProblem(failure: TemplatesFailed, mdx: readonly ContentFile[]): Problem {
  const { file: path = '', line, column = 1 } = failure.mistake;
  const position = line === undefined ? {} : { position: { line, column } };
  const [first = failure.message] = failure.mistake.message.split('\n').filter((text) => text.trim() !== '');
  const values = { reason: first.replace(/^\d+:\d+: /, '').trim() };
  const post = mdx.find((file) => file.path === path);
  if (post === undefined)
    return createProblem('template-failed', { file: path || 'src', values, ...position });
  return createProblem('mdx-syntax', { file: post.file, values, ...position });
}
