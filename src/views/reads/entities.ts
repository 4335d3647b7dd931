import type { Entry } from '../../posts/post.ts';
import type { Library } from '../../taxonomy/library.ts';
import type { Term } from '../../taxonomy/term.ts';

/** Names for the posts and terms of a library, by which the next build finds them in its own. */
export interface Entities {
  /** Gives the name of a post or term; undefined for anything else. */
  nameOf(thing: object): string | undefined;
  find(name: string): Entry | Term | undefined;
}

/** Terms of these kinds may have the same key. */
const kinds = ['tags', 'authors', 'boards', 'sections'] as const;

/** Names everything that a library holds. */
export function entitiesOf(library: Library): Entities {
  const names = new Map<object, string>();
  const things = new Map<string, Entry | Term>();
  for (const entry of library.byId.values()) add(entryName(entry), entry);
  for (const kind of kinds) for (const term of library[kind]) add(`${kind} ${term.key}`, term);
  return { nameOf: (thing) => names.get(thing), find: (name) => things.get(name) };

  function add(name: string, thing: Entry | Term): void {
    names.set(thing, name);
    things.set(name, thing);
  }
}

/** Names a post. */
function entryName({ meta }: Entry): string {
  return `post ${meta.id}`;
}

/** Tells posts from terms. */
export function isEntry(thing: Entry | Term): thing is Entry {
  return 'meta' in thing;
}
