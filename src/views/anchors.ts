import { textId } from '../markdown/page-ids.ts';
import { splitFragment } from '../markdown/placeholders.ts';
import type { Entry } from '../posts/post.ts';
import { fold } from '../variants/fold.ts';
import type { LinkResolver } from './body-links.ts';

/**
 * Finds the id of the heading that a fragment (`#` included) means: written so, or in the other script or case, or as
 * the heading's text, which Obsidian links to.
 */
export function headingIdOf(entry: Entry, fragment: string): string | undefined {
  const wanted = fragment.slice(1).normalize('NFC');
  const headings = Object.values(entry.text)[0]?.headings ?? [];
  const own = headings.find(({ id }) => id === wanted || id === textId(wanted));
  if (own !== undefined) return own.id;
  const folded = fold(wanted);
  const byId = headings.find(({ id }) => fold(id) === folded);
  if (byId !== undefined) return byId.id;
  const words = wordsOf(folded);
  if (words === '') return undefined;
  const found = headings.find(({ text }) =>
    [text, asHexo(text)].some((name) => wordsOf(fold(name)) === words),
  )?.id;
  return found ?? (isTitle(entry, words) ? pageTop : undefined);
}

/** What browsers show the beginning of a page for (https://html.spec.whatwg.org/multipage/browsing-the-web.html#scroll-to-the-fragment-identifier). */
const pageTop = 'top';

/** Tables of contents that editors write begin with the H1, which is the page's title. */
function isTitle(entry: Entry, words: string): boolean {
  return Object.values(entry.text).some(({ title }) => wordsOf(fold(title)) === words);
}

/** Hexo made ids of headings whose signs were escaped: `a/b` is `#ax2Fb`, `"a" & b` is `#quot-a-quot-amp-b`. */
function asHexo(text: string): string {
  return text.replace(/[&<>"'/`=]/g, (sign) => ` ${escapes[sign] ?? ''} `);
}

const escapes: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": '39',
  '/': 'x2f',
  '`': 'x60',
  '=': 'x3d',
};

/** Reduces a heading to letters and digits: links can't hold all of the signs that it may. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A place on a page of the site that a body links to. */
export interface LinkedPlace {
  /** The link without its fragment; empty for a place on the same page. */
  target: string;
  /** With `#`; empty for the page as a whole. */
  fragment: string;
  /** The post that holds the place, if it is one. */
  post?: Entry | undefined;
}

/** Reads a reference of a body as a place, the page to be found through the resolver. */
export function linkedPlace(entry: Entry, reference: string, resolver: LinkResolver): LinkedPlace {
  const { target, fragment } = splitFragment(reference);
  if (target === '') return { target, fragment, post: entry };
  const found = resolver.resolve(entry, target);
  const post = found !== undefined && 'page' in found ? resolver.postAt(found.page) : undefined;
  return { target, fragment, post };
}
