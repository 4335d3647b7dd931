import type { Field } from './field.ts';
import { plainKey, readingOf } from './keys.ts';

/** What a page that Notion exported says of itself below its title, and the body without it, its lines left empty. */
export interface NotionHead {
  fields: Field[];
  body: string;
}

const property = /^([^\s:#>|*`-][^:\n]{0,60}): (.*)$/;

/** Names that Notion's templates give to properties, in plain form, by the key that says the same here. */
const names: Readonly<Record<string, string>> = {
  createdtime: 'date',
  创建时间: 'date',
  创建日期: 'date',
  lasteditedtime: 'updated',
  lastedited: 'updated',
  edited: 'updated',
  上次编辑时间: 'updated',
  最后编辑时间: 'updated',
  createdby: 'author',
  创建人: 'author',
  url: 'link',
  链接: 'link',
  連結: 'link',
  status: 'status',
  状态: 'status',
  狀態: 'status',
};

/** What a status says of a page that isn't published. */
const unfinished =
  /^(?:draft|idea|to ?do|not started|in progress|writing|archived?|草稿|未发布|未發布|待写|写作中|未开始|进行中)$/i;

/**
 * Reads `Key: value` lines between the heading of a page and its text, if one of them is known: a paragraph that looks
 * like one stays a paragraph.
 */
export function readNotionHead(body: string): NotionHead | undefined {
  const lines = body.split('\n');
  const heading = lines.findIndex((line) => line.trim() !== '');
  if (heading < 0 || !/^# /.test(lines[heading] ?? '')) return undefined;
  let at = heading + 1;
  while (at < lines.length && lines[at]?.trim() === '') at += 1;
  const first = at;
  const fields: Field[] = [];
  for (; at < lines.length; at += 1) {
    const [, key = '', value = ''] = property.exec(lines[at] ?? '') ?? [];
    if (key === '') break;
    fields.push(...fieldOf(key, value.trim(), at + 1));
  }
  const isEnd = at >= lines.length || lines[at]?.trim() === '';
  if (fields.length === 0 || !isEnd || !fields.some(({ key }) => readingOf.has(plainKey(key))))
    return undefined;
  const rest = lines.map((line, index) => (index >= first && index < at ? '' : line));
  return { fields, body: rest.join('\n') };
}

function fieldOf(name: string, value: string, line: number): Field[] {
  const key = names[plainKey(name)] ?? name;
  const position = { line, column: 1 };
  if (value === '') return [];
  if (key === 'status') return unfinished.test(value) ? [{ key: 'draft', value: 'true', position }] : [];
  const meaning = readingOf.get(plainKey(key))?.meaning;
  const isMoment = meaning === 'date' || meaning === 'updated';
  // A range counts from its first day.
  return [{ key, value: isMoment ? value.replace(/^@|(?<!\s)\s*→.*/gs, '') : value, position }];
}

/** Callouts of Notion, which are HTML, as Markdown's, and pictures without the name that all of them have. Lines stay. */
export function withoutNotionHtml(body: string): string {
  const named = body.replaceAll('![Untitled](', '![](');
  return named.replace(/^<aside>\n([^]*?)\n<\/aside>/gm, (_, content: string) =>
    ['> [!NOTE]', ...content.split('\n').map((line) => `> ${line}`.trimEnd()), ''].join('\n'),
  );
}
