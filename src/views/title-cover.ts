import type { Entry } from '../posts/post.ts';
import { rememberRecent } from '../taxonomy/remember.ts';
import type { Term } from '../taxonomy/term.ts';
import type { ViewContext } from './context.ts';
import { cutIntoPhrases } from './phrases.ts';

/** Colours that covers made of titles come in: `.tint-1` … in styles/title-cover.css. */
const tints = 6;

/** Compositions of those covers: `.tone-1` … there. */
const tones = 3;

/** Hanzi of a title that a large cover and a thumbnail have room for. */
const longest = { whole: 24, short: 8 } as const;

/** What a cover made of a title says, and how. */
export interface TitleCover {
  text: string;
  /** The same, where it is upright, as clauses that each begin a column. */
  clauses: string[];
  /** Set in columns, as on a title slip (題簽); Latin letters without Hanzi, or longer words of them, run in lines. */
  upright: boolean;
  /** Characters in a column, 1 to 6: columns are as even as they can be. */
  perColumn: number;
  /** Lines that a band has room for, 1 to 3, where the text is not upright. */
  lines: number;
}

/** Widths of text, in Hanzi, that fill one, two and three lines of a band. */
const bandRoom = [6, 15, 32] as const;

/** Cuts a title to what its cover shows: all of it on a large one, its first phrase on a thumbnail. */
export function titleCover(title: string, size: keyof typeof longest): TitleCover {
  const bare = title.replace(/^(?:【[^】]*】|\[[^\]]*\])\s*/u, '').trim() || title;
  // 4.8 is three signs that columns would turn, as ABC is.
  const inColumns = !/[\p{Script=Latin}\d](?:[.,:]?[\p{Script=Latin}\d]){2}|\d[.,:]\d/u.test(bare);
  const text = inColumns ? cut(bare, size) : cutToWidth(bare);
  const upright = inColumns && (/\p{Script=Han}/u.test(text) || !/[\p{Script=Latin}\d]/u.test(text));
  const clauses = upright ? columnsOf(text) : [text];
  return {
    text,
    clauses,
    upright,
    perColumn: Math.max(...clauses.map((clause) => evenly(clause, clauses.length === 1))),
    lines: bandRoom.filter((room) => room < widthOf(text)).length + 1,
  };
}

/** Characters that a clause needs for a column of its own: fewer would stand there alone. */
const ownColumn = 3;

/** Characters that a column holds. */
const mostInColumn = 6;

function columnsOf(text: string): string[] {
  const clauses = joinShort(text.split('\u3000'));
  const [only, ...others] = clauses;
  if (only !== undefined && others.length === 0) return phraseColumns(only) ?? clauses;
  return clauses.every((clause) => lengthOf(clause) >= ownColumn) ? clauses : [text];
}

function lengthOf(text: string): number {
  return [...text].length;
}

/** Joins pieces to the one before as long as both suit each other. */
function pack(
  pieces: readonly string[],
  sign: string,
  suit: (last: string, piece: string) => boolean,
): string[] {
  const packed: string[] = [];
  for (const piece of pieces) {
    const last = packed.at(-1);
    if (last !== undefined && suit(last, piece)) packed[packed.length - 1] = last + sign + piece;
    else packed.push(piece);
  }
  return packed;
}

/** Sets a text in columns that end where its phrases do, as long as they stay about even: 拆一個／案子, not 拆一／個案子. */
const phraseColumns = rememberRecent(10_000, (text: string): string[] | undefined => {
  if (/\s/.test(text)) return undefined;
  const even = evenly(text, true);
  const columns = Math.ceil(lengthOf(text) / even);
  if (columns < 2) return undefined;
  const phrases = cutIntoPhrases(text);
  for (let most = even; most <= Math.min(even + 1, mostInColumn); most++) {
    const packed = pack(phrases, '', (last, phrase) => lengthOf(last) + lengthOf(phrase) <= most);
    const fits = packed.every((column) => lengthOf(column) >= 2 && lengthOf(column) <= most);
    if (fits && packed.length === columns) return packed;
  }
  return undefined;
});

/** Puts two short clauses beside each other into one column: 圖片　表格. */
function joinShort(clauses: readonly string[]): string[] {
  return pack(
    clauses,
    '\u3000',
    (last, clause) =>
      Math.min(lengthOf(last), lengthOf(clause)) < ownColumn &&
      lengthOf(last) + 1 + lengthOf(clause) <= mostInColumn,
  );
}

/** Counts the characters of a column; a text that is alone on its cover is set in two where it would fill one. */
function evenly(text: string, isAlone: boolean): number {
  const length = lengthOf(text);
  const columns = Math.max(1, Math.ceil(length / mostInColumn));
  return Math.max(1, Math.ceil(length / (isAlone && length > 4 && columns === 1 ? 2 : columns)));
}

/** Cuts what runs in lines before a word that would be too much. */
function cutToWidth(title: string): string {
  const [, , most] = bandRoom;
  if (widthOf(title) <= most) return title;
  let text = '';
  for (const word of title.match(/\p{Script=Han}|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? []) {
    if (widthOf(text + word) > most - 1) break;
    text += word;
  }
  return `${text.trimEnd() || [...title].slice(0, most).join('')}…`;
}

/** Width of text in Hanzi, as far as its letters tell. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.55), 0);
}

/** What all parts of a series begin with, which tells none of their covers from the others: 帳本（三）：, 小站之二：. */
const ofSeries =
  /^.{2,10}(?:[（(][一二三四五六七八九十\d上中下]+[）)]|之[一二三四五六七八九十]+)\s*[：:]\s*(?=.)/u;

/**
 * Where a phrase of a title ends: at Chinese signs, at Western ones that no letter or digit follows (not those of 9.30 or
 * Node.js), and at a space between Hanzi. Around Latin words a space separates nothing: 拿到 QA 的信.
 */
const phraseEnd =
  /[，。！？：；、—…（）()]+\s*|\s*[·,.!?:;]+(?![\p{L}\d])\s*|(?<=[\p{Script=Han}\u3000-\u303f])\s+(?=\p{Script=Han})/u;

function cut(title: string, size: keyof typeof longest): string {
  const phrases = (size === 'short' ? title.replace(ofSeries, '') : title)
    .replace(/[「」『』《》“”]/gu, '')
    .split(phraseEnd)
    .filter((phrase) => phrase !== '');
  const limit = longest[size];
  let text = phrases[0] ?? title;
  if (size === 'whole') {
    for (const phrase of phrases.slice(1)) {
      if ([...text].length + [...phrase].length + 1 > limit) break;
      text += `\u3000${phrase}`;
    }
  }
  const characters = [...text];
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** Gives a post the colour of its section, or one of its own where it has none: 1 to 6, the same in all variants. */
export function tintOfPost(context: ViewContext, entry: Entry): number {
  const section = context.library.sectionOf(entry.meta.category);
  const widest = section?.path[0] ?? section;
  return widest === undefined ? (hashed(entry.meta.id) % tints) + 1 : tintOfTerm(context, widest);
}

/** Gives a post the composition of its cover, 1 to 3, the same in all variants. */
export function toneOfPost(entry: Entry): number {
  return ((Math.imul(hashed(entry.meta.id), 0x9e3779b1) >>> 24) % tones) + 1;
}

/** Gives a name its colour: 1 to 6. */
export function tintOfName(name: string): number {
  return (hashed(name) % tints) + 1;
}

/** Gives a section, board, author or tag its colour: sections and authors that site.yaml lists take them in turn. */
export function tintOfTerm(context: ViewContext, term: Pick<Term, 'name' | 'slug'>): number {
  const { authors, sections } = context.config;
  const names = [...Object.keys(sections), ...authors.map(({ name }) => name)];
  const listed = names.indexOf(term.name);
  return listed < 0 ? tintOfName(term.slug) : (listed % tints) + 1;
}

function hashed(text: string): number {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0;
  return hash;
}

/** Picks the character that stands for a name on a seal or in a monogram: its first Hanzi, letter or digit. */
export function monogram(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? [...name][0] ?? '').toUpperCase();
}
