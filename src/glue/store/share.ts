import { contentHash } from './hash.ts';

/** One of the equal parts that the work on a large site is cut into, for as many machines: 3 of 8. */
export interface Share {
  /** From 1 to `of`. */
  number: number;
  of: number;
}

/** Most machines that CI services give to one job; starting more would cost more than it saves. */
const mostShares = 256;

/** Stands for all that is no page, feed or picture, and for pages that such files are made from: one share has them. */
export const siteFilesOwner = 'site files';

/** Reads a share such as `3/8`; undefined for anything else. */
export function parseShare(text: string): Share | undefined {
  const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= of && of <= mostShares ? { number, of } : undefined;
}

/** Says whether a path belongs to a share. Only the path decides, so a new post moves no other. */
export function isInShare({ number, of }: Share, path: string): boolean {
  return shareOf(contentHash(path), of) === number;
}

function shareOf(hash: string, of: number): number {
  return (Number.parseInt(hash.slice(0, 8), 16) % of) + 1;
}

/** So many names, and the sum of their hashes: sets of names are distinguished without their lists, in any order. */
export interface NameSum {
  count: number;
  digest: string;
}

/** Adds sums up: those of all shares together are the sum of the whole. */
export function addSums(sums: readonly NameSum[]): NameSum {
  const total = { count: 0, halves: [0, 0] as [number, number] };
  for (const { count, digest } of sums) {
    total.count += count;
    total.halves = plus(total.halves, digest);
  }
  return { count: total.count, digest: digestOf(total.halves) };
}

/** Tells which files of a site are in a share, and adds up their names. */
export interface ShareCounter {
  /** Counts a file, once, and says whether it is in the share; `owner` decides instead of its name where given. */
  count(out: string, owner?: string): boolean;
  /** Of the files counted so far: all, and those in the share. */
  sums(): { all: NameSum; own: NameSum };
}

/** Starts counting the files of a site. */
export function createShareCounter(share: Share): ShareCounter {
  const [all, own] = [new Sum(), new Sum()];
  return {
    count(out, owner = out) {
      const hash = contentHash(out);
      all.add(hash);
      const isOwn = shareOf(owner === out ? hash : contentHash(owner), share.of) === share.number;
      if (isOwn) own.add(hash);
      return isOwn;
    },
    sums: () => ({ all: all.value, own: own.value }),
  };
}

class Sum {
  #count = 0;
  #halves: [number, number] = [0, 0];

  add(hash: string): void {
    this.#count += 1;
    this.#halves = plus(this.#halves, hash);
  }

  get value(): NameSum {
    return { count: this.#count, digest: digestOf(this.#halves) };
  }
}

/** Adds the first 64 bits of a hash, in halves, each without what overflows. */
function plus([high, low]: [number, number], hash: string): [number, number] {
  const half = (from: number) => Number.parseInt(hash.slice(from, from + 8), 16);
  return [(high + half(0)) >>> 0, (low + half(8)) >>> 0];
}

function digestOf(halves: readonly number[]): string {
  return halves.map((half) => half.toString(16).padStart(8, '0')).join('');
}
