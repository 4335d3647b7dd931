import { nearestName } from '../../diagnostics/nearest-name.ts';

/** What the info string of a fence says. */
export interface FenceInfo {
  /** As written, lower case not applied; empty for none. */
  language: string;
  title?: string;
  /** Lines to be marked, from 1: `{1,3-5}`. */
  marked?: number[];
  /** How a chart is drawn: ` ```chart line`. */
  kind?: ChartKind;
  /** A word that means nothing: a chart that isn't drawn, or a slip in `title=`. */
  unknown?: UnknownWord;
}

/** What charts there are. */
export const chartKinds = ['bar', 'line', 'pie'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** A word that has no effect, and the known one that it is near to. */
export interface UnknownWord {
  word: string;
  nearest?: string;
}

const titlePattern =
  /(?:^|[\s{,])(?:title|filename|file|name|caption)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([^\s},]+))/;

/**
 * Reads an info string: `ts title="a.ts" {1,3}`, `ts:a.ts` (Qiita), `js 标题 url` (Hexo), `{r, echo=FALSE}`
 * (knitr), `{.python}` (Pandoc).
 */
export function readFenceInfo(info: string): FenceInfo {
  const [, word = '', rest = ''] = /^\s*chart\s+([a-z][\w-]*)(?![\w.:/=-])(.*)$/is.exec(info) ?? [];
  if (word !== '') return { ...readNames(`chart ${rest}`), ...chartKind(word) };
  const marked = markedLines(info);
  const unknown = misspeltOption(info);
  return { ...readNames(info), ...(marked && { marked }), ...(unknown && { unknown }) };
}

function chartKind(word: string): Pick<FenceInfo, 'kind' | 'unknown'> {
  const kind = chartKinds.find((known) => known === word.toLowerCase());
  if (kind !== undefined) return { kind };
  const nearest = nearestName(word, chartKinds);
  return { unknown: nearest === undefined ? { word } : { word, nearest } };
}

/** Other tools have options of their own, which are passed over: a slip is near to what is read here. */
function misspeltOption(info: string): UnknownWord | undefined {
  for (const [, word = ''] of info.matchAll(/[\s{,]([A-Za-z]{4,})\s*=\s*["']/g)) {
    const nearest = options.includes(word) ? undefined : nearestName(word, options);
    if (nearest !== undefined) return { word, nearest };
  }
  return undefined;
}

const options = ['title', 'filename', 'caption'];

const linesPattern = /(?:^|[^\s{])\s*\{\s*(\d+(?:-\d+)?(?:\s*,\s*\d+(?:-\d+)?)*)\s*\}/;

/** More lines than any block has marked; a slip of the pen must not cost memory. */
const mostMarked = 1000;

function markedLines(info: string): number[] | undefined {
  const ranges = linesPattern
    .exec(info)?.[1]
    ?.split(',')
    .map((range) => range.split('-').map(Number));
  return ranges?.flatMap(([from = 0, to = from]) =>
    Array.from({ length: Math.min(mostMarked, Math.max(0, to - from + 1)) }, (_, at) => from + at),
  );
}

/** HackMD numbers the lines of ` ```js= ` and ` ```js=101 `, and wraps those of ` ```js! `. */
const hackmdLines = /(?<=[\w#+])(?:=\d{0,9}\+?|!)$/;

function readNames(info: string): FenceInfo {
  const text = info.trim();
  if (text.startsWith('{'))
    return { language: /^\{\s*\.?([\w+#-]*)/.exec(text)?.[1] ?? '', ...titleIn(text) };
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)/s.exec(text) ?? [];
  const [, name = '', afterWord = ''] = /^([^{:,]*)(.*)/s.exec(word) ?? [];
  const language = name.replace(hackmdLines, '');
  const title = titleIn(`${afterWord} ${rest}`);
  if (title.title !== undefined) return { language, ...title };
  if (/^:[^:\s]+$/.test(afterWord)) return { language, title: afterWord.slice(1) };
  const hexo = hexoTitle(rest);
  return hexo === undefined ? { language } : { language, title: hexo };
}

function titleIn(text: string): { title?: string } {
  const match = titlePattern.exec(text);
  const title = match?.[1] ?? match?.[2] ?? match?.[3];
  return title === undefined ? {} : { title };
}

/** Hexo has the title in plain words after the language; options of other tools are recognised by their signs. */
function hexoTitle(rest: string): string | undefined {
  const title = rest.replace(/(?<!\s)\s*https?:\/\/.*/s, '').trim();
  if (title === '' || /[={}[\]"]/.test(title)) return undefined;
  return /[./\p{Script=Han}]/u.test(title) ? title : undefined;
}
