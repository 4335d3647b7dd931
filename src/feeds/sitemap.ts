import { w3cDate } from './dates.ts';
import { escapeXml } from './xml.ts';

/** A page of the site in all its variants; a `PageHead` has the same names. */
export interface SitemapPage {
  /** One per variant: BCP 47 tag and absolute, percent-encoded URL. */
  alternates: readonly { lang: string; url: string }[];
  /** What the page's entries name instead of `alternates`, where it has translations. */
  links?: readonly { lang: string; url: string }[];
  /** Absolute URL for `x-default`. */
  defaultUrl: string;
  /** Absolute URLs of the pictures that the page shows. */
  images?: readonly string[];
  /** When the page last changed, in milliseconds since 1970 in UTC. */
  lastmod?: number;
}

export interface SitemapOptions {
  /** Gives the absolute URL of a file at the site's root, such as `sitemap-1.xml`. */
  url(file: string): string;
  /** Most URLs in a file; the protocol allows 50,000. */
  maxUrls?: number;
  /** Most bytes in a file; the protocol allows 50 MiB. */
  maxBytes?: number;
}

/** A stretch of a file: parts of one file come one after another, to be appended. */
export interface FilePart {
  file: string;
  text: string;
}

const opening =
  '<?xml version="1.0" encoding="utf-8"?>\n' +
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" ' +
  'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n';
const closing = '</urlset>\n';
/** Characters gathered before a part is handed on. */
const partSize = 262_144;

/**
 * Prints `sitemap-1.xml` and so on, then the index `sitemap.xml`: every variant of every page, each naming all
 * the others. Parts are made as they are requested, so memory doesn't grow with the site; time is linear.
 */
export function* sitemap(pages: Iterable<SitemapPage>, options: SitemapOptions): Generator<FilePart> {
  const { maxUrls = 45_000, maxBytes = 45_000_000 } = options;
  const files: { file: string; lastmod?: number }[] = [];
  let current = startFile(1);
  for (const page of pages) {
    const links = alternateLinks(page) + imageElements(page);
    for (const { url } of page.alternates) {
      const entry = urlEntry(url, page.lastmod, links);
      if (current.urls === maxUrls || (current.urls > 0 && current.size + entry.length > maxBytes)) {
        yield* endFile();
        current = startFile(files.length + 1);
      }
      current.urls += 1;
      current.size += entry.length;
      current.text += entry;
      if (page.lastmod !== undefined) current.lastmod = Math.max(current.lastmod ?? -Infinity, page.lastmod);
      if (current.text.length >= partSize) {
        yield { file: current.file, text: current.text };
        current.text = '';
      }
    }
  }
  yield* endFile();
  yield { file: 'sitemap.xml', text: sitemapIndex(files, options) };

  function* endFile(): Generator<FilePart> {
    files.push(current);
    yield { file: current.file, text: current.text + closing };
  }
}

interface OpenFile {
  file: string;
  text: string;
  urls: number;
  /** URLs are percent-encoded: a character is a byte. */
  size: number;
  lastmod?: number;
}

function startFile(number: number): OpenFile {
  return { file: `sitemap-${number}.xml`, text: opening, urls: 0, size: opening.length + closing.length };
}

function alternateLinks(page: SitemapPage): string {
  const links = [...(page.links ?? page.alternates), { lang: 'x-default', url: page.defaultUrl }];
  return links
    .map(
      ({ lang, url }) =>
        `<xhtml:link rel="alternate" hreflang="${escapeXml(lang)}" href="${escapeXml(url)}"/>\n`,
    )
    .join('');
}

/** Most pictures of a page that are listed: a gallery's would be half of the file. */
const listedImages = 20;

function imageElements({ images = [] }: SitemapPage): string {
  return images
    .slice(0, listedImages)
    .map((url) => `<image:image><image:loc>${escapeXml(url)}</image:loc></image:image>\n`)
    .join('');
}

function urlEntry(url: string, lastmod: number | undefined, links: string): string {
  return `<url>\n<loc>${escapeXml(url)}</loc>\n${lastmodElement(lastmod)}${links}</url>\n`;
}

function lastmodElement(lastmod: number | undefined): string {
  const date = lastmod === undefined ? undefined : w3cDate(lastmod);
  return date === undefined ? '' : `<lastmod>${date}</lastmod>\n`;
}

function sitemapIndex(files: readonly { file: string; lastmod?: number }[], options: SitemapOptions): string {
  const entries = files.map(
    ({ file, lastmod }) =>
      `<sitemap>\n<loc>${escapeXml(options.url(file))}</loc>\n${lastmodElement(lastmod)}</sitemap>\n`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
    ...entries,
    '</sitemapindex>\n',
  ].join('');
}
