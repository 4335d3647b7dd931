import type { FrontmatterLanguage } from './engines.ts';
import { ignoredKeys } from './ignored-keys.ts';
import { plainKey, readingOf } from './keys.ts';

/** A text that gray-matter can split: with an opening and a closing fence of one kind. */
export interface FencedText {
  text: string;
  fence: '---' | '+++' | ';;;';
  language: FrontmatterLanguage;
  /** Lines put in front of the frontmatter's first line, minus those taken away. */
  shift: number;
  /** Lines put in front of the body. */
  bodyShift: number;
  /** What had to be put right, if anything; `line` counts from 1 in the author's file. */
  repaired?: { fence: 'opening' | 'closing' | 'both'; line: number; written?: string };
}

const opening = /^(---|\+\+\+|;;;)[ \t]*([A-Za-z]\w{0,15})?[ \t]*\n/;

/** A key whose colon is full-width or lacks its space: still frontmatter, and told as a mistake (see yaml-salvage.ts). */
const crampedKey =
  /^(?:title|date|updated|layout|tags?|categor(?:y|ies)|author|permalink|slug|draft|description|cover|标题|標題|日期|标签|標籤|分类|分類|作者)[ \t]*(?:：|:(?=\S))/i;

/** How lines of a language begin: those that start an entry, and all that may be in a block. */
const lineForms: Readonly<Record<FrontmatterLanguage, { entry: RegExp; part: RegExp }>> = {
  yaml: {
    entry: /^\s*["']?[^\s#:"'<>|][^:\n]{0,60}\s*:(?:\s|$)/,
    part: /^(?:\s|-\s|#|["']?[^\s#:<>|][^:\n]{0,60}\s*:(?:\s|$))/,
  },
  toml: { entry: /^(?:\[|["']?[\w.-]+["']?[ \t]*=)/, part: /^(?:\s|#|\[|\]|["']?[\w.-]+["']?[ \t]*=)/ },
  json: { entry: /^\s*["{}[\]]/, part: /^(?:\s|["{}[\]])/ },
  refused: { entry: /^/, part: /^/ },
};

/** A key at the beginning of a line, quoted or not. */
const keyOfLine = /^["']?([^\s"':：#][^"':：\n]{0,40}?)["']?[ \t]*[:：]/;

/** More empty lines than any frontmatter has in a row; gray-matter is quadratic in them. */
const mostEmptyLines = 100;

/** A block without its opening fence is looked for in this many lines. */
const longestUnopened = 100;

/** Finds the frontmatter of a text with `\n` line ends and puts its fences right; undefined when it has none. */
export function fenceText(text: string): FencedText | undefined {
  const start = text.startsWith('\n') ? /^(?:[ \t]*\n)+/.exec(text.slice(0, 200))?.[0] : undefined;
  const found = fenceFromTop(start === undefined ? text : text.slice(start.length));
  if (found === undefined || start === undefined) return found;
  const skipped = start.split('\n').length - 1;
  const repaired = found.repaired && { ...found.repaired, line: found.repaired.line + skipped };
  const { shift, bodyShift } = found;
  return {
    ...found,
    shift: shift - skipped,
    bodyShift: bodyShift - skipped,
    ...(repaired ? { repaired } : {}),
  };
}

function fenceFromTop(text: string): FencedText | undefined {
  if (text.startsWith('{')) return fenceJson(text);
  const match = opening.exec(text);
  if (match === null) return fenceMiswritten(text) ?? fenceUnopened(text) ?? fenceMetadata(text);
  const fence = match[1] as FencedText['fence'];
  const language = languageOf(match[2], fence);
  const facts = { fence, language, shift: 0, bodyShift: 0 };
  const close = text.indexOf(`\n${fence}`, match[0].length - 1);
  const block = text.slice(match[0].length, close < 0 ? undefined : close);
  if (language === 'yaml' && !beginsWithEntry(block, close)) return undefined;
  if (close < 0 || runsOver(block, lineForms[language].part)) return closeFence(text, match[0].length, facts);
  const tidy = withTidyClosing(text, close, fence);
  // gray-matter gets the language as an option, in our spelling.
  return { text: fence + tidy.slice(match[0].length - 1), ...facts };
}

function languageOf(name: string | undefined, fence: FencedText['fence']): FrontmatterLanguage {
  if (name === undefined) return fence === '---' ? 'yaml' : fence === '+++' ? 'toml' : 'json';
  const lower = name.toLowerCase();
  if (lower === 'yml') return 'yaml';
  return lower === 'yaml' || lower === 'toml' || lower === 'json' ? lower : 'refused';
}

/** Two thematic breaks with prose between them are no frontmatter; an empty block is. */
function beginsWithEntry(block: string, close: number): boolean {
  const first = /^(?!#)[^\n]*\S[^\n]*$/m.exec(block.slice(0, 10_000))?.[0];
  if (first === undefined) return close >= 0;
  return lineForms.yaml.entry.test(first) || crampedKey.test(first) || /^\s*[{["']/.test(first);
}

/** Prose after an empty line shows that the fence found is a rule in the text, and the closing one is missing. */
function runsOver(block: string, part: RegExp): boolean {
  let empty = 0;
  for (const line of block.split('\n')) {
    if (line.trim() === '') empty += 1;
    else if (empty > 0 && !part.test(line) && !crampedKey.test(line) && !/^[\]}]/.test(line)) return true;
    else empty = 0;
    if (empty > mostEmptyLines) return true;
  }
  return false;
}

/** Closing fences may be longer than the opening one, or have blanks after them. */
function withTidyClosing(text: string, close: number, fence: string): string {
  const end = close + 1 + fence.length;
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd < 0 ? undefined : lineEnd);
  if (rest === '' || !/^[-+;\s]+$/.test(rest)) return text;
  return text.slice(0, end) + (lineEnd < 0 ? '' : text.slice(lineEnd));
}

/** Without a closing fence the block ends at the first line that can't belong to it. */
function closeFence(text: string, from: number, facts: Pick<FencedText, 'fence' | 'language'>): FencedText {
  const { end, lines } = measureBlock(text.slice(from), lineForms[facts.language]);
  const rest = text.slice(from + end);
  const head = text.slice(from - 1, from + end);
  const closed = `${facts.fence}${head}${head.endsWith('\n') ? '' : '\n'}${facts.fence}\n${rest}`;
  return { text: closed, ...facts, shift: 0, bodyShift: 1, repaired: { fence: 'closing', line: lines + 2 } };
}

/** After an empty line only a key goes on: a dash or `#` there begins the text. */
function measureBlock(
  text: string,
  { entry, part }: { entry: RegExp; part: RegExp },
): { end: number; lines: number } {
  const measured = { end: 0, lines: 0 };
  let end = 0;
  let empty = 0;
  for (const [index, line] of text.split('\n').entries()) {
    end = Math.min(text.length, end + line.length + 1);
    if (line.trim() === '') empty += 1;
    else if (empty > mostEmptyLines || !((empty > 0 ? entry : part).test(line) || crampedKey.test(line)))
      break;
    else {
      empty = 0;
      measured.end = end;
      measured.lines = index + 1;
    }
  }
  return measured;
}

/** Hexo takes all that is before the first line of dashes for frontmatter; here it must look like it, line by line. */
function fenceUnopened(text: string): FencedText | undefined {
  if (!beginsWithKnownKey(text)) return undefined;
  let from = 0;
  for (let count = 0; count < longestUnopened; count += 1) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? undefined : end);
    if (/^---+\s*$/.test(line)) {
      const opened = withTidyClosing(`---\n${text}`, from + 3, '---');
      return {
        text: opened,
        fence: '---',
        language: 'yaml',
        shift: 1,
        bodyShift: 1,
        repaired: { fence: 'opening', line: 1 },
      };
    }
    if (end < 0 || !isPartOfUnopened(line)) return undefined;
    from = end + 1;
  }
  return undefined;
}

/** A line of metadata, and one that continues with its value. */
const metadataLine = /^[A-Za-z][\w -]{0,30}:(?:[ \t]|$)|^[ \t]{4,}\S/;
/** What YAML would not take for a plain text. */
const notPlain = /:(?:\s|$)|\s#|^[\s"'@`%&*!|>[\]{}#?,-]/;
/** A list in brackets, which Pelican has no other way to mean. */
const bracketList = /^(?:tags?|categor(?:y|ies)):[ \t]*\[[^[\]{}"'#]*\]$/i;
/** An item of a list, which Pelican and MultiMarkdown don't have. */
const listItem = /^[ \t]*-[ \t]+\S/;
const titleLine = /^(?:title|标题|標題)[ \t]*[:：][ \t]*\S/i;

/**
 * Reads keys without fences, up to the first blank line. Pelican and MultiMarkdown write them so; a beginner who has
 * forgotten both fences does too, and is reported. A title and one more key are no prose.
 */
function fenceMetadata(text: string): FencedText | undefined {
  const end = text.slice(0, 5000).search(/\n[ \t]*\n/);
  if (end < 0 || !beginsWithKnownKey(text)) return undefined;
  const lines = text.slice(0, end).split('\n');
  // Pelican's pages often have a title alone.
  if ((lines.length < 2 && !/^Title: /.test(text)) || !lines.some((line) => titleLine.test(line)))
    return undefined;
  const isMetadata = lines.every((line) => metadataLine.test(line));
  if (!isMetadata && !lines.every(isForgottenEntry)) return undefined;
  const block = isMetadata ? lines.map(asYaml) : lines;
  const fixed = `---\n${block.join('\n')}\n---${text.slice(end)}`;
  const facts = { text: fixed, fence: '---', language: 'yaml', shift: 1, bodyShift: 2 } as const;
  return isMetadata ? facts : { ...facts, repaired: { fence: 'both', line: 1 } };
}

/** Quotes the value of a line of metadata where YAML would read more into it. */
function asYaml(line: string): string {
  if (/^[ \t]/.test(line) || bracketList.test(line)) return line;
  const colon = line.indexOf(':') + 1;
  const value = line.slice(colon).trim();
  return notPlain.test(value) ? `${line.slice(0, colon)} ${JSON.stringify(value)}` : line;
}

function isForgottenEntry(line: string): boolean {
  return listItem.test(line) || crampedKey.test(line) || beginsWithKnownKey(line);
}

function isPartOfUnopened(line: string): boolean {
  return line.trim() === '' || lineForms.yaml.part.test(line) || crampedKey.test(line);
}

/** What typing in Chinese, editors and other formats make of three dashes: `———`, `—--`, `－－－`, `----`, ` ---`, a block of code. */
const miswritten =
  /^(?:[ \t\u3000]{1,8}-{3}|[—–―-]{2,40}|[—–―]|－{2,6}|`{3}[ \t]*(?:ya?ml|frontmatter)|\*{3})[ \t]*\n/;
const miswrittenEnd = /^[ \t\u3000]{0,8}(?:[—–―-]{2,40}|[—–―]|－{2,6}|`{3}|\*{3})[ \t]*$/;

/** Takes a block for frontmatter whose lines above and below are meant as fences: its first line must be a known key. */
function fenceMiswritten(text: string): FencedText | undefined {
  const first = miswritten.exec(text.slice(0, 100))?.[0];
  if (first === undefined || !beginsWithKnownKey(text.slice(first.length))) return undefined;
  let from = first.length;
  for (let count = 0; count < longestUnopened; count += 1) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? undefined : end);
    if (miswrittenEnd.test(line)) {
      const repaired = { fence: 'both', line: 1, written: first.trim() } as const;
      const body = end < 0 ? '' : text.slice(end);
      const fixed = `---\n${text.slice(first.length, from)}---${body}`;
      return { text: fixed, fence: '---', language: 'yaml', shift: 0, bodyShift: 0, repaired };
    }
    if (end < 0 || !isPartOfUnopened(line)) return undefined;
    from = end + 1;
  }
  return undefined;
}

/** Prose may begin with a word and a colon too, but hardly with a key that generators know. */
function beginsWithKnownKey(text: string): boolean {
  const key = plainKey(keyOfLine.exec(text.slice(0, 100))?.[1] ?? '');
  return readingOf.has(key) || ignoredKeys.has(key);
}

/** Hugo writes JSON without fences: the object ends with a brace alone on its line. */
function fenceJson(text: string): FencedText | undefined {
  const end = /\n\}[ \t]*(?=\n|$)/.exec(text);
  if (end === null || !/^\{\s*"/.test(text)) return undefined;
  const close = end.index + end[0].length;
  return {
    text: `;;;\n${text.slice(0, close)}\n;;;${text.slice(close)}`,
    fence: ';;;',
    language: 'json',
    shift: 1,
    bodyShift: 2,
  };
}
