import type { ShortcodeTemplates } from '../../config/generator.ts';
import type { ProblemLog } from '../problem-log.ts';
import { Stash } from '../marks.ts';
import { Edits } from './edits.ts';
import type { Equations } from './equations.ts';
import type { FootnoteLabel } from './footnotes.ts';
import { hasConflict } from './has-conflict.ts';
import { noteSignsTable } from './note-signs.ts';
import { firstMathMode, type MathMode } from './math-mode.ts';

/** A container tag of template syntax that waits for its end. */
export interface OpenTag {
  name: string;
  /** HTML that the end tag becomes. */
  close: string;
  /** It is within a line. */
  isInline?: boolean;
}

/** What a source can't say about itself. */
export interface ScanOptions {
  /** Path of the post, which templates of the old site may ask for. */
  file?: string | undefined;
  math: boolean;
  breaks?: boolean | undefined;
  inlineDollars?: boolean | undefined;
  templates?: ShortcodeTemplates | undefined;
}

/** What the passes over one source share. */
export interface Scan {
  readonly source: string;
  readonly edits: Edits;
  readonly stash: Stash;
  readonly log: ProblemLog;
  readonly math: MathMode;
  /** Each line break in a paragraph is one to the reader. */
  readonly breaks: boolean;
  /** `$$…$$` within a line is set in the line. */
  readonly inlineDollars: boolean;
  /** Whether a sign of Obsidian's is anywhere. */
  readonly hasNoteSigns: boolean;
  /** Whether Git's signs of an unfinished merge are in it. */
  readonly hasConflict: boolean;
  /** Text before this offset is between `{% raw %}` and `{% endraw %}`. */
  rawUntil: number;
  readonly openTags: OpenTag[];
  /** Path of the post. */
  readonly file: string;
  /** The old site's own templates, by the names of their tags. */
  readonly templates: ShortcodeTemplates;
  /** Names of paired tags that were reported when they opened, so that their ends are not. */
  readonly reported: Set<string>;
  readonly footnotes: FootnoteLabel[];
  /** Footnotes that were written where they belong, as Markdown's own. */
  readonly inlineFootnotes: string[];
  /** Column and end of the last tab of MkDocs; `end` is -1 while it is open. */
  lastTab?: { column: number; end: number } | undefined;
  /** Where the tags outside code begin, for problems found later. */
  readonly tags: number[];
  /** The numbers of its equations, once requested. */
  equations?: Equations;
  /** Labels of link references in lower case, once requested. */
  definitions?: ReadonlySet<string>;
  /** What the last search for a thing found, so that a thousand searches stay linear. */
  readonly found: Map<string, { from: number; at: number; end: number }>;
  /** Renders a line of Markdown, such as a callout's title, to HTML without a paragraph. */
  readonly inline: (markdown: string) => string;
}

/** Starts a scan of a cleaned source. */
export function createScan(
  source: string,
  log: ProblemLog,
  options: ScanOptions,
  inline: (markdown: string) => string,
): Scan {
  return {
    source,
    edits: new Edits(source),
    stash: new Stash(),
    log,
    math: firstMathMode(source, options.math),
    breaks: options.breaks ?? false,
    inlineDollars: options.inlineDollars ?? false,
    hasNoteSigns: noteSignsTable.some((sign) => source.includes(sign)),
    hasConflict: hasConflict(source),
    rawUntil: -1,
    openTags: [],
    file: options.file ?? '',
    templates: options.templates ?? {},
    reported: new Set(),
    footnotes: [],
    inlineFootnotes: [],
    tags: [],
    found: new Map(),
    inline,
  };
}

/** Finds `needle` from an offset on, or returns -1. */
export function find(scan: Scan, needle: string, from: number): number {
  const known = scan.found.get(needle);
  if (known && known.from <= from && (known.at < 0 || from <= known.at)) return known.at;
  const at = scan.source.indexOf(needle, from);
  scan.found.set(needle, { from, at, end: at + needle.length });
  return at;
}

/** Finds a match of a global pattern from an offset on; its source text is the key under which it is remembered. */
export function findPattern(
  scan: Scan,
  pattern: RegExp,
  from: number,
): { at: number; end: number } | undefined {
  const known = scan.found.get(pattern.source);
  if (known && known.from <= from && (known.at < 0 || from <= known.at))
    return known.at < 0 ? undefined : known;
  pattern.lastIndex = from;
  const match = pattern.exec(scan.source);
  const found = { from, at: match?.index ?? -1, end: pattern.lastIndex };
  scan.found.set(pattern.source, found);
  return match ? found : undefined;
}

/** Returns the end of the line an offset is on (the place of its `\n`, or the end of the text). */
export function endOfLine(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

const longestPrefix = 200;

/** Returns what is before an offset on its line; undefined when that is more than containers can be. */
export function linePrefix(source: string, at: number): string | undefined {
  let start = at;
  while (start > 0 && source.charCodeAt(start - 1) !== 0x0a) {
    if (at - --start > longestPrefix) return undefined;
  }
  return source.slice(start, at);
}

/** Tells whether only spaces are after an offset on its line. */
export function isLineEnd(source: string, at: number): boolean {
  while (source.charCodeAt(at) === 0x20 || source.charCodeAt(at) === 0x09) at++;
  return at >= source.length || source.charCodeAt(at) === 0x0a;
}
