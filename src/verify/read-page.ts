import { decodeHTMLAttribute } from 'entities/decode';
import { LineIndex } from '../diagnostics/line-index.ts';
import { voidElements } from '../html/elements.ts';
import { readTag, type Tag } from '../html/tag.ts';
import { walkHtml } from '../html/walk.ts';
import type { Mention } from './finding-place.ts';

/** What a page of the site says that can be right or wrong. */
export interface PageFacts {
  file: string;
  lines: LineIndex;
  /** How often each id is given, where last, and whether all of them are in an author's text. */
  ids: ReadonlyMap<string, { count: number; at: number; inBody: boolean }>;
  /** Addresses that a reader can follow. */
  links: readonly Mention[];
  /** Addresses that the browser loads by itself, with the directive of a policy that must allow them. */
  loads: readonly (Mention & { directive: string })[];
  canonical?: Mention;
  /** The same page in other variants. */
  alternates: readonly (Mention & { hreflang: string })[];
  isIndexed: boolean;
  /** The page's own Content-Security-Policy. */
  policy?: string;
  jsonLd: readonly Mention[];
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** What loads an address, by element and attribute, with the policy's directive for it. */
const loading: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  img: { src: 'img-src', srcset: 'img-src' },
  source: { src: 'media-src', srcset: 'img-src' },
  video: { src: 'media-src', poster: 'img-src' },
  audio: { src: 'media-src' },
  track: { src: 'media-src' },
  script: { src: 'script-src' },
  iframe: { src: 'frame-src' },
  embed: { src: 'object-src' },
  object: { data: 'object-src' },
};

/** Relations of a `<link>` that make the browser load it. */
const loadedRelations: Readonly<Record<string, string>> = {
  stylesheet: 'style-src',
  icon: 'img-src',
  'apple-touch-icon': 'img-src',
  manifest: 'default-src',
  modulepreload: 'script-src',
  preload: 'default-src',
};

/** Reads what a page says of itself and where it leads. Elements with `data-body` hold an author's text. */
export function readPage(file: string, html: string): PageFacts {
  const ids = new Map<string, { count: number; at: number; inBody: boolean }>();
  const links: Mention[] = [];
  const loads: (Mention & { directive: string })[] = [];
  const alternates: (Mention & { hreflang: string })[] = [];
  const jsonLd: Mention[] = [];
  const page: { canonical?: Mention; policy?: string; isIndexed: boolean } = { isIndexed: true };
  const body = new OpenBody();
  let isData = false;

  walkHtml(html, {
    start(tag) {
      const attributes = attributesOf(html, tag);
      body.open(tag, attributes);
      isData = tag.name === 'script' && attributes['type'] === 'application/ld+json';
      const mention = (written: string): Mention => ({ written, at: tag.start, inBody: body.isOpen });
      countId(attributes['id'], tag.start);
      if (tag.name === 'meta') readMeta(attributes);
      else if (tag.name === 'link') readLink(attributes, mention);
      else if (tag.name === 'a' || tag.name === 'area') {
        if (attributes['href'] !== undefined) links.push(mention(attributes['href']));
      } else readLoads(tag.name, attributes, mention);
    },
    end(tag) {
      isData = false;
      body.close(tag);
    },
    text(from, to) {
      if (isData) jsonLd.push({ written: html.slice(from, to), at: from, inBody: false });
    },
  });
  return { file, lines: new LineIndex(html), ids, links, loads, alternates, jsonLd, ...page };

  function countId(id: string | undefined, at: number): void {
    if (id === undefined || body.isForeign) return;
    const { count = 0, inBody = true } = ids.get(id) ?? {};
    ids.set(id, { count: count + 1, at, inBody: inBody && body.isOpen });
  }

  function readMeta(attributes: Attributes): void {
    const content = attributes['content'] ?? '';
    const equivalent = attributes['http-equiv']?.toLowerCase();
    if (equivalent === 'content-security-policy') page.policy = content;
    if (equivalent === 'refresh') page.isIndexed = false;
    if (attributes['name'] === 'robots' && content.includes('noindex')) page.isIndexed = false;
  }

  function readLink(attributes: Attributes, mention: (written: string) => Mention): void {
    const { href, hreflang } = attributes;
    if (href === undefined) return;
    for (const relation of (attributes['rel'] ?? '').split(/\s+/)) {
      const directive = loadedRelations[relation];
      if (relation === 'canonical') page.canonical = mention(href);
      else if (relation === 'alternate' && hreflang !== undefined)
        alternates.push({ ...mention(href), hreflang });
      else if (directive !== undefined) loads.push({ ...mention(href), directive });
      else if (relation === 'alternate' || relation === 'next' || relation === 'prev')
        links.push(mention(href));
    }
  }

  function readLoads(name: string, attributes: Attributes, mention: (written: string) => Mention): void {
    for (const [attribute, directive] of Object.entries(loading[name] ?? {})) {
      const value = attributes[attribute];
      if (value === undefined) continue;
      for (const address of attribute === 'srcset' ? addressesOfSrcset(value) : [value])
        loads.push({ ...mention(address), directive });
    }
  }
}

/** Gives the addresses of a `srcset`; those of `data:` hold commas of their own and name no file. */
function addressesOfSrcset(value: string): string[] {
  if (value.includes('data:')) return [];
  return value
    .split(/,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

function attributesOf(html: string, tag: Tag): Attributes {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  readTag(html, tag.start, (name, from, to) => {
    const lower = name.toLowerCase();
    attributes[lower] ??= from < 0 ? '' : decodeHTMLAttribute(html.slice(from, to));
  });
  return attributes;
}

/** Knows whether a place is in an author's text, and whether ids there are those of a template that isn't shown. */
class OpenBody {
  #name = '';
  #depth = 0;
  #templates = 0;

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  get isForeign(): boolean {
    return this.#templates > 0;
  }

  open({ name }: Tag, attributes: Attributes): void {
    if (name === 'template') this.#templates += 1;
    if (voidElements.has(name)) return;
    if (this.#depth > 0) this.#depth += name === this.#name ? 1 : 0;
    else if (attributes['data-body'] !== undefined) {
      this.#depth = 1;
      this.#name = name;
    }
  }

  close({ name }: Tag): void {
    if (name === 'template') this.#templates -= 1;
    if (this.#depth > 0 && name === this.#name) this.#depth -= 1;
  }
}
