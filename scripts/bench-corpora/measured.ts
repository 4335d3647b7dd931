import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in a built site, read from its files alone. */
export interface Measured {
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
export function measureSite(out: string, prefix: string, urls: readonly string[]): Measured {
  const measured: Measured = {
    breaks: 0,
    shown: 0,
    links: 0,
    lostLinks: 0,
    leaks: 0,
    keptUrls: 0,
  };
  const exists = existence(out);
  for (const file of htmlFiles(out)) {
    if (prefix === '' ? /^zh-han[st]\//.test(file) : !file.startsWith(`${prefix}/`)) continue;
    measurePage(readFileSync(join(out, file), 'utf8'), `/${file}`, exists, measured);
  }
  measured.keptUrls = urls.filter((url) => exists(decode(url))).length;
  return measured;
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
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll('\\', '/'),
    );
}
