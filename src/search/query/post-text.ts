import { type Alphabet, spaceOfTypography } from './alphabet.ts';
import type { Phrase } from './parse-query.ts';
import { type Edits, showLines, type Swaps } from './shown-text.ts';
import { fromSigns, toSigns } from './signs.ts';

/** The parts of a post that rank differently, in the order in which their lines are in its record. */
export const zones = ['title', 'tags', 'authors', 'headings', 'body', 'also', 'other'] as const;

export type ZoneName = (typeof zones)[number];

/** Name of the metadata that holds the facts; Pagefind's own interfaces show none but title and image. */
export const factsKey = 'jianfan';

const kinds = ['article', 'thread', 'page'] as const;

/** What a record holds beside its words, in signs: enough to show the post in each of its variants. */
export interface PostFacts {
  kind: (typeof kinds)[number];
  /** The day as shown, in the site's zone. */
  day?: string;
  /** URL of a small picture, root-relative. */
  picture?: string;
  /** Colour of what stands for a picture where there is none: a digit. */
  tint?: number;
  /** Names, one a variant; none without a section. */
  section: readonly string[];
  /** Lines of each zone. */
  lines: readonly number[];
  /** How shown lines come from the symbols, one a variant. */
  edits: readonly Edits[];
}

/** Stands for the edits of the first variant; edits themselves are longer. */
const sameEdits = '=';

/** Writes facts in few signs: each result on a page of them is loaded with its own. */
export function writeFacts({ kind, day = '', picture, tint, section, lines, edits }: PostFacts): string {
  const shared = edits.map((own, i) => (i > 0 && own === edits[0] ? sameEdits : own));
  const look = picture ?? tint;
  const head = kinds.indexOf(kind) + day + (look === undefined ? '' : `\t${look}`);
  return toSigns([head, section.join('\t'), lines.join(' '), ...shared].join('\n'));
}

function readFacts(signs: string): PostFacts {
  const [head = '', section = '', lines = '', ...edits] = fromSigns(signs).split('\n');
  const [kindAndDay = '', look = ''] = head.split('\t');
  return {
    kind: kinds[Number(head.charAt(0))] ?? 'article',
    ...(kindAndDay.length > 1 ? { day: kindAndDay.slice(1) } : {}),
    ...(look.length > 1 ? { picture: look } : {}),
    ...(look.length === 1 ? { tint: Number(look) } : {}),
    section: section.split('\t'),
    lines: lines.split(' ').map(Number),
    edits: edits.map((own) => (own === sameEdits ? (edits[0] ?? '') : own)),
  };
}

/** A line that can be found. */
export interface Line {
  /** Its symbols, with marks for spaces of typography. */
  folded: string;
  /** As the reader sees it. */
  text: string;
}

/** A record in the reader's variant. */
export interface PostText extends Pick<PostFacts, 'kind' | 'day' | 'picture' | 'tint'> {
  /** Path below the root of each variant. */
  path: string;
  section: string;
  zones: Record<ZoneName, Line[]>;
}

/** Zones that are shown; the others repeat what is shown elsewhere. */
export const shownZones: readonly ZoneName[] = ['title', 'tags', 'authors', 'body', 'also'];

/** How records are read. */
export interface ReadOptions {
  alphabet: Alphabet;
  /** Number of the reader's variant among the site's. */
  variant: number;
  /** Swaps into the variant. */
  swaps: Swaps;
}

/** Reads what a record was written from; a variant that the site doesn't publish reads as the first there is. */
export function readPost(
  record: { url: string; content: string; signs: string },
  { alphabet, variant, swaps }: ReadOptions,
): PostText {
  const facts = readFacts(record.signs);
  const folded = alphabet.read(record.content);
  const places = zones.flatMap((zone, i) => Array.from({ length: facts.lines[i] ?? 0 }, () => zone));
  const isShown = (_: string, i: number) => shownZones.includes(places[i] ?? 'other');
  const shown = showLines(folded.filter(isShown), facts.edits[variant] ?? '', swaps);
  const post: PostText = {
    path: record.url.replace(/#.*/s, ''),
    kind: facts.kind,
    ...(facts.day === undefined ? {} : { day: facts.day }),
    ...(facts.picture === undefined ? {} : { picture: facts.picture }),
    ...(facts.tint === undefined ? {} : { tint: facts.tint }),
    section: facts.section[variant] ?? '',
    zones: { title: [], tags: [], authors: [], headings: [], body: [], also: [], other: [] },
  };
  let next = 0;
  for (const [i, line] of folded.entries())
    post.zones[places[i] ?? 'other'].push({
      folded: line,
      text: isShown(line, i) ? (shown[next++] ?? '') : line,
    });
  return post;
}

const marks = new RegExp(spaceOfTypography, 'g');

/** Makes a test for lines that hold a phrase, with its spaces where they count. */
export function holds({ symbols, gaps }: Phrase): (line: Line) => boolean {
  const key = symbols.map((symbol, i) => (gaps?.has(i) ? spaceOfTypography + symbol : symbol)).join('');
  return ({ folded }) => (gaps === undefined ? folded.replace(marks, '') : folded).includes(key);
}
