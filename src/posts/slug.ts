import type { FileName } from './file-name.ts';

/** Characters that a URL gives a meaning, that Windows or a CDN won't store, and that nobody sees. */

const unsafe =
  /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffd?#%:*|"<>\\/]+/g;

/** Makes a path segment of a text: NFC, Hanzi and case kept, unsafe characters turned into `-`. May be empty. */
export function slugSegment(text: string): string {
  const plain = text.toWellFormed().normalize('NFC').trim();
  const replaced = plain.replace(unsafe, '-');
  return replaced === plain
    ? trimDots(plain)
    : trimDots(replaced.replace(/-{2,}/g, '-').replace(/^-|-$/g, ''));
}

/** WordPress writes slugs percent-encoded; what isn't valid encoding stays as written. */
export function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** Windows drops dots at the end of names, and dots alone lead elsewhere. */
function trimDots(segment: string): string {
  return segment.replace(/^\.+|\.+$/g, '');
}

/** The slug that a file's name gives an article: without its date, unless only digits would be left (`2023-08-05-1`). */
export function slugFromName({ name, rest }: FileName): string {
  const slug = slugSegment(rest);
  return (/\p{L}/u.test(slug) ? slug : slugSegment(name)) || 'untitled';
}

/** Folders that hold pages and are no part of their paths. */
const pageRoots = new Set(['source', 'content', 'src', 'data', 'docs', 'pages', '_pages', 'page', 'spec']);

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
