import { stringify } from 'yaml';

/** What an imported post says of itself; keys without a value are left out. */
export type PostFields = Readonly<Record<string, unknown>>;

/** Keys whose lists people write on one line. */
const inline = new Set([
  'tags',
  'category',
  'author',
  'aliases',
  'source',
  'stats',
  'lastReply',
  'categories',
]);

/** Writes the file of a post as people write it by hand: each key on its line, then the text. */
export function postFile(fields: PostFields, body: string): string {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    isNothing(value) ? [] : [line(key, value)],
  );
  const text = body.trim();
  return `---\n${lines.join('')}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function line(key: string, value: unknown): string {
  const isFlow = inline.has(key) && typeof value === 'object';
  if (!isFlow) return stringify({ [key]: value }, { lineWidth: 0 });
  const text = stringify(value, {
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: !Array.isArray(value),
  });
  return `${key}: ${text.trimEnd()}\n`;
}
