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
  /** Where an author's text is in the file. */
  bodies: readonly { from: number; to: number }[];
  /** The page's own Content-Security-Policy. */
  policy?: string;
  jsonLd: readonly Mention[];
  /** Scripts that are in the page itself. */
  inlineScripts: readonly Mention[];
  /** Places that name other elements by their ids, with the attribute that does. */
  references: readonly (Mention & { attribute: string })[];
  /** Feeds that the page offers. */
  feeds: readonly Mention[];
  /** Language of the page, or of the post that it shows. */
  lang?: string;
  /** Which post the page shows, in one variant of the site. */
  postId?: string;
  variant?: string;
  /** Whether it does nothing but lead to another page. */
  isRedirect: boolean;
  /** Whether it is marked as a draft. */
  isDraft: boolean;
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

/** Attributes that name other elements of the page by their ids. */
const referenceAttributes = [
  'for',
  'list',
  'headers',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
];

const feedTypes = /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/;

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
  const inlineScripts: Mention[] = [];
  const references: (Mention & { attribute: string })[] = [];
  const feeds: Mention[] = [];
  const page: Pick<PageFacts, 'canonical' | 'policy' | 'lang' | 'postId' | 'variant'> & {
    isIndexed: boolean;
    isRedirect: boolean;
    isDraft: boolean;
  } = { isIndexed: true, isRedirect: false, isDraft: false };
  const body = new OpenBody();
  let script: 'data' | 'program' | undefined;

  walkHtml(html, {
    start(tag) {
      const attributes = attributesOf(html, tag);
      body.open(tag, attributes);
      script = tag.name === 'script' ? scriptKind(attributes) : undefined;
      const mention = (written: string): Mention => ({ written, at: tag.start, inBody: body.isOpen });
      countId(attributes['id'], tag.start);
      if (!body.isOpen) readFrame(tag, attributes);
      if (!body.isForeign) readReferences(attributes, mention);
      if (tag.name === 'meta') readMeta(tag, attributes);
      else if (tag.name === 'link') readLink(attributes, mention);
      else if (tag.name === 'a' || tag.name === 'area') {
        if (attributes['href'] !== undefined) links.push(mention(attributes['href']));
      } else readLoads(tag.name, attributes, mention);
    },
    end(tag) {
      script = undefined;
      body.close(tag);
    },
    text(from, to) {
      const mention = { written: html.slice(from, to), at: from, inBody: body.isOpen };
      if (script === 'data') jsonLd.push(mention);
      else if (script === 'program') inlineScripts.push(mention);
    },
  });
  return {
    file,
    lines: new LineIndex(html),
    ids,
    links,
    loads,
    alternates,
    jsonLd,
    inlineScripts,
    references,
    feeds,
    bodies: body.ranges,
    ...page,
  };

  function countId(id: string | undefined, at: number): void {
    if (id === undefined || body.isForeign) return;
    const { count = 0, inBody = true } = ids.get(id) ?? {};
    ids.set(id, { count: count + 1, at, inBody: inBody && body.isOpen });
  }

  function readFrame({ name }: Tag, attributes: Attributes): void {
    if (name === 'html') {
      page.lang = attributes['lang'] ?? '';
      page.variant = attributes['data-variant'] ?? '';
    }
    if (attributes['data-post-id'] !== undefined) {
      page.postId ??= attributes['data-post-id'];
      page.lang = attributes['lang'] ?? page.lang ?? '';
    }
    if (/(?:^|\s)mark-draft(?:\s|$)/.test(attributes['class'] ?? '')) page.isDraft = true;
  }

  function readReferences(attributes: Attributes, mention: (written: string) => Mention): void {
    for (const attribute of referenceAttributes)
      for (const written of attributes[attribute]?.trim().split(/\s+/) ?? [])
        if (written !== '') references.push({ ...mention(written), attribute });
  }

  function readMeta(tag: Tag, attributes: Attributes): void {
    const content = attributes['content'] ?? '';
    const equivalent = attributes['http-equiv']?.toLowerCase();
    if (equivalent === 'content-security-policy') page.policy = content;
    if (equivalent === 'refresh') {
      page.isIndexed = false;
      page.isRedirect = true;
      const [, to] = /url=\s*['"]?([^'"]*)/i.exec(content) ?? [];
      if (to !== undefined) links.push({ written: to, at: tag.start, inBody: false });
    }
    if (attributes['name'] === 'robots' && content.includes('noindex')) page.isIndexed = false;
  }

  function readLink(attributes: Attributes, mention: (written: string) => Mention): void {
    const { href, hreflang } = attributes;
    if (href === undefined) return;
    for (const relation of (attributes['rel'] ?? '').split(/\s+/)) {
      const directive = loadedRelations[relation];
      if (relation === 'alternate' && feedTypes.test(attributes['type'] ?? '')) feeds.push(mention(href));
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

/** A script of another type is data that nobody runs. https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type */
function scriptKind({ src, type = '' }: Attributes): 'data' | 'program' | undefined {
  if (type === 'application/ld+json') return 'data';
  if (src !== undefined || !/^(?:module|(?:text|application)\/(?:java|ecma)script)?$/i.test(type))
    return undefined;
  return 'program';
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
  readonly ranges: { from: number; to: number }[] = [];

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  get isForeign(): boolean {
    return this.#templates > 0;
  }

  open({ name, end }: Tag, attributes: Attributes): void {
    if (name === 'template') this.#templates += 1;
    if (voidElements.has(name)) return;
    if (this.#depth > 0) this.#depth += name === this.#name ? 1 : 0;
    else if (attributes['data-body'] !== undefined) {
      this.#depth = 1;
      this.#name = name;
      this.ranges.push({ from: end, to: Infinity });
    }
  }

  close({ name, start }: Tag): void {
    if (name === 'template') this.#templates -= 1;
    if (this.#depth === 0 || name !== this.#name) return;
    this.#depth -= 1;
    const range = this.ranges.at(-1);
    if (this.#depth === 0 && range !== undefined) range.to = start;
  }
}
