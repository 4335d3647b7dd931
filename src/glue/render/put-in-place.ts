import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../list-files.ts';
import type { OutputRecords } from '../store/output-state.ts';
import { linkInto, moveInto, removeWithEmptyFolders } from './move-files.ts';
import { markerFile, unfinishedMark, writeMark } from './output-marker.ts';
import { forgetBack, readBack, writeBack, type OutputPlace } from './output-place.ts';

/** What a build leaves, beside what is in place. */
export interface SiteChange {
  /** All files of the site. */
  records: OutputRecords;
  /** Files newly written. */
  changed: ReadonlySet<string>;
  removed: readonly string[];
  /** Gives the place of a changed file in the staging folder. */
  staged(out: string): string;
  /** Identity of the build in place, and of this one. */
  last: string | undefined;
  id: string;
  /** Nothing of what is in place is kept: the staging folder holds the whole site. */
  isWhole: boolean;
}

/** Files that may be linked into a second folder for the first time; with more, an edit would take twice its time. */
const mostLinked = 2000;

/**
 * Puts a site in place of the old one. Where the file system allows, the whole folder is exchanged, so that old and new
 * pages are never mixed; else file by file, in an order in which no page links to one that isn't there. Meanwhile the
 * mark says that it is unfinished: a build that is killed is seen by the next, which makes everything again.
 */
export function putInPlace(place: OutputPlace, change: SiteChange): void {
  if (!change.isWhole && change.changed.size + change.removed.length === 0) return keepAsIs(place, change);
  const tree = change.isWhole ? place.staging : prepareTree(place, change);
  writeMark(place.mark, unfinishedMark);
  const isExchanged = tree !== undefined && exchange(place, tree);
  if (!isExchanged) moveOneByOne(place, change);
  writeMark(place.mark, change.id);
  if (isExchanged && !change.isWhole) keepBack(place, change);
  else forgetBack(place);
  for (const left of [place.staging, place.leaving]) rmSync(left, { recursive: true, force: true });
  if (change.isWhole) rmSync(place.back, { recursive: true, force: true });
}

/** Leaves the site as it is, since this build found nothing to change. */
function keepAsIs(place: OutputPlace, { last, id }: SiteChange): void {
  const since = readBack(place, last);
  forgetBack(place);
  writeMark(place.mark, id);
  if (since !== undefined) writeBack(place, { front: id, since });
  rmSync(place.staging, { recursive: true, force: true });
}

/**
 * Makes the whole new site beside the old one: the one before the last is brought up to date, so that the work is that
 * of the edit. The first time, all files are linked. Gives nothing where that can't be done.
 */
function prepareTree(place: OutputPlace, change: SiteChange): string | undefined {
  const { records, changed, removed, last } = change;
  const known = readBack(place, last);
  if (known === undefined && records.size - changed.size > mostLinked) return undefined;
  forgetBack(place);
  try {
    if (known === undefined) rmSync(place.back, { recursive: true, force: true });
    const isStale = new Set(known === undefined ? records.keys() : [...known, ...changed, ...removed]);
    const lost = [...records].filter(
      ([out, { size }]) => !isStale.has(out) && !isThere(place.back, out, size),
    );
    const outs = [...isStale, ...lost.map(([out]) => out)];
    for (const out of outs) if (!records.has(out)) removeWithEmptyFolders(place.back, out);
    for (const out of outs) {
      if (!records.has(out)) continue;
      const [from, to] = [join(place.staging, change.staged(out)), join(place.back, out)];
      if (changed.has(out)) linkInto(from, to);
      else linkInto(join(place.folder, out), to);
    }
    return place.back;
  } catch {
    rmSync(place.back, { recursive: true, force: true }); // no links there, or no room for more
    return undefined;
  }
}

/** Says whether a stored file is complete: whatever the store has lost would be missing from the site. */
function isThere(folder: string, out: string, size: number): boolean {
  const stats = statSync(join(folder, out), { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size === size;
}

/**
 * Exchanges the folders. Node has no call that does it at once (Linux's `renameat2`), so that for the moment between two
 * renames there is no folder; who dies in it has the old site put back by the next build, see `recoverOutput`.
 */
function exchange({ folder, leaving }: OutputPlace, tree: string): boolean {
  try {
    if (!existsSync(folder)) {
      mkdirSync(dirname(folder), { recursive: true });
      renameSync(tree, folder);
      return true;
    }
    renameSync(folder, leaving);
  } catch {
    return false; // a folder that is mounted can't be moved, nor be moved to from another disk
  }
  try {
    renameSync(tree, folder);
    return true;
  } catch {
    renameSync(leaving, folder);
    return false;
  }
}

function keepBack(place: OutputPlace, { changed, removed, id }: SiteChange): void {
  if (!existsSync(place.leaving)) return;
  renameSync(place.leaving, place.back);
  writeBack(place, { front: id, since: [...changed, ...removed] });
}

/** New files come first, pages before what lists them, and what is gone goes last. */
function moveOneByOne(place: OutputPlace, change: SiteChange): void {
  const { folder, staging } = place;
  const before = change.isWhole && existsSync(folder) ? listFiles(folder) : [];
  const rank = (out: string) => (existsSync(join(folder, out)) ? (out.endsWith('.html') ? 1 : 2) : 0);
  const ranked = [...change.changed].map((out) => ({ out, rank: rank(out) }));
  for (const { out } of ranked.sort((a, b) => a.rank - b.rank))
    moveInto(join(staging, change.staged(out)), folder, out);
  const gone = change.isWhole ? before.filter((out) => !change.records.has(out)) : change.removed;
  for (const out of [...gone, markerFile]) removeWithEmptyFolders(folder, out);
}
