import type { Entry } from '../posts/post.ts';
import type { Term } from '../taxonomy/term.ts';
import type { ViewContext } from './context.ts';
import { lengthOf, setInColumns, type CoverSize } from './cover-columns.ts';
import { dayInHanzi } from './day-in-hanzi.ts';
import { textForColumns, textForLines, widthOf } from './cover-text.ts';

/** Colours that covers made of titles come in: `.tint-1` … in styles/title-cover.css. */
const tints = 6;

/** Compositions of those covers: `.tone-1` … there. */
const tones = 3;

/** What a cover made of a title says, and how. */
export interface TitleCover {
  /** Set in columns, as on a title slip (題簽); Latin letters without Hanzi, or longer words of them, run in lines. */
  upright: boolean;
  /** The columns; one piece where the browser is to wrap the text. */
  columns: string[];
  /** How large columns can be: as if they had so many characters, 1 to 6. */
  step: number;
  /** Lines that a band has room for, 1 to 3, where the text is not upright. */
  lines: number;
}

/** Widths of text, in Hanzi, that fill one and two lines of a band. */
const bandRoom = [6, 15] as const;

/** Cuts a title to what its cover shows: all of it on a large one, its first clause on a thumbnail. */
export function titleCover(title: string, size: CoverSize): TitleCover {
  const bare = bareTitle(title);
  const day = dayInHanzi(bare);
  if (day !== bare) {
    const columns = day.split('\u3000');
    return { upright: true, columns, step: Math.max(...columns.map(lengthOf)), lines: 1 };
  }
  // 4.8 is three signs that columns would turn, as ABC is.
  const inColumns = !/[\p{Script=Latin}\d](?:[.,:]?[\p{Script=Latin}\d]){2}|\d[.,:]\d/u.test(bare);
  const text = inColumns ? textForColumns(bare, size) : textForLines(bare, size);
  const upright = inColumns && (/\p{Script=Han}/u.test(text) || !/[\p{Script=Latin}\d]/u.test(text));
  return {
    upright,
    ...(upright ? setInColumns(text, size) : { columns: [text], step: 1 }),
    lines: bandRoom.filter((room) => room < widthOf(text)).length + 1,
  };
}

/** Leaves out what a title begins with in brackets: 【轉載】. */
export function bareTitle(title: string): string {
  return title.replace(/^(?:【[^】]*】|〔[^〕]*〕|\[[^\]]*\])\s*/u, '').trim() || title;
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
