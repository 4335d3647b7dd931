import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/glue/list-files.ts';

/** What the pages of a post show, in all scripts. */
export interface ShownPost {
  titles: Set<string>;
  days: Set<string>;
  tags: number;
}

/** What is in a built site, read from its files alone. */
export interface Measured {
  /** Posts by their files, without extension. */
  posts: Map<string, ShownPost>;
  /** Pages of tags. */
  tags: number;
  /** Line breaks in bodies of posts. */
  breaks: number;
  /** Pictures that pages of posts show and that are there. */
  shown: number;
  /** Links within the site, and those that lead nowhere. */
  links: number;
  lostLinks: number;
  /** Tags of template languages that readers see. */
  leaks: number;
  /** Of the given paths, those that are pages or redirects. */
  keptUrls: number;
}

/** Reads the pages of one variant. */
export function measureSite(out: string, prefix: string, urls: readonly string[], base = ''): Measured {
  const measured: Measured = {
    posts: new Map(),
    tags: 0,
    breaks: 0,
    shown: 0,
    links: 0,
    lostLinks: 0,
    leaks: 0,
    keptUrls: 0,
  };
  const found = existence(out);
  const exists = (path: string) => found(path.startsWith(`${base}/`) ? path.slice(base.length) : path);
  for (const file of htmlFiles(out)) {
    const html = readFileSync(join(out, file), 'utf8');
    notePost(html, measured.posts);
    if (prefix === '' ? /^zh-han[st]\//.test(file) : !file.startsWith(`${prefix}/`)) continue;
    const inVariant = prefix === '' ? file : file.slice(prefix.length + 1);
    if (/^tags\/[^/]+\/index\.html$/.test(inVariant) && !html.includes('http-equiv="refresh"'))
      measured.tags += 1;
    measurePage(html, `/${file}`, exists, measured);
  }
  measured.keptUrls = urls.filter((url) => exists(decode(url))).length;
  return measured;
}

function notePost(html: string, posts: Map<string, ShownPost>): void {
  const id = /<article[^>]*\sdata-post-id="([^"]*)"/.exec(html)?.[1];
  if (id === undefined) return;
  const file = unescape(id).normalize('NFC');
  const shown = posts.get(file) ?? { titles: new Set(), days: new Set(), tags: 0 };
  const head = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
  const title = /<h1[^>]*>([^]*?)<\/h1>/.exec(head)?.[1];
  if (title !== undefined) shown.titles.add(unescape(title.replace(/<[^>]*>/g, '')));
  for (const [, day = ''] of head.matchAll(/<time datetime="(\d{4}-\d\d-\d\d)/g)) shown.days.add(day);
  const tags = new Set([...html.matchAll(/<a class="tag" href="([^"]*)"/g)].map(([, href]) => href));
  shown.tags = Math.max(shown.tags, tags.size);
  posts.set(file, shown);
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function measurePage(
  html: string,
  page: string,
  exists: (path: string) => boolean,
  measured: Measured,
): void {
  const body = html.slice(Math.max(0, html.indexOf('<main')), html.lastIndexOf('</main>'));
  const prose = body.replace(/<(pre|code|style|script|svg|math)\b[\s\S]*?<\/\1>/g, '');
  measured.breaks += prose.match(/<br\b/g)?.length ?? 0;
  measured.leaks += prose.replace(/<[^>]*>/g, '').match(/\{%[^%]*%\}|\{\{[<%][\s\S]*?[>%]\}\}/g)?.length ?? 0;
  const shown = new Set<string>();
  for (const [, name = '', , target = ''] of prose.matchAll(/<(a|img)\b[^>]*?\s(href|src)="([^"]*)"/g)) {
    const path = localPath(target.replaceAll('&amp;', '&'), page);
    if (path === undefined) continue;
    const isThere = exists(path);
    if (name === 'a') measured.links += 1;
    if (name === 'a' && !isThere) measured.lostLinks += 1;
    if (name === 'img' && isThere) shown.add(path);
  }
  if (html.includes('data-post-id=')) measured.shown += shown.size;
}

function localPath(target: string, page: string): string | undefined {
  if (target === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?)/i.test(target)) return undefined;
  const url = URL.parse(target, `https://site.test${page}`);
  return url === null ? undefined : decode(url.pathname);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Answers as a static host does: a file, or a folder's index. */
function existence(out: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    let found = known.get(path);
    if (found === undefined) {
      const place = join(out, path);
      found =
        existsSync(join(place, 'index.html')) ||
        existsSync(`${place.replace(/\/$/, '')}.html`) ||
        (existsSync(place) && statSync(place).isFile());
      known.set(path, found);
    }
    return found;
  };
}

function htmlFiles(out: string): string[] {
  return listFiles(out).filter((file) => file.endsWith('.html'));
}
