import { isFieldsKind } from './facts.ts';
import { kindOf, ReadNames, readNumber, subjectOf } from './names.ts';
import { NumberTable } from './number-table.ts';

/** What pages and the parts they share were made from, as it is kept between builds. */
export interface Traces {
  kinds: readonly string[];
  subjects: readonly string[];
  /** Of each page and part: its number, how many reads follow, and these. Parts come before what shows them. */
  lists: Uint32Array;
  /** Content hashes of the posts among the subjects; empty for all else. */
  revisions: readonly string[];
  /** Identity of the library without the texts of its posts. */
  arrangement: string;
}

export const noTraces: Traces = {
  kinds: [],
  subjects: [],
  lists: new Uint32Array(),
  revisions: [],
  arrangement: '',
};

/** Finds reads by the page or part that they belong to. */
export type FindReads = (owner: number) => Iterable<number> | undefined;

/** Prepares finding the reads of pages and parts. */
export function readsIn({ lists }: Pick<Traces, 'lists'>): FindReads {
  const places = new NumberTable<number>();
  for (let at = 0; at < lists.length; at += 2 + (lists[at + 1] ?? 0)) places.set(lists[at] ?? 0, at + 2);
  return (owner) => {
    const at = places.get(owner);
    return at === undefined ? undefined : lists.subarray(at, at + (lists[at - 1] ?? 0));
  };
}

/** Finds the pages and parts that show a field of a post whose file has changed. */
export function readersOf({ kinds, lists }: Traces, isChanged: (subject: number) => boolean): Set<number> {
  const ofFields = kinds.map(isFieldsKind);
  const found = new Set<number>();
  for (let at = 0; at < lists.length;) {
    const owner = lists[at] ?? 0;
    const end = at + 2 + (lists[at + 1] ?? 0);
    for (at += 2; at < end; at += 1) {
      const read = lists[at] ?? 0;
      if (found.has(read) || (ofFields[kindOf(read)] === true && isChanged(subjectOf(read))))
        found.add(owner);
    }
  }
  return found;
}

/** Values longer than this are distinguished by their digests. */
const long = 120;

/** Gives pages their keys: a digest of all that they were made from, as it is now; undefined for what was never made. */
export function createKeys(
  find: FindReads,
  valueOf: (fact: number) => string,
  digest: (text: string) => string,
): (page: number) => string | undefined {
  const known = new NumberTable<string>();
  return (page) => (find(page) === undefined ? undefined : keyOf(page));

  function keyOf(number: number): string {
    let key = known.get(number);
    if (key === undefined) known.set(number, (key = makeKey(number)));
    return key;
  }

  function makeKey(number: number): string {
    const reads = find(number);
    if (reads === undefined) {
      const value = valueOf(number);
      return value.length > long ? digest(value) : value;
    }
    let text = '';
    for (const read of reads) text += `${keyOf(read)}\u0000`;
    return digest(text);
  }
}

/** Lists in the making. */
type Lists = Pick<Traces, 'kinds' | 'subjects' | 'lists'>;

/** Puts what was made over what was kept. What the site has no more stays until most is made again. */
export function amendLists(
  kept: Traces,
  made: ReadonlyMap<number, readonly number[]>,
  names: ReadNames,
  isPage: (number: number) => boolean,
): Lists {
  const lists: number[] = [];
  const add = (owner: number, reads: Iterable<number>) => {
    const at = lists.push(owner, 0) - 1;
    for (const read of reads) lists.push(read);
    lists[at] = lists.length - at - 1;
  };
  for (const [owner, reads] of made) if (!isPage(owner)) add(owner, reads);
  for (let at = 0; at < kept.lists.length;) {
    const owner = kept.lists[at] ?? 0;
    const end = at + 2 + (kept.lists[at + 1] ?? 0);
    if (!made.has(owner)) for (let i = at; i < end; i += 1) lists.push(kept.lists[i] ?? 0);
    at = end;
  }
  for (const [owner, reads] of made) if (isPage(owner)) add(owner, reads);
  return { kinds: names.kinds, subjects: names.subjects, lists: Uint32Array.from(lists) };
}

/** Puts together what the pages of a site, and the parts they show, were made from, and nothing else. */
export function collectLists(find: FindReads, names: ReadNames, pages: Iterable<number>): Lists {
  const kept = new ReadNames();
  const renumbered = new NumberTable<number>();
  const lists: number[] = [];
  for (const page of pages) take(page);
  return { kinds: kept.kinds, subjects: kept.subjects, lists: Uint32Array.from(lists) };

  function take(number: number): number {
    const known = renumbered.get(number);
    if (known !== undefined) return known;
    const kind = kept.kind(names.kinds[kindOf(number)] ?? '');
    const fresh = readNumber(kind, kept.subject(names.subjects[subjectOf(number)] ?? ''));
    renumbered.set(number, fresh);
    const reads = find(number);
    if (reads === undefined) return fresh;
    const own = Array.from(reads, take);
    lists.push(fresh, own.length);
    for (const read of own) lists.push(read);
    return fresh;
  }
}
