import type { Position, Severity } from '../diagnostics/problem.ts';
import type { Sha256 } from './check-policy.ts';
import { placeOf } from './finding-place.ts';
import { kept } from './kept.ts';
import { publicationOf } from './publication.ts';
import type { PublishedSite } from './published-site.ts';
import type { PageFacts } from './read-page.ts';
import { foldedText } from './same-text.ts';

/** A page as another names it: in which language, and where that is written. */
export interface VariantLink {
  /** File of the page; undefined where there is none. */
  file: string | undefined;
  hreflang: string;
  place: { file: string; position: Position; severity: Severity };
}

/**
 * What is kept of a page once it has been read, to be compared with other pages: a kilobyte or two, where all that a page
 * says takes a hundred.
 */
export interface PageSummary {
  file: string;
  /** Ids of its elements with a NUL on both sides of each: as one text, since a set takes ten times as much. */
  ids: string;
  isIndexed: boolean;
  isDraft: boolean;
  /** Whether it calls itself the original; undefined where it doesn't say which page is. */
  isOwnCanonical: boolean | undefined;
  /** The same page in other variants, as it names them. */
  variants: readonly VariantLink[];
  lang: string;
  postId: string | undefined;
  variant: string;
  /** When its article was published, in milliseconds since 1970. */
  published: number | undefined;
  /** Files of the feeds that it offers. */
  feeds: readonly string[];
  bodies: PageFacts['bodies'];
  /** Digest of the author's text, folded; undefined where no other variant is to say the same. */
  textDigest: string | undefined;
}

/** Says whether a page has an element of an id. */
export function hasId({ ids }: PageSummary, id: string): boolean {
  return ids.includes(`\0${id}\0`);
}

/** Sums up a page; `html` is its text. */
export function summarise(page: PageFacts, html: string, site: PublishedSite, sha256: Sha256): PageSummary {
  const { file, postId, bodies, canonical, lines } = page;
  const fileOf = (written: string) => {
    const target = site.resolve(written, file);
    return target.kind === 'file' ? target.file : undefined;
  };
  const variants = page.alternates.map((alternate) => ({
    file: fileOf(alternate.written),
    hreflang: kept(alternate.hreflang),
    place: placeOf(file, lines, alternate),
  }));
  const isCompared =
    postId !== undefined &&
    bodies.length > 0 &&
    variants.some((other) => other.file !== undefined && other.file !== file);
  return {
    file,
    ids: kept(`\0${[...page.ids.keys()].join('\0')}\0`),
    isIndexed: page.isIndexed,
    isDraft: page.isDraft,
    isOwnCanonical: canonical === undefined ? undefined : fileOf(canonical.written) === file,
    variants,
    lang: kept(page.lang ?? ''),
    postId: postId === undefined ? undefined : kept(postId),
    variant: kept(page.variant ?? ''),
    published: publicationOf(page),
    feeds: page.feeds.flatMap(({ written }) => fileOf(written) ?? []),
    bodies,
    textDigest: isCompared ? sha256(foldedText(html, page)) : undefined,
  };
}
