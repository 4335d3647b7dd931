import type { Entry } from './post.ts';

/**
 * Gives posts ids of their own where files of several names stand for one: `b.md`, `b.mdx`, `b/index.md` and
 * `b/index.en.md`. The shortest name keeps the id, the others are known by their file.
 */
export function distinctIds(entries: readonly Entry[]): Entry[] {
  const owners = new Map<string, Entry>();
  for (const entry of entries) {
    const owner = owners.get(entry.meta.id);
    if (owner === undefined || owner.meta.file.length > entry.meta.file.length)
      owners.set(entry.meta.id, entry);
  }
  if (owners.size === entries.length) return [...entries];
  return entries.map((entry) => {
    const { id, file } = entry.meta;
    if (owners.get(id) === entry) return entry;
    const stem = file.normalize('NFC').replace(/\.\w+$/, '');
    const renamed = withId(entry, owners.has(stem) ? file : stem);
    owners.set(renamed.meta.id, renamed);
    return renamed;
  });
}

function withId(entry: Entry, id: string): Entry {
  return {
    ...entry,
    meta: { ...entry.meta, id },
    // What isn't in memory of posts that are kept between builds is read when it is requested.
    get text() {
      return entry.text;
    },
    get body() {
      return entry.body;
    },
    get textDigests() {
      return entry.textDigests;
    },
  };
}
