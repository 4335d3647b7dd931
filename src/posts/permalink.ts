import { withoutQuery } from '../config/address-parts.ts';
import { patternOfStyle } from '../config/permalink-tokens.ts';
import { percentDecoded } from './slug.ts';

/**
 * Gives the decoded site path that a post's own permalink names: leading slash, trailing slash unless it ends in a file,
 * absolute URLs cut to their path, tokens still to be filled in. Undefined when no path of a page is left.
 */
export function readPermalink(written: string): string | undefined {
  // Templates of Eleventy are programs.
  if (/\{\{|\{%|<%/.test(written)) return undefined;
  const pattern = patternOfStyle(written.trim());
  return sitePath(withoutQuery(pathOfUrl(pattern)));
}

/** Gives the path that an alias names: as a permalink, but with its query, which old forums tell pages apart by. */
export function resolveAlias(written: string): string | undefined {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/s.exec(pathOfUrl(written.trim())) ?? [];
  if (query === '') return sitePath(path);
  return `/${segmentsOf(path).join('/')}${query}`;
}

/** Says whether a text can be an alias: a path, or the name of a page, but no bare number, yes or no. */
export function isAlias(written: string): boolean {
  const text = written.trim();
  if (/^(?:[-+.\d]+|true|false|yes|no|on|off)$/i.test(text) || /^[^/?]*: /.test(text)) return false;
  return !climbs(text) && resolveAlias(text)?.split('/').every(isShortEnough) === true;
}

/** Says whether a path leaves the folder it begins in. */
export function climbs(path: string): boolean {
  const parts = percentDecoded(withoutQuery(pathOfUrl(path.trim()))).split(/[/\\]/);
  let depth = 0;
  for (const part of parts) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

/** A name beyond what disks hold is no address that any site ever had. */
function isShortEnough(name: string): boolean {
  return name.length * 3 <= 255 || new TextEncoder().encode(name).length <= 255;
}

function pathOfUrl(text: string): string {
  const host = /^(?:https?:)?\/\/[^/?#]*/i.exec(text)?.[0] ?? '';
  return text.slice(host.length);
}

function sitePath(path: string): string | undefined {
  const segments = segmentsOf(path);
  const last = segments.at(-1);
  if (last === undefined) return undefined;
  if (last === 'index.html' || last === 'index.htm') return sitePath(`${segments.slice(0, -1).join('/')}/`);
  const isFile = !path.endsWith('/') && /\.[a-z][a-z0-9]{1,4}$/i.test(last);
  return `/${segments.join('/')}${isFile ? '' : '/'}`;
}

function segmentsOf(path: string): string[] {
  const segments = percentDecoded(path).normalize('NFC').replaceAll('\\', '/').split('/');
  return segments
    .map((segment) => segment.replace(/[\u0000-\u001f\u007f]/g, '').trim())
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
}
