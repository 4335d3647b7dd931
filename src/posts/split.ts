import matter from 'gray-matter';
import { createProblem } from '../diagnostics/create-problem.ts';
import type { Position, Problem } from '../diagnostics/problem.ts';
import type { Phrase } from '../diagnostics/values.ts';
import { engines, type FrontmatterLanguage } from './engines.ts';
import { fenceText, type FencedText } from './fences.ts';
import type { Field, FieldBlock } from './field.ts';

/** A file cut into its frontmatter, read, and its body. */
export interface SplitPost {
  /** Undefined where the file has none. */
  fields?: Field[];
  /** With `\n` line ends. */
  body: string;
  /** Line of the file on which the body begins, from 1. */
  firstLine: number;
  language: FrontmatterLanguage;
  problems: Problem[];
  /** The frontmatter is there, but nothing in it can be trusted. */
  unreadable?: Phrase;
}

/** Splits a post at its fences, whichever generator it was written for, and reads the block between them. */
export function splitPost(text: string, file: string): SplitPost {
  const clean = withPlainLineEnds(text);
  const fenced = fenceText(clean);
  if (fenced === undefined) return { body: clean, firstLine: 1, language: 'yaml', problems: [] };
  if (fenced.language === 'refused') return refused(clean, fenced.shift, file);
  const { fence, language, shift } = fenced;
  const { data: block, content: body } = readBlock(fenced);
  const head = fenced.text.slice(0, fenced.text.length - body.length);
  const place = ({ line, column }: Position): Position => ({ line: Math.max(1, line - shift), column });
  const fields = (block.fields ?? []).map((field) => ({ ...field, position: place(field.position) }));
  const problems = (block.problems ?? []).map(({ position, ...rest }): Problem => ({
    ...rest,
    file,
    ...(position === undefined ? {} : { position: place(position) }),
  }));
  const repairs = fenced.repaired === undefined ? [] : [repairProblem(fenced.repaired, fence, file)];
  const isLost = fields.length === 0 && problems.some(({ severity }) => severity === 'error');
  return {
    fields,
    body,
    firstLine: linesIn(head) - fenced.bodyShift + 1,
    language,
    problems: [...repairs, ...problems],
    ...(isLost ? { unreadable: { phrase: 'unpublished-unreadable' } } : {}),
  };
}

/** Line ends to JavaScript's `^`, and to nobody else who reads frontmatter. */
const otherLineEnd = /[\u2028\u2029]/g;

/** Without options gray-matter caches by content, and a second parse of bad input silently gives nothing. */
function readBlock({ text, fence, language }: FencedText): { data: Partial<FieldBlock>; content: string } {
  const options = { delimiters: fence, language, engines };
  if (text.search(otherLineEnd) < 0) return matter(text, options);
  // It takes each for a line that may begin a comment, which is quadratic; the text after it keeps what it has.
  const { data, content } = matter(text.replaceAll(otherLineEnd, ' '), options);
  return { data, content: text.slice(text.length - content.length) };
}

function withPlainLineEnds(text: string): string {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return withoutMark.includes('\r') ? withoutMark.replace(/\r\n?/g, '\n') : withoutMark;
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function refused(text: string, shift: number, file: string): SplitPost {
  const line = Math.max(1, 1 - shift);
  const language = text.split('\n', line)[line - 1]?.slice(3).trim() ?? '';
  const problem = createProblem('frontmatter-language-refused', {
    file,
    position: { line, column: 4 },
    values: { language },
  });
  return {
    fields: [],
    body: '',
    firstLine: 1,
    language: 'refused',
    problems: [problem],
    unreadable: { phrase: 'unpublished-refused', values: { language } },
  };
}

function repairProblem(repaired: NonNullable<FencedText['repaired']>, fence: string, file: string): Problem {
  const place = { file, position: { line: repaired.line, column: 1 } };
  const { written } = repaired;
  if (repaired.fence === 'both')
    return written === undefined
      ? createProblem('frontmatter-not-opened/forgotten', place)
      : createProblem('frontmatter-not-opened/miswritten', { ...place, values: { written } });
  return repaired.fence === 'opening'
    ? createProblem('frontmatter-not-opened', { ...place, values: { fence } })
    : createProblem('frontmatter-not-closed', { ...place, values: { fence } });
}
