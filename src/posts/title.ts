import { stripTags } from '../html/strip-tags.ts';
import { cleanText } from './scalars.ts';

/** A first-level heading that a body begins with, and the body without it, its lines left empty. */
export interface LeadingHeading {
  text: string;
  body: string;
}

/** Longer lines are no titles. */
const longestHeading = 300;

/** Finds a first-level heading (`# …`, or underlined with `=`) on a body's first line that isn't empty. */
export function leadingHeading(body: string): LeadingHeading | undefined {
  const start = /\S/.exec(body)?.index;
  if (start === undefined) return undefined;
  const lineStart = body.lastIndexOf('\n', start) + 1;
  if (start - lineStart > 3) return undefined;
  const [first, firstEnd] = lineFrom(body, lineStart);
  if (first.length > longestHeading) return undefined;
  const atx = /^ {0,3}#(?:[ \t]+(.*))?$/.exec(first);
  if (atx !== null)
    return found(body, lineStart, firstEnd, (atx[1] ?? '').replace(/(?:^|[ \t])#+[ \t]*$/, ''), '');
  const [second, secondEnd] = lineFrom(body, firstEnd + 1);
  if (!/^ {0,3}=+[ \t]*$/.test(second.slice(0, longestHeading))) return undefined;
  return found(body, lineStart, secondEnd, first, '\n');
}

/** Takes from a written title what it shows nowhere as meant: `**` around words, and VitePress's `<Badge text="v2" />`. */
export function plainTitle(title: string): string {
  if (!title.includes('**') && !title.includes('/>')) return title;
  const plain = title
    .replace(/(?<![\w*])\*\*([^*]{1,200})\*\*(?![\w*])/g, '$1')
    .replace(/<[A-Z]\w{0,40}(?:\s[^<>]{0,200})?\/>/g, '');
  return plain.trim() === '' ? title : plain.trim();
}

function lineFrom(text: string, start: number): [line: string, end: number] {
  const end = text.indexOf('\n', start);
  return end < 0 ? [text.slice(start), text.length] : [text.slice(start, end), end];
}

function found(
  body: string,
  start: number,
  end: number,
  markup: string,
  blank: string,
): LeadingHeading | undefined {
  const text = cleanText(withoutMarkup(markup));
  return text === '' ? undefined : { text, body: body.slice(0, start) + blank + body.slice(end) };
}

/**
 * A title has no markup: links and pictures leave their text, emphasis and code their content, private notes nothing
 * (`%%`, `[[` and `==` as src/markdown/source reads them).
 */
function withoutMarkup(text: string): string {
  const code: string[] = [];
  const linked = text
    .replace(/(?<!\s)\s*\{#[\w-]+\}\s*$/, '')
    .replace(/(`+)(.+?)\1/g, (_, _ticks, content: string) => `\uE000${code.push(content) - 1}\uE001`)
    .replace(/(?<![\w)"'])%%(?!\s\w).*?%%/g, '')
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/!?\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\](?!\()/g, '$1');
  const content = stripTags(linked)
    .replace(/(\*\*|__|~~)(.+?)\1/g, '$2')
    .replace(marked, '$1')
    .replace(/(^|[^\w\\*])[*_]([^*_]+)[*_](?!\w)/g, '$1$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return content.replace(/\uE000(\d+)\uE001/g, (_, at: string) => code[Number(at)] ?? '');
}

/** See src/markdown/source/noteSigns.ts. */
const marked =
  /(?<![\w=\\)\]'"!<])==(?![\s、，。；：！？…」』》〉】〕）”’)\]}>=])([^=]+)(?<![\s「『《〈【〔（“‘([{<!])==(?!=)/g;
