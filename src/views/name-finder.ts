import { withoutPostEnding } from '../posts/post-ending.ts';
import type { Library } from '../taxonomy/library.ts';
import { termKey } from '../taxonomy/identity.ts';

/** Finds the page of a post by a name: the end of its file's path, its title or an alias, in either script. */
export type NameFinder = (name: string) => string | undefined;

/** Prepares finding posts by name. Files win over titles, as for Obsidian; names are compared as tags are. */
export function createNameFinder(library: Library, pageOf: (id: string) => string): NameFinder {
  const byEnd = new Map<string, { file: string; page: string }[]>();
  const byTitle = new Map<string, string>();
  for (const { meta } of library.byId.values()) {
    const page = pageOf(meta.id);
    const file = keyOf(withoutPostEnding(meta.file));
    const end = lastPart(file);
    const known = byEnd.get(end);
    if (known === undefined) byEnd.set(end, [{ file, page }]);
    else known.push({ file, page });
    const aliases = meta.aliases.map((alias) => alias.replace(/^\/|\/$/g, ''));
    for (const name of [meta.title, meta.slug, ...aliases]) {
      const key = keyOf(name);
      if (!byTitle.has(key)) byTitle.set(key, page);
    }
  }
  return (name) => {
    const key = keyOf(withoutPostEnding(name));
    const files = byEnd.get(lastPart(key)) ?? [];
    const found = files.find(({ file }) => file === key || file.endsWith(`/${key}`));
    return found?.page ?? byTitle.get(keyOf(name));
  };
}

/** Spaces between Hanzi and Latin come and go with whoever edits a title. */
function keyOf(name: string): string {
  return termKey(name).replaceAll(' ', '');
}

function lastPart(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
