import { joiner } from '../marks.ts';
import { decodeHTMLStrict } from 'entities';
import { escapeHtml } from '../../html/escape.ts';
import type { Stretch } from './inline.ts';
import { readWikilink } from './wikilink.ts';

/** Where each outermost `-{` of a stretch is closed: offset of `-{` → offset after `}-`. */
export type MarkupPairs = Map<number, number>;

/** Keeps `-{…}-` (MediaWiki's variant markup) from the parser, so that it reaches the converter as text. */
export function readVariantMarkup(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  const end = (stretch.pairs ??= collectPairs(scan.source, at, stretch.end)).get(at);
  if (end === undefined) return at + 2;
  const raw = scan.source.slice(at, end);
  // References are read as in any other text; escaping comes later, once.
  const text = decodeHTMLStrict(raw.replace(/\s*\n[ \t>]*/g, ''));
  scan.edits.replace(at, end, scan.stash.put({ kind: 'text', raw, text }));
  return end;
}

/** In one pass, since marks may be nested without end. Braces of code, as in `bytes=-{n} | ${n}-`, close none of ours. */
function collectPairs(source: string, from: number, end: number): MarkupPairs {
  const pairs: MarkupPairs = new Map();
  /** Open marks: how deep in braces each begins, and how deep its content has been at least. */
  const open: { start: number; depth: number; lowest: number }[] = [];
  let depth = 0;
  for (const { 0: sign, index } of source.slice(from, end).matchAll(/-\{|\}-|[{}]/g)) {
    const mark = open.at(-1);
    if (sign === '{') depth += 1;
    else if (sign === '-{') open.push({ start: from + index, depth: ++depth, lowest: depth });
    else if (sign === '}') {
      depth -= 1;
      if (mark !== undefined) mark.lowest = Math.min(mark.lowest, depth);
    } else {
      if (mark?.depth === depth && mark.lowest >= mark.depth) pairs.set(mark.start, from + index + 2);
      open.pop();
      depth -= 1;
      const outer = open.at(-1);
      if (outer !== undefined) outer.lowest = Math.min(outer.lowest, mark?.lowest ?? depth, depth);
    }
  }
  return pairs;
}

/** Reduces variant markup in plain text to the words it shows first, for heading ids and lengths. */
export function plainVariantText(text: string): string {
  if (!text.includes('-{')) return text;
  return text.replace(
    /-\{(?:([A-Z+\-;a-z]*)\|)?([^{}]*)\}-/g,
    (_, flags: string | undefined, content: string) => {
      if (flags !== undefined && flags.split(';').some((flag) => /^[HT-]$/.test(flag))) return '';
      return /^\s*zh[\w-]*\s*:\s*([^;]*)/.exec(content)?.[1] ?? content;
    },
  );
}

const embeddedPattern =
  /!\[\[([^\]|\n]{1,300}\.(?:png|jpe?g|gif|webp|avif|svg|bmp))(?:\|([^\]\n]{0,300}))?\]\]/iy;

/** Translates Obsidian's `![[picture.png|300]]` to an image and other embedded files to links; passes over other exclamation marks. */
export function readEmbeddedImage(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  if (!scan.source.startsWith('![[', at)) return at + 1;
  embeddedPattern.lastIndex = at;
  const match = embeddedPattern.exec(scan.source);
  if (!match) return stretch.kind === 'html' ? at + 3 : readWikilink(stretch, at);
  const [raw, target = '', note = ''] = match;
  // A size after the words, or alone, is read with the picture (html/images.ts).
  const alt = escapeHtml(/^\d+(?:x\d+)?$/.test(note.trim()) ? `|${note.trim()}` : note.trim());
  // A tag alone in its line would begin a block of HTML that continues to the next blank line, headings and all.
  const isLast = /^[ \t]*\n/.test(scan.source.slice(at + raw.length, at + raw.length + 8));
  const mark = stretch.kind !== 'html' && isLast ? joiner : '';
  scan.edits.replace(at, at + raw.length, `${mark}<img src="${escapeHtml(target.trim())}" alt="${alt}">`);
  return at + raw.length;
}
