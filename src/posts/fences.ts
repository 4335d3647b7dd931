import type { FrontmatterLanguage } from './engines.ts';

/** A text that gray-matter can split: with an opening and a closing fence of one kind. */
export interface FencedText {
  text: string;
  fence: '---' | '+++' | ';;;';
  language: FrontmatterLanguage;
  /** Lines put in front of the author's first line, minus those taken away. */
  shift: number;
  /** What had to be put right, if anything; `line` counts from 1 in the author's file. */
  repaired?: { fence: 'opening' | 'closing'; line: number };
}

const opening = /^(---|\+\+\+|;;;)[ \t]*([A-Za-z]\w{0,15})?[ \t]*\n/;
const entry = /^\s*["']?[^\s#:"'<>|][^:\n]{0,60}\s*:(?:\s|$)/;
const part = /^(?:\s|-\s|#|["']?[^\s#:<>|][^:\n]{0,60}\s*:(?:\s|$))/;
const tellingKey =
  /^(?:title|date|layout|tags?|categor(?:y|ies)|author|permalink|slug|draft|description|published)\s*:/;

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
  return { ...found, shift: found.shift - skipped, ...(repaired ? { repaired } : {}) };
}

function fenceFromTop(text: string): FencedText | undefined {
  if (text.startsWith('{')) return fenceJson(text);
  const match = opening.exec(text);
  if (match === null) return fenceUnopened(text);
  const fence = match[1] as FencedText['fence'];
  const language = languageOf(match[2], fence);
  const facts = { fence, language, shift: 0 };
  const close = text.indexOf(`\n${fence}`, match[0].length - 1);
  const block = close < 0 ? text : text.slice(match[0].length, close);
  if (language === 'yaml' && !beginsWithEntry(block, close)) return undefined;
  if (close < 0 || hasManyEmptyLines(block)) return closeFence(text, match[0].length, facts);
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
  return first === undefined ? close >= 0 : entry.test(first) || /^\s*[{["']/.test(first);
}

function hasManyEmptyLines(block: string): boolean {
  let run = 0;
  for (const line of block.split('\n')) {
    run = line.trim() === '' ? run + 1 : 0;
    if (run > mostEmptyLines) return true;
  }
  return false;
}

/** Closing fences may be longer than the opening one, or have blanks behind them. */
function withTidyClosing(text: string, close: number, fence: string): string {
  const end = close + 1 + fence.length;
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd < 0 ? undefined : lineEnd);
  if (rest === '' || !/^[-+;\s]+$/.test(rest)) return text;
  return text.slice(0, end) + (lineEnd < 0 ? '' : text.slice(lineEnd));
}

/** Without a closing fence the block ends at the first line that can't belong to it, such as an empty one. */
function closeFence(
  text: string,
  from: number,
  facts: Pick<FencedText, 'fence' | 'language' | 'shift'>,
): FencedText {
  let end = from;
  let line = 2;
  for (; end < text.length; line += 1) {
    const lineEnd = text.indexOf('\n', end);
    const content = text.slice(end, lineEnd < 0 ? undefined : lineEnd);
    if (content.trim() === '' || !part.test(content)) break;
    end = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  const head = end === text.length && !text.endsWith('\n') ? `${text}\n` : text.slice(0, end);
  const opened = facts.fence + head.slice(from - 1);
  return {
    text: `${opened}${facts.fence}\n${text.slice(end)}`,
    ...facts,
    repaired: { fence: 'closing', line },
  };
}

function fenceUnopened(text: string): FencedText | undefined {
  if (!tellingKey.test(text)) return undefined;
  let from = 0;
  for (let count = 0; count < longestUnopened; count += 1) {
    const end = text.indexOf('\n', from);
    if (end < 0) return undefined;
    const line = text.slice(from, end);
    if (/^---+\s*$/.test(line)) {
      const opened = withTidyClosing(`---\n${text}`, from + 3, '---');
      return {
        text: opened,
        fence: '---',
        language: 'yaml',
        shift: 1,
        repaired: { fence: 'opening', line: 1 },
      };
    }
    if (!part.test(line)) return undefined;
    from = end + 1;
  }
  return undefined;
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
  };
}
