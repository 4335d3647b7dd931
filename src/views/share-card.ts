import { coversOf } from '../config/palette.ts';
import type { Entry } from '../posts/post.ts';
import { dateView, textOf } from './cards.ts';
import { inVariant, siteName, type ViewContext } from './context.ts';
import { monogram, tintOfPost, titleCover, type TitleCover } from './title-cover.ts';

/** What a picture for sharing shows: plain data, in the page's script. */
export interface ShareCard {
  script: 'hans' | 'hant';
  cover: Omit<TitleCover, 'lines' | 'clauses'>;
  /** Colour of its cloth, and which pattern that has, 1 to 6. */
  colour: string;
  tint: number;
  /** One character, in the corner. */
  seal: string;
  site: string;
  /** A smaller line below the site's name. */
  line: string;
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
    seal: monogram(name ?? site),
    site,
    line: [authors.join('、'), date?.day].filter(Boolean).join('　'),
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
  };
}

/** Covers never set numbers and Latin words in columns of outlines, which can't turn them. */
function shareTitle(title: string): ShareCard['cover'] {
  if (/[\p{Script=Latin}\d]{2}/u.test(title)) return { text: title, upright: false, perColumn: 1 };
  return titleCover(title, 'whole');
}

function frame({ config, variant }: ViewContext, tint: number) {
  return { script: variant.script, colour: coversOf[config.palette][tint - 1] ?? '', tint };
}
