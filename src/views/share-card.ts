import { coversOf } from '../config/palette.ts';
import type { Entry } from '../posts/post.ts';
import { dateView, textOf } from './cards.ts';
import { inVariant, siteName, type ViewContext } from './context.ts';
import { pack } from './cover-columns.ts';
import { dayInHanzi } from './day-in-hanzi.ts';
import { cutIntoPhrases } from './cut-phrases.ts';
import type { SharedList } from './share-lists.ts';
import { bareTitle, monogram, tintOfPost, titleCover } from './title-cover.ts';

/** Pixels of a picture for sharing: what services that show links ask for. */
export const drawnSize = { width: 1200, height: 630 };

/** What a picture for sharing shows: plain data, in the page's script. */
export interface ShareCard {
  script: 'hans' | 'hant';
  cover: ShareTitle;
  /** What stands there instead where the font lacks a letter of the title. */
  otherwise?: ShareTitle;
  /** Colour of its cloth, and which pattern that has, 1 to 6. */
  colour: string;
  tint: number;
  /** One character, in the corner. */
  seal: string;
  site: string;
  /** A smaller line below the site's name, and what is left of it where there isn't room for all. */
  line: string;
  shortLine: string;
}

/** A title: its columns, or the pieces of a line that may begin another one. */
interface ShareTitle {
  upright: boolean;
  parts: string[];
}

/** Says what the picture for sharing of a post, thread or page shows. */
export function postShareCard(context: ViewContext, entry: Entry): ShareCard {
  const { library } = context;
  const site = siteName(context);
  const section = library.sectionOf(entry.meta.category) ?? library.boardOf(entry);
  const name = section && inVariant(context, section.names);
  const authors = library.authorsOf(entry).map((author) => inVariant(context, author.names));
  const date = entry.meta.kind === 'page' ? undefined : dateView(context, entry.meta.date);
  return {
    ...frame(context, tintOfPost(context, entry)),
    cover: shareTitle(textOf(context, entry).title),
    otherwise: shareTitle(site),
    seal: monogram(name ?? site),
    site,
    line: [authors.join('、'), date?.day].filter(Boolean).join('　'),
    shortLine: date?.day ?? '',
  };
}

/** Says what the picture for sharing of a list shows. */
export function listShareCard(context: ViewContext, list: SharedList): ShareCard {
  const { title, line } = list.texts(context);
  const site = siteName(context);
  return {
    ...frame(context, list.tint),
    cover: shareTitle(title),
    otherwise: shareTitle(site),
    seal: monogram(site),
    site,
    line,
    shortLine: line,
  };
}

/** Says what the picture for sharing of all other pages shows. */
export function siteShareCard(context: ViewContext): ShareCard {
  const { subtitle } = context.config;
  const site = siteName(context);
  return {
    ...frame(context, 1),
    cover: shareTitle(site),
    seal: monogram(site),
    site: subtitle === undefined ? '' : inVariant(context, context.localize(subtitle)),
    line: '',
    shortLine: '',
  };
}

/** Covers never set numbers and Latin words in columns of outlines, which can't turn them, nor what columns have no room for. */
function shareTitle(written: string): ShareTitle {
  const title = dayInHanzi(written);
  const inLines = { upright: false, parts: linePieces(title) };
  if (/[\p{Script=Latin}\d]{2}/u.test(title)) return inLines;
  const { upright, columns } = titleCover(title, 'whole');
  return upright && lettersIn(columns.join('')) >= lettersIn(bareTitle(title))
    ? { upright, parts: columns }
    : inLines;
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Cuts a title where a line may end: after a phrase or a Latin word, never before a sign that closes something. */
export function linePieces(title: string): string[] {
  const words = cutIntoPhrases(title).flatMap((phrase) => phrase.split(/(?<=[\x21-\x7e]\s)(?=[\x21-\x7e])/));
  return pack(
    words,
    '',
    (last, next) =>
      (/[\x21-\x7e]$/.test(last) && /^[\x21-\x7e]/.test(next)) ||
      /[\p{Ps}\p{Pi}]$/u.test(last) ||
      /^(?:[\p{Pe}\p{Pf}\s，。、！？：；…—·～,.!?:;%]|[!-/]{1,3}\s?$)/u.test(next),
  );
}

function frame({ config, variant }: ViewContext, tint: number) {
  return { script: variant.script, colour: coversOf[config.palette][tint - 1] ?? '', tint };
}
