import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { plainKey, readingOf, type Meaning } from './keys.ts';

/** A text of the frontmatter as it is written in the file, without its quotation marks. */
export interface WrittenText {
  from: number;
  to: number;
  /** Names, such as tags, are matched by what they say, so that their punctuation and spacing stay. */
  isName: boolean;
}

const names = new Set<Meaning>([
  'tags',
  'keywords',
  'category',
  'widerCategory',
  'narrowerCategory',
  'author',
  'board',
  'series',
  'lastReply',
]);

/** What machines read: addresses, settings, terms. */
const technical = new Set<Meaning>([
  'slug',
  'permalink',
  'aliases',
  'cover',
  'link',
  'sourceUrl',
  'glossary',
  'layout',
  'type',
  'language',
  'script',
  'timeZone',
  'menu',
  'unlisted',
  'article',
  'listed',
  'withheld',
  'status',
]);

const hanzi = /\p{Script=Han}|\ufffd/u;
const pathPattern = /^\S*\/\S*$|^\S+\.[a-z0-9]{2,5}$/i;

/** Finds the texts that people read in a file's frontmatter, offsets and line ends as in the file. */
export function findWrittenTexts(head: string): WrittenText[] {
  if (!hanzi.test(head)) return [];
  const found = /^\s*\+\+\+/.test(head) ? tomlTexts(head) : yamlTexts(head);
  return found.flatMap(({ key, from, to }) => {
    const meaning = readingOf.get(plainKey(key))?.meaning;
    const text = head.slice(from, to);
    if (!hanzi.test(text) || pathPattern.test(text.trim())) return [];
    if (meaning !== undefined && technical.has(meaning)) return [];
    return { from, to, isName: meaning !== undefined && names.has(meaning) };
  });
}

interface KeyedRange {
  key: string;
  from: number;
  to: number;
}

/** JSON is YAML too. Fences and tabs are put aside at their length, since offsets must stay. */
function yamlTexts(head: string): KeyedRange[] {
  const block = head
    .replace(/^\ufeff/, ' ')
    .replace(/^(?:---|;;;)[^\r\n]*/gm, (fence) => ' '.repeat(fence.length))
    .replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', ' '));
  try {
    const options = {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    } as const;
    const document = parseDocument(block, options);
    if (document.errors.length > 0) return [];
    const ranges: KeyedRange[] = [];
    collect(document.contents, '', block, ranges);
    return ranges;
  } catch {
    return []; // brackets nested deeper than the stack
  }
}

function collect(node: unknown, key: string, block: string, ranges: KeyedRange[]): void {
  if (isScalar(node)) ranges.push(...rangeOf(node, key, block));
  else if (isSeq(node)) for (const item of node.items) collect(item, key, block, ranges);
  else if (isMap(node)) {
    for (const pair of node.items) {
      const own = isScalar(pair.key) ? String(pair.key.value) : '';
      collect(pair.value, isUnderName(key) ? key : own, block, ranges);
    }
  }
}

/** What is below a technical key, such as the terms of a glossary, is technical as well. */
function isUnderName(key: string): boolean {
  const meaning = readingOf.get(plainKey(key))?.meaning;
  return meaning !== undefined && (technical.has(meaning) || names.has(meaning));
}

/** A text with escapes isn't what it says, and stays. */
function rangeOf({ range, type }: Scalar, key: string, block: string): KeyedRange[] {
  if (!range) return [];
  const [from, to] = range;
  if (type === 'PLAIN') return [{ key, from, to }];
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') {
    const start = block.indexOf('\n', from) + 1;
    const end = start + block.slice(start, to).trimEnd().length;
    return start > 0 && start < end ? [{ key, from: start, to: end }] : [];
  }
  const isPlain = !block.slice(from + 1, to - 1).includes(type === 'QUOTE_DOUBLE' ? '\\' : "'");
  return isPlain ? [{ key, from: from + 1, to: to - 1 }] : [];
}

const tomlKey = /^[ \t]*(?:([\w-]+)|"([^"\\\n]*)")[ \t]*=/;
const tomlString = /"([^"\\\r\n]*)"|'([^'\r\n]*)'/g;

/** TOML's parser tells no places; strings on one line without escapes are all that frontmatter has. */
function tomlTexts(head: string): KeyedRange[] {
  const ranges: KeyedRange[] = [];
  let key = '';
  let at = 0;
  for (const line of head.split('\n')) {
    const named = tomlKey.exec(line);
    if (named) key = named[1] ?? named[2] ?? '';
    const start = named?.[0].length ?? 0;
    const isText = !/^[ \t]*(?:#|\[[\w".-]+\][ \t\r]*$)/.test(line) && !line.includes('"""');
    for (const { index, 0: text } of isText ? line.slice(start).matchAll(tomlString) : [])
      ranges.push({ key, from: at + start + index + 1, to: at + start + index + text.length - 1 });
    at += line.length + 1;
  }
  return ranges;
}
