import { posix } from 'node:path';
import { nearestName } from '../../diagnostics/nearest-name.ts';

/** Finds what an author may have meant by a path that leads nowhere, and gives it relative to the file that names it. */
export type FileSuggester = (from: string, reference: string) => string | undefined;

/** Prepares suggestions among files: the same name in another case or folder, else the nearest name in the same folder. */
export function suggestFiles(files: Iterable<string>): FileSuggester {
  const byName = new Map<string, string[]>();
  const byFolder = new Map<string, string[]>();
  for (const file of files) {
    note(byName, posix.basename(file).toLowerCase(), file);
    note(byFolder, posix.dirname(file), posix.basename(file));
  }
  return (from, reference) => {
    const name = posix.basename(reference);
    const folder = posix.dirname(from);
    const same = byName.get(name.toLowerCase()) ?? [];
    if (same.length > 0) return same.length === 1 ? relativeTo(folder, same[0] ?? '') : undefined;
    const place = posix.join(folder, posix.dirname(reference));
    const nearest = nearestName(name, byFolder.get(place) ?? []);
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
