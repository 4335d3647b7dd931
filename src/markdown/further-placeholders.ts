import { escapeHtml } from '../html/escape.ts';
import { readSrcset, writeSrcset, type Candidate } from '../html/srcset.ts';
import type { ResolvedImage } from './placeholders.ts';

/**
 * Files that a tag names beside its `src` stand behind it, before all other attributes, each value as it was written:
 *
 *     <video src="asset:tea.mp4" poster="asset:tea.jpg" …>   <source srcset="asset:a.png 1x, b.png 2x" …>
 */
const further = /\s(poster|srcset|style|data|(?:xlink:)?href)="asset:([^"]*)"/y;

/** What begins the value of such an attribute. */
export const furtherPrefix = 'asset:';

/** An address in a style, in either quotes or none. */
export const cssUrl = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"'()]+))\s*\)/gi;

/** Answers what an address as it was written is published as; undefined leaves it as it is. */
export type AddressResolver = (address: string) => ResolvedImage | undefined;

/** Attributes of files beside `src`, filled in. */
export interface FurtherAssets {
  html: string;
  /** Copies of a picture that its author named, all of which are published. */
  srcset?: string;
  /** Where they end. */
  end: number;
}

/** Fills in the files that a tag names beside its `src`, from where its `src` ends on. */
export function fillFurtherAssets(
  html: string,
  from: number,
  { tag, resolve, unescape }: { tag: string; resolve: AddressResolver; unescape: (text: string) => string },
): FurtherAssets {
  const filled: FurtherAssets = { html: '', end: from };
  for (;;) {
    further.lastIndex = filled.end;
    const match = further.exec(html);
    if (match === null) return filled;
    filled.end += match[0].length;
    const [, name = '', escaped = ''] = match;
    const value = unescape(escaped);
    if (name === 'srcset' && tag === '<img') {
      const copies = readSrcset(value).map((candidate) => published(candidate, resolve));
      const all = copies.filter((copy) => copy !== undefined);
      if (all.length > 0 && all.length === copies.length) filled.srcset = writeSrcset(all);
    } else if (name === 'srcset')
      filled.html += sourceSet(value, resolve, html.slice(filled.end, tagEnd(html, filled.end)));
    else
      filled.html += attribute(name, name === 'style' ? styled(value, resolve) : addressOf(value, resolve));
  }
}

function published({ url, descriptor }: Candidate, resolve: AddressResolver): Candidate | undefined {
  const image = resolve(url);
  return image === undefined || image.src === '' ? undefined : { url: image.src, descriptor };
}

/** The source of a `<picture>`: one picture alone is offered in every width that it is published in. */
function sourceSet(value: string, resolve: AddressResolver, rest: string): string {
  const candidates = readSrcset(value);
  const [only] = candidates;
  const image = candidates.length === 1 && only?.descriptor === '' ? resolve(only.url) : undefined;
  const hasWidths = image?.srcset !== undefined && !/\ssizes=/.test(rest);
  const set = hasWidths
    ? attribute('srcset', image.srcset) + attribute('sizes', image.sizes)
    : attribute('srcset', writeSrcset(candidates.flatMap((candidate) => orAsWritten(candidate, resolve))));
  if (image?.width === undefined || image.height === undefined || /\s(?:width|height)=/.test(rest))
    return set;
  return `${set} width="${image.width}" height="${image.height}"`;
}

function orAsWritten(candidate: Candidate, resolve: AddressResolver): Candidate[] {
  const copy = published(candidate, resolve);
  if (copy !== undefined) return [copy];
  return resolve(candidate.url) === undefined ? [candidate] : [];
}

function styled(value: string, resolve: AddressResolver): string {
  return value.replace(cssUrl, (whole, ...quoted: (string | undefined)[]) => {
    const src = resolve(quoted[0] ?? quoted[1] ?? quoted[2] ?? '')?.src;
    return src === undefined ? whole : src === '' ? 'none' : `url("${src}")`;
  });
}

function addressOf(value: string, resolve: AddressResolver): string | undefined {
  const image = resolve(value);
  return image === undefined ? value : image.src || undefined;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined || value === '' ? '' : ` ${name}="${escapeHtml(value)}"`;
}

function tagEnd(html: string, from: number): number {
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end;
}
