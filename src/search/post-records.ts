import { fold } from '../variants/fold.ts';
import { cellsOf, type Cells, editsOf } from './edits.ts';
import { zonePlaces } from './query/alphabet.ts';
import { factsKey, shownZones, writeFacts, type ZoneName, zones } from './query/post-text.ts';
import type { Swaps } from './query/shown-text.ts';
import type { SearchDocument, SearchText } from './record.ts';
import type { WriteWords } from './write-words.ts';

/** A record as Pagefind's `addCustomRecord` takes it. */
export interface PagefindRecord {
  url: string;
  content: string;
  language: 'unknown';
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** What the records of an index have in common. */
export interface RecordOptions {
  write: WriteWords;
  /** By variant, in the site's order. */
  swaps: ReadonlyMap<string, Swaps>;
}

/** The lines of a post by zone. */
type Lines = Record<ZoneName, Cells[]>;

/** Symbols of text in one record: a result of a long post must not cost the whole post. */
const partLength = 6000;

/** 1.05 × 24 is 25, the weight that Pagefind's format leaves out. */
const weight = '___PAGEFIND_WEIGHT___1.05';

/** Takes the lines of a post apart in each variant. */
export function linesOf(document: SearchDocument): Map<string, Lines> {
  return new Map(Object.entries(document.texts).map(([variant, text]) => [variant, linesOfText(text)]));
}

/** Writes a post as records: one, or one for each part of a long post. */
export function postRecords(
  document: SearchDocument,
  url: string,
  { write, swaps }: RecordOptions,
): PagefindRecord[] {
  const byVariant = linesOf(document);
  const source = byVariant.get(document.sourceVariant);
  const text = document.texts[document.sourceVariant];
  if (source === undefined || text === undefined)
    throw new Error(`No text in ${document.sourceVariant} for ${document.id}.`);
  const cuts = cutsOf(source.body);
  return cuts.map((from, part) => {
    const cut = (lines: Lines) => partOf(lines, part, from, cuts[part + 1]);
    const own = cut(source);
    const lines = {
      ...own,
      headings: fitting(own.headings),
      other: part > 0 ? [] : otherLines(source, byVariant),
    };
    const facts = writeFacts({
      kind: document.kind,
      ...(document.dateText === undefined ? {} : { day: document.dateText }),
      ...(part > 0 || document.picture === undefined ? {} : { picture: document.picture }),
      ...(part > 0 || document.tint === undefined ? {} : { tint: document.tint }),
      section: part > 0 ? [] : sectionOf(document, [...swaps.keys()]),
      lines: zones.map((zone) => lines[zone].length),
      edits: [...swaps].map(([variant, usual]) => {
        const other = byVariant.get(variant);
        return other === undefined ? '' : editsOf(...alignedLines(own, cut(other)), usual);
      }),
    });
    return {
      // Pagefind keeps one record of an address: the last.
      url: part === 0 ? url : `${url}#${part}`,
      language: 'unknown',
      content: `${weight} ${write(layoutOf(lines))}`,
      meta: { title: text.title, [factsKey]: facts },
      filters: part > 0 ? {} : filtersOf(document, text),
    };
  });
}

/** Gives the folded names of a post, by facet, with how they are written. */
export function namesOf({ texts, sourceVariant }: SearchDocument, variant: string) {
  const source = texts[sourceVariant];
  const text = texts[variant] ?? source;
  const pair = (names: readonly string[] = [], own: readonly string[] = []) =>
    names.map((name, i): [string, string] => [fold(name), own[i] ?? name]);
  const section = (of: SearchText | undefined) =>
    [of?.section ?? of?.board ?? ''].filter((name) => name !== '');
  return {
    section: pair(section(source), section(text)),
    tag: pair(source?.tags, text?.tags),
    author: pair(source?.authors, text?.authors),
  };
}

function linesOfText({ title, tags, authors, headings, body, also = [] }: SearchText): Lines {
  const cells = (lines: readonly string[]) => lines.map(cellsOf).filter(({ length }) => length > 0);
  return {
    title: cells([title]),
    tags: cells(tags),
    authors: cells(authors),
    headings: cells(headings),
    body: cells(body.split('\n')),
    also: cells(also),
    other: [],
  };
}

/** Lines that differ in more than characters from one variant to another, as idioms do (软件, 軟體). */
function otherLines(source: Lines, byVariant: ReadonlyMap<string, Lines>): Cells[] {
  const known = new Set(zones.flatMap((zone) => source[zone].map(({ folded }) => folded)));
  const found: Cells[] = [];
  for (const lines of byVariant.values())
    for (const cells of zones.flatMap((zone) => lines[zone]))
      if (!known.has(cells.folded)) {
        known.add(cells.folded);
        found.push(cells);
      }
  return found;
}

/** Lines of a long body at which its records begin. */
function cutsOf(body: readonly Cells[]): number[] {
  const cuts = [0];
  let symbols = 0;
  for (const [line, cells] of body.entries()) {
    if (symbols >= partLength) {
      cuts.push(line);
      symbols = 0;
    }
    symbols += cells.length + 1;
  }
  return cuts;
}

function partOf(lines: Lines, part: number, from: number, to: number | undefined): Lines {
  const body = lines.body.slice(from, to);
  if (part === 0) return { ...lines, body };
  return { title: [], tags: [], authors: [], headings: [], body, also: [], other: [] };
}

function alignedLines(own: Lines, other: Lines): [Cells[], (Cells | undefined)[]] {
  return [
    shownZones.flatMap((zone) => own[zone]),
    shownZones.flatMap((zone) => own[zone].map((_, i) => other[zone][i])),
  ];
}

/** Takes the headings that fit before the text; all of them are in it as well. */
function fitting(headings: readonly Cells[]): Cells[] {
  let places = 0;
  return headings.filter(({ length }) => (places += length + 1) <= zonePlaces.headings);
}

function layoutOf(lines: Lines) {
  const folded = (...names: ZoneName[]) => names.flatMap((zone) => lines[zone].map((cells) => cells.folded));
  return [
    { lines: folded('title'), places: zonePlaces.title },
    { lines: folded('tags', 'authors'), places: zonePlaces.tags },
    { lines: folded('headings'), places: zonePlaces.headings },
    { lines: folded('body', 'also', 'other') },
  ];
}

function sectionOf({ texts }: SearchDocument, variants: readonly string[]): string[] {
  const names = variants.map((variant) => texts[variant]?.section ?? texts[variant]?.board ?? '');
  return names.every((name) => name === '') ? [] : names;
}

function filtersOf(document: SearchDocument, text: SearchText): Record<string, string[]> {
  const values = (names: readonly (string | undefined)[]) =>
    [...new Set(names.map((name) => fold(name ?? '')))].filter((name) => name !== '');
  const filters = {
    kind: [document.kind],
    section: values([text.section ?? text.board]),
    tag: values(text.tags),
    author: values(text.authors),
    year: values([document.year]),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, found]) => found.length > 0));
}
