import { posix } from 'node:path';
import type { Finding } from '../../diagnostics/problem.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { decodePath } from '../../urls/path.ts';

/** Finds what an author may have meant by a path that leads nowhere, and gives it relative to the file that names it. */
export type FileSuggester = (from: string, reference: string) => string | undefined;

/** Prepares suggestions among files: the same name in another case or folder, else the nearest name in the same folder. */
export function suggestFiles(files: Iterable<string>): FileSuggester {
  const byName = new Map<string, string[]>();
  const byFolder = new Map<string, string[]>();
  for (const file of files) {
    note(byName, decodePath(posix.basename(file)).toLowerCase(), file);
    note(byFolder, posix.dirname(file), posix.basename(file));
  }
  return (from, reference) => {
    const name = posix.basename(decodePath(reference));
    const folder = posix.dirname(from);
    const same = byName.get(name.toLowerCase()) ?? [];
    if (same.length > 0) return same.length === 1 ? relativeTo(folder, same[0] ?? '') : undefined;
    const place = posix.join(folder, posix.dirname(decodePath(reference)));
    const names = new Map((byFolder.get(place) ?? []).map((known) => [decodePath(known), known]));
    const nearest = names.get(nearestName(name, names.keys()) ?? '');
    return nearest === undefined ? undefined : relativeTo(folder, posix.join(place, nearest));
  };
}

/** Finds what an author may have meant by a name that no published post has. */
export type NameSuggester = (name: string) => { isFile: boolean; nearest?: string | undefined };

/** Prepares suggestions among the names of files, without folder and extension, and the titles of posts. */
export function suggestNames(files: Iterable<string>, titles: Iterable<string>): NameSuggester {
  const names = new Set([...files].map((file) => posix.parse(file).name));
  const all = new Set([...names, ...titles]);
  return (name) => {
    const last = posix.basename(name);
    return { isFile: names.has(last.replace(/\.md$/i, '')), nearest: nearestName(last, all) };
  };
}

function note(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function relativeTo(folder: string, file: string): string {
  const path = posix.relative(folder, file);
  return path.startsWith('.') ? path : `./${path}`;
}

/** Gives the nearest path as Markdown has it, unless the reference is in brackets, which take any sign. */
export function pasteable(found: Finding, text: string, reference: string): Finding {
  const nearest = found.values?.['nearest'];
  if (typeof nearest !== 'string' || !/^\.{1,2}\//.test(nearest) || text.includes(`[[${reference}`))
    return found;
  return { ...found, values: { ...found.values, nearest: inMarkdown(nearest) } };
}

/** Writes a path so that it can be put into a link or a picture of Markdown as it is. */
export function inMarkdown(path: string): string {
  const plain = path.replace(/%(?=[0-9a-f]{2})/gi, '%25').replace(/[\s#?<>"\\]/g, encodeURIComponent);
  return isBalanced(plain) ? plain : plain.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Markdown ends an address at the first bracket that closes none. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[()]/g)) {
    depth += sign === '(' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
