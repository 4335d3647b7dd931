import { createProblem } from '../diagnostics/create-problem.ts';
import type { Field, FieldBlock } from './field.ts';
import { plainKey, readingOf } from './keys.ts';

const entryStart = /^(["']?)([^\s#"':\-[\]{},&*!|>%@`][^:]{0,60}?)\1\s*:(?=\s|$)(.*)$/;

/** A key whose colon is full-width or lacks the space after it. */
const cramped = /^([^\s"':：#\-[\]{},&*!|>%@`][^:：\n]{0,30}?)[ \t]*(：|:(?=\S))(.*)$/;

/** A key at the beginning of a line with all lines that belong to it. */
interface Entry {
  lines: string[];
  /** From 1. */
  firstLine: number;
}

/**
 * Reads a YAML block that is not valid as a whole entry by entry: each key stands for itself, and an entry that
 * still doesn't read is taken as a plain text when it is one line. Every such entry is reported with its place.
 */
export function salvageYaml(text: string, readEntries: (part: string) => Field[] | undefined): FieldBlock {
  const fields: Field[] = [];
  const problems: FieldBlock['problems'] = [];
  for (const entry of splitEntries(text)) {
    const read = readEntries(entry.lines.join('\n')) ?? readOutdented(entry, readEntries);
    if (read !== undefined) {
      fields.push(...read.map((field) => shifted(field, entry.firstLine)));
      continue;
    }
    const mended = mendColon(entry, readEntries) ?? mendList(entry, readEntries);
    if (mended !== undefined) {
      fields.push(...mended.fields);
      problems.push(mended.problem);
      continue;
    }
    const plain = plainEntry(entry);
    if (plain !== undefined) fields.push(plain);
    problems.push(salvageProblem(entry, plain));
  }
  return { fields, problems };
}

/** A value whose quotes open on this line and close on a later one. */
const openQuote = /^[^\s"'#][^"':]*:[ \t]+(?:"(?:[^"\\]|\\.)*|'[^']*)$/;

/**
 * Reads a quoted text whose further lines begin at the left edge: YAML wants them indented, and the readers of Hexo,
 * Jekyll and Hugo do not.
 */
function readOutdented(
  { lines }: Entry,
  readEntries: (part: string) => Field[] | undefined,
): Field[] | undefined {
  const [first = '', ...more] = lines;
  if (!openQuote.test(first) || more.length === 0) return undefined;
  return readEntries([first, ...more.map((line) => `  ${line}`)].join('\n'));
}

/** Most lines of a quoted text whose quotes close on a later line. */
const mostQuoted = 20;

/** Finds the line that closes the quotes which this one opens: it has no other such quote, nor has any line between. */
function closingLine(lines: readonly string[], index: number): number {
  const first = lines[index] ?? '';
  const quote = openQuote.test(first) ? /:[ \t]+(["'])/.exec(first)?.[1] : undefined;
  if (quote === undefined) return index;
  for (let at = index + 1; at < Math.min(lines.length, index + mostQuoted); at++) {
    const line = (lines[at] ?? '').trimEnd();
    if (line.includes(quote)) return line.indexOf(quote) === line.length - 1 ? at : index;
  }
  return index;
}

function splitEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  const lines = text.split('\n');
  let quotedTo = -1;
  for (const [index, line] of lines.entries()) {
    const last = entries.at(-1);
    if (last !== undefined && index <= quotedTo) {
      last.lines.push(line);
      continue;
    }
    if (last === undefined || entryStart.test(line) || readCramped(line) !== undefined) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      entries.push({ lines: [line], firstLine: index + 1 });
      quotedTo = closingLine(lines, index);
    } else last.lines.push(line);
  }
  return entries;
}

/** Reads a line as a known key and its value, its colon put right. */
function readCramped(line: string): { key: string; colon: string; fixed: string } | undefined {
  const [, key = '', colon = '', after = ''] = cramped.exec(line) ?? [];
  const rest = after.trimStart();
  if (key === '' || !readingOf.has(plainKey(key))) return undefined;
  // Full-width commas and quotes come with the colon, and don't hold a list together.
  const value = colon === '：' && /^\[.*\]$/.test(rest) ? rest.replaceAll('，', ', ') : rest;
  return { key, colon, fixed: `${key}: ${value}` };
}

/** Reads an entry as if the colon of its first line were right. */
function mendColon(
  { lines, firstLine }: Entry,
  readEntries: (part: string) => Field[] | undefined,
): { fields: Field[]; problem: FieldBlock['problems'][number] } | undefined {
  const [first = '', ...more] = lines;
  const found = readCramped(first);
  const read = found && readEntries([found.fixed, ...more].join('\n'));
  if (found === undefined || read === undefined) return undefined;
  const { key, colon, fixed } = found;
  const position = { line: firstLine, column: key.length + 1 };
  const facts = { file: '', position, values: { key, line: fixed.slice(0, 200) } };
  const problem =
    colon === '：'
      ? createProblem('frontmatter-yaml-syntax/wide-colon', facts)
      : createProblem('frontmatter-yaml-syntax/no-space', facts);
  return { fields: read.map((field) => shifted(field, firstLine)), problem };
}

/** A list in one line. */
const lineOfList = /^([^\s"':：#][^:：\n]{0,40}?):[ \t]+(\[[^[\]]*\])$/;

/** Reads `["甲"，"乙"]` and `[“甲”, "乙"]`, which YAML refuses, as the list that is meant. */
function mendList(
  { lines, firstLine }: Entry,
  readEntries: (part: string) => Field[] | undefined,
): { fields: Field[]; problem: FieldBlock['problems'][number] } | undefined {
  const [, key = '', list = ''] = lineOfList.exec(lines.join('\n').trimEnd()) ?? [];
  if (!/[，“”]/.test(list)) return undefined;
  const line = `${key}: ${list.replaceAll(/，[ \t]*/g, ', ').replaceAll(/[“”]/g, '"')}`;
  const read = readEntries(line);
  if (read === undefined) return undefined;
  const facts = {
    file: '',
    position: { line: firstLine, column: 1 },
    values: { key, line: line.slice(0, 300) },
  };
  const problem = createProblem('frontmatter-yaml-syntax/wide-list', facts);
  return { fields: read.map((field) => shifted(field, firstLine)), problem };
}

function shifted(field: Field, firstLine: number): Field {
  const { line, column } = field.position;
  return { ...field, position: { line: line + firstLine - 1, column } };
}

/** What is after the colon, without an HTML comment after it, whole quotes around it, or an open one before it. */
function plainEntry({ lines, firstLine }: Entry): Field | undefined {
  const [first = '', ...more] = lines;
  const match = entryStart.exec(first);
  if (match === null || more.some((line) => line.trim() !== '')) return undefined;
  const [, , key = '', rest = ''] = match;
  const value = rest.replace(/<!?--.*$/, '').trim();
  const quoted = /^"([^"]*)"?$|^'([^']*)'?$|^\[([^[\]]*)$/.exec(value);
  const text = quoted?.[1] ?? quoted?.[2] ?? quoted?.[3] ?? value;
  return { key: key.trim(), value: text.trim(), position: { line: firstLine, column: 1 } };
}

function salvageProblem(
  { lines, firstLine }: Entry,
  plain: Field | undefined,
): FieldBlock['problems'][number] {
  const place = { file: '', position: { line: firstLine, column: 1 } };
  if (plain === undefined) {
    const start = (lines[0] ?? '').trim().slice(0, 60);
    return createProblem('frontmatter-yaml-syntax', { ...place, values: { start } });
  }
  const value = String(plain.value);
  const isOpenList = /:\s*\[[^\]]*$/.test((lines[0] ?? '').slice(0, 1000));
  const line = `${plain.key}: ${isOpenList ? `[${value}]` : JSON.stringify(value)}`.slice(0, 300);
  const facts = { ...place, values: { key: plain.key, value: value.slice(0, 80), line } };
  return isOpenList
    ? createProblem('frontmatter-yaml-syntax/open-list', facts)
    : createProblem('frontmatter-yaml-syntax/plain-text', facts);
}
