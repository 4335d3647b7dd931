import { walkTags } from '../../html/walk-tags.ts';

const fence = /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(`{3,}|~{3,})/;

/**
 * What isn't prose within a line or paragraph, after what it can't be without. Every quantifier is bounded or stops at
 * the next possible start.
 */
const notProse: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['](', /\]\([^()[\]\s]{0,500}/g],
  [':', /(?:https?|ftp|mailto):[!-~]+/gi],
  ['$', /\$\$[^$]{1,2000}\$\$|\$[^$\n]{1,500}\$/g],
  // Obsidian's private notes, and the name in a wikilink that shows another text (src/markdown/source).
  ['%%', /^[ \t>]*%%[ \t]*\n(?:(?!%%)[^]){0,5000}%%|%%(?:(?!%%|\n[ \t>]*\n)[^]){0,2000}%%/gm],
  ['[[', /\[\[[^[\]|\n]{1,300}\|/g],
  ['{', /\{[{%][^{}]{0,500}[}%]\}/g],
  // Addresses of links, and names that links go by: a space put into one of them breaks it. Footnotes are text.
  [']:', /(?<=^ {0,3}\[(?!\^)[^[\]\n]{1,200}\]:)[^\n]+/gm],
  ['[[', /\[\[[^[\]\n]{1,500}\]\]/g],
  ['{#', /\{#[^{}\n]{1,200}\}/g],
  ['import', /^import\s[^\n]{0,500}["'];?[ \t\r]*$/gm],
];

interface Range {
  from: number;
  to: number;
}

/** Finds fenced code, fences included. */
function fencedCode(source: string): Range[] {
  const ranges: Range[] = [];
  let open: { from: number; mark: string } | null = null;
  for (let from = 0; from < source.length;) {
    const newline = source.indexOf('\n', from);
    const to = newline < 0 ? source.length : newline + 1;
    const mark = fence.exec(source.slice(from, Math.min(to, from + 200)))?.[1];
    if (mark && !open) {
      open = { from, mark };
    } else if (mark && open && mark.startsWith(open.mark)) {
      ranges.push({ from: open.from, to });
      open = null;
    }
    from = to;
  }
  if (open) ranges.push({ from: open.from, to: source.length });
  return ranges;
}

/** Finds code spans: each run of backticks goes with the next of the same length in its paragraph. */
function codeSpans(source: string): Range[] {
  const ranges: Range[] = [];
  if (!source.includes('`')) return ranges;
  const runs = [...source.matchAll(/`+|\n[ \t]*\n/g)];
  const closing = new Array<number>(runs.length).fill(-1);
  const nextOfLength = new Map<number, number>();
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i]![0];
    if (run.startsWith('\n')) {
      nextOfLength.clear();
      continue;
    }
    closing[i] = nextOfLength.get(run.length) ?? -1;
    nextOfLength.set(run.length, i);
  }
  for (let i = 0; i < runs.length; i++) {
    const end = closing[i]!;
    if (end < 0) continue;
    ranges.push({ from: runs[i]!.index, to: runs[end]!.index + runs[end]![0].length });
    i = end;
  }
  return ranges;
}

/** Finds what begins and ends with fixed words, such as comments; without the end, up to the end of the text. */
function delimited(source: string, begin: string, end: string): Range[] {
  const ranges: Range[] = [];
  for (let from = source.indexOf(begin); from >= 0;) {
    const found = source.indexOf(end, from + begin.length);
    const to = found < 0 ? source.length : found + end.length;
    ranges.push({ from, to });
    from = source.indexOf(begin, to);
  }
  return ranges;
}

function tags(source: string): Range[] {
  const ranges: Range[] = [];
  walkTags(source, ({ start, end }) => ranges.push({ from: start, to: end }));
  return ranges;
}

/** Replaces ranges by spaces of the same length; line breaks stay. */
export function blank(source: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return source;
  let result = '';
  let at = 0;
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    result +=
      source.slice(at, start) + source.slice(start, to).replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
    at = to;
  }
  return result + source.slice(at);
}

/** Blanks out of Markdown all that readers don't read as text: code, maths, tags, addresses, templates. */
export function proseOf(source: string): string {
  let prose = blank(source, fencedCode(source));
  prose = blank(prose, delimited(prose, '<!--', '-->'));
  for (const name of ['script', 'style', 'pre'])
    prose = blank(prose, delimited(prose, `<${name}`, `</${name}>`));
  prose = blank(prose, codeSpans(prose));
  prose = blank(prose, tags(prose));
  for (const [sign, pattern] of notProse) {
    if (!prose.includes(sign)) continue;
    prose = blank(
      prose,
      [...prose.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
    );
  }
  return prose;
}
