import { mostPathBytes, safeName } from '../posts/slug.ts';

/** Percent-encodes a decoded site path segment by segment, leaving `/` alone. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

/** Characters RFC 3986 allows in a segment besides the unreserved ones, and that every server passes on. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replace(/%(2B|2C|3D|40|3B|24)/g, decodeURIComponent);
}

/** Decodes a path as far as it is valid percent-encoding; what is not stays as written. */
export function decodePath(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** Bytes that a name may have on every file system. */
const mostNameBytes = 255;

/** Bytes that are kept of a path of folders that is too long. */
const keptPathBytes = 400;

/** Makes one name of all folders beyond what a disk can hold, distinguished by a hash. */
export function shortSegments(segments: readonly string[]): readonly string[] {
  // UTF-8 has at most three bytes for each unit of UTF-16: hardly a path needs its bytes counted.
  const units = segments.reduce((sum, { length }) => sum + length + 1, 0);
  if (units * 3 <= mostPathBytes) return segments;
  const sizes = segments.map(
    (segment) => (segment.length * 3 > mostPathBytes ? mostPathBytes : byteLength(segment)) + 1,
  );
  if (sizes.reduce((sum, size) => sum + size, 0) <= mostPathBytes) return segments;
  let left = keptPathBytes;
  const kept = segments.filter((_, at) => (left -= sizes[at] ?? 0) >= 0);
  return [...kept, safeName(`${segments.slice(kept.length).join('-')}${'-'.repeat(mostNameBytes)}`)];
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Gives a site path its leading slash and, unless it names a file, its trailing one; NFC, no empty or dot segments. */
export function normalizePath(path: string): string {
  const segments = shortSegments(
    path
      .normalize('NFC')
      .split('/')
      .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
      .map((segment) => (segment.length * 3 > mostNameBytes ? safeName(segment) : segment)),
  );
  const last = segments.at(-1);
  if (last === undefined) return '/';
  const isFile = !path.endsWith('/') && /\.[a-z][a-z0-9]{1,4}$/i.test(last);
  return `/${segments.join('/')}${isFile ? '' : '/'}`;
}

/** Names the output file of a decoded site path: folders get `index.html`. */
export function outputFile(path: string): string {
  const relative = path.replace(/^\//, '');
  return relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
}

/** Gives the site path that an output file stands for: the reverse of `outputFile`. */
export function pathOfOutput(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Gives the key by which paths are compared: file systems and CDNs fold case. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Signs that Windows refuses in names, endings that it drops, and names that it keeps for devices. */
const unstorable = /[<>:"|?*\\\u0000-\u001f]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Says whether every disk can hold a path as a file, whatever its system. */
export function isStorablePath(path: string): boolean {
  return path.split('/').every((name) => !unstorable.test(name) && byteLength(name) <= mostNameBytes);
}
