import { createProblem } from '../diagnostics/create-problem.ts';
import type { FieldBlock } from './field.ts';

const listKey = /^(tags?|categor(?:y|ies)|keywords?|aliases|标签|標籤|分类|分類)([ \t]*:)[ \t]*(.*)$/i;
/** Items that YAML takes for something else, or for nothing: `-甲`, `* 甲`, `－甲`, `甲`; `-` alone and nested lists are left to it. */
const item = /^([ \t]*)(?:[-*－—–•·][ \t\u3000]*)?([^\s\-#[\]{}"'|>&*!%@`][^:#]*?)[ \t]*$/;
const dashed = /^[ \t]*-[ \t]+\S/;
/** Signs that make a line more than a list, which YAML is left to read. */
const otherSigns = /[[\]{}"'#:]/;

/** Reads `tags: - 甲 - 乙`; nothing where it is something else. */
function itemsInLine(value: string): string[] {
  if (!/^-[ \t]/.test(value) || otherSigns.test(value)) return [];
  const items = value.slice(1).split(/[ \t]-[ \t]/);
  return items.every((text) => text.trim() !== '' && !text.includes('-')) ? items : [];
}

/**
 * Puts lists of tags right that YAML can't read, or reads as one text: without a space after the dash, without dashes,
 * indented unevenly, all on one line. What is written as a list already stays untouched.
 */
export function withPlainLists(text: string): { text: string; problems: FieldBlock['problems'] } {
  const lines = text.split('\n');
  const problems: FieldBlock['problems'] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, key = '', colon = '', value = ''] = listKey.exec(lines[at] ?? '') ?? [];
    if (key === '') continue;
    const items = value === '' ? itemsBelow(lines, at + 1) : itemsInLine(value);
    if (items.length === 0) continue;
    const further = value === '' ? [] : dashedBelow(lines, at + 1);
    const names = [...items, ...further].map((name) => name.trim());
    const line = `${key}${colon} [${names.join(', ')}]`;
    const below = value === '' ? items.length : further.length;
    for (let next = 1; next <= below; next += 1) lines[at + next] = '';
    lines[at] = line;
    const position = { line: at + 1, column: 1 };
    problems.push(
      createProblem('frontmatter-yaml-syntax/list', { file: '', position, values: { key, line } }),
    );
  }
  return { text: problems.length === 0 ? text : lines.join('\n'), problems };
}

/** Gives the items that go on below a first one in the line of its key. */
function dashedBelow(lines: readonly string[], from: number): string[] {
  const rest = lines.slice(from, from + mostItems);
  const end = rest.findIndex((line) => !dashed.test(line));
  return rest.slice(0, end < 0 ? undefined : end).map((line) => line.replace(/^[ \t]*-[ \t]+/, ''));
}

const sign = /^[-*－—–•·]/;

/** Gives the names in a list that is written wrongly; none where it is right, or no such list. */
function itemsBelow(lines: readonly string[], from: number): string[] {
  const names: string[] = [];
  const indents = new Set<string>();
  let isRight = true;
  for (const line of lines.slice(from, from + mostItems)) {
    const [, indent = '', name] = item.exec(line) ?? [];
    if (name === undefined || !(sign.test(line.trimStart()) || indent !== '')) {
      if (/^[ \t]+\S|^[-*－—–•·]/.test(line)) return [];
      break;
    }
    names.push(name);
    indents.add(indent);
    isRight &&= dashed.test(line);
  }
  const isList = names.length > 1 || sign.test(lines[from]?.trimStart() ?? '');
  return !isList || (isRight && indents.size < 2) ? [] : names;
}

const mostItems = 100;
