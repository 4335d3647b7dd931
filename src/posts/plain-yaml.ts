import type { Field, FieldValue } from './field.ts';

/*
 * Nearly all frontmatter is keys with a word, a quoted text or a list after them. Reading that much line by line
 * takes a hundredth of the time of a YAML parser; whatever else a block holds is left to the parser whole.
 */

const key = /^([A-Za-z_][\w-]*):(?: +(.*))?$/;
const item = /^( *)- +(.*)$/;
/** Begins with a letter or a digit, as no construct of YAML does; `--` may be an HTML comment, which has its rule. */
const plain = /^[\p{L}\p{N}](?:(?!: |:$| #|--).)*$/u;
const plainInList = /^[\p{L}\p{N}][^[\]{},:#"']*$/u;
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
/** Line ends and controls that YAML has rules for. */
const strange = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/;
/** Without the lookbehind, each of many spaces would begin a search of its own. */
const trailing = /(?<! ) +$/;
const surrounding = /^ +|(?<! ) +$/g;
const nothing = new Set(['null', 'Null', 'NULL']);

/** Reads a block of plain YAML, all values as text; undefined if it holds anything else. */
export function readPlainYaml(text: string): Field[] | undefined {
  if (strange.test(text)) return undefined;
  const fields: Field[] = [];
  /** Set while the items of a list may follow. */
  let list: { field: Field; items: FieldValue[]; indent: string | undefined } | undefined;
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.replace(trailing, '');
    if (line === '') continue;
    const [, name, value = ''] = key.exec(line) ?? [];
    if (name !== undefined) {
      const read = value === '' ? null : valueOf(value);
      if (read === undefined) return undefined;
      const field: Field = { key: name, value: read, position: { line: index + 1, column: 1 } };
      fields.push(field);
      list = value === '' ? { field, items: [], indent: undefined } : undefined;
      continue;
    }
    const [, indent, entry = ''] = item.exec(line) ?? [];
    if (list === undefined || indent === undefined || (list.indent ?? indent) !== indent) return undefined;
    const read = scalarOf(entry, plain);
    if (read === undefined) return undefined;
    list.indent = indent;
    list.items.push(read);
    list.field.value = list.items;
  }
  return fields;
}

function valueOf(text: string): FieldValue | undefined {
  if (!text.startsWith('[')) return scalarOf(text, plain);
  if (!text.endsWith(']')) return undefined;
  const inner = text.slice(1, -1).replace(surrounding, '');
  if (inner === '') return [];
  const items: FieldValue[] = [];
  for (const part of inner.split(',')) {
    const read = scalarOf(part.replace(surrounding, ''), plainInList);
    if (read === undefined) return undefined;
    items.push(read);
  }
  return items;
}

function scalarOf(text: string, unquoted: RegExp): string | null | undefined {
  const within = quoted.exec(text);
  if (within !== null) return within[1] ?? within[2];
  if (!unquoted.test(text)) return undefined;
  return nothing.has(text) ? null : text;
}
