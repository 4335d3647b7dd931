import type { FileName } from './file-name.ts';

/** Characters that a URL gives a meaning, that Windows or a CDN won't store, and that nobody sees. */

const unsafe =
  /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffd?#%:*|"<>\\/]+/g;

/** Makes a path segment of a text: NFC, Hanzi and case kept, unsafe characters turned into `-`. May be empty. */
export function slugSegment(text: string): string {
  const plain = text.toWellFormed().normalize('NFC').trim();
  const replaced = plain.replace(unsafe, '-');
  return safeName(
    replaced === plain ? trimDots(plain) : trimDots(replaced.replace(/-{2,}/g, '-').replace(/^-|-$/g, '')),
  );
}

/** Bytes that a path may have, so that disks hold it below the folders of a project: macOS ends at 1,024, Linux at 4,096. */
export const mostPathBytes = 700;

/** Bytes of a name, below the 255 that file systems hold, so that endings and numbers fit after it. */
const mostBytes = 200;

/** Bytes that are kept of a longer one. */
const keptBytes = 120;

/** Names that Windows keeps for devices, and the file that a folder's own page is. */
const keptNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)|^index(?=\.html?$)/i;

/** Makes a name that every disk can hold: a long one is cut and distinguished by a hash. */
export function safeName(name: string): string {
  if (keptNames.test(name)) return name.replace('.', '-').replace(/^([^-]+)$/, '$1-');
  if (name.length * 3 <= mostBytes || byteLength(name) <= mostBytes) return name;
  let kept = '';
  for (const character of name) {
    if (byteLength(kept) + byteLength(character) > keptBytes) break;
    kept += character;
  }
  return `${kept.replace(/(?<![-.])[-.]+$/, '')}-${hashOf(name)}`;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** FNV-1a, 32 bits: enough to tell apart names that begin alike. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Undoes percent-encoding, as WordPress writes slugs; a text that isn't valid encoding stays as written. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Windows drops dots at the end of names, and dots alone lead elsewhere. */
function trimDots(segment: string): string {
  return segment.replace(/^\.+|(?<!\.)\.+$/g, '');
}

/** The slug that a file's name gives an article: without its date, unless only digits would be left (`2023-08-05-1`). */
export function slugFromName({ name, rest }: FileName): string {
  const slug = slugSegment(rest);
  return (/\p{L}/u.test(slug) ? slug : slugSegment(name)) || 'untitled';
}

/** Folders that hold pages and are no part of their paths. */
const pageRoots = new Set([
  'source',
  'content',
  'src',
  'data',
  'docs',
  'pages',
  '_pages',
  '_tabs',
  'page',
  'spec',
]);

/** The slug of a page: its path below the folders that only hold pages. */
export function slugOfPage({ folders, name }: FileName): string {
  const from = folders.findIndex((folder) => !pageRoots.has(folder.toLowerCase()));
  const own = from < 0 ? [] : folders.slice(from);
  return (
    [...own, name]
      .map(slugSegment)
      .filter((segment) => segment !== '')
      .join('/') || 'untitled'
  );
}
