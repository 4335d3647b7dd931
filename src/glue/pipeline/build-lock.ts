import {
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Progress } from '../progress.ts';
import { contentHash } from '../store/hash.ts';

/** The lock is touched so often (ms) by whoever holds it. */
const touchEvery = 5000;

/**
 * An untouched lock counts for nothing after this (ms): a cache may come from another machine, where its process number
 * meant another process. Reading a very large site keeps a build from touching it for some seconds.
 */
const longestSilence = 120_000;

const askAgainAfter = 200;

/** Locks that this very process holds. */
const held = new Set<string>();

/**
 * Builds while no other build uses one of `names` (what is written to: a cache, an output), since two would spoil it for
 * each other; a killed build holds up nobody. `folder` keeps the locks. `onWait` hears of which process we wait for.
 */
export async function oneBuildAtATime<T>(
  folder: string,
  names: readonly string[],
  onWait: (process: number) => void,
  build: () => Promise<T>,
): Promise<T> {
  const [name, ...others] = names; // always taken in the same order, so that no two wait for each other
  if (name === undefined) return build();
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${contentHash(name)}`;
  await take(file, onWait);
  const touching = setInterval(() => touch(file), touchEvery);
  try {
    return await oneBuildAtATime(folder, others, onWait, build);
  } finally {
    clearInterval(touching);
    held.delete(file);
    if (holderOf(file) === process.pid) rmSync(file, { force: true });
  }
}

/** Makes what says which process a build waits for. */
export function waitTeller(progress: Progress): (process: number) => void {
  return (process) => progress.say({ phrase: 'build-waiting', values: { process } });
}

async function take(file: string, onWait: (process: number) => void): Promise<void> {
  for (let told = false; !create(file);) {
    const holder = holderOf(file);
    if (holder !== undefined && isStale(file, holder)) {
      remove(file, holder);
    } else if (holder !== undefined) {
      if (!told) onWait(holder);
      told = true;
      await setTimeout(askAgainAfter);
    }
  }
}

/** Makes the lock ours unless there is one. */
function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    held.add(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Gives the number of the process that holds a lock, 0 if none is named, nothing if there is no lock. */
function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch (error) {
    if (!isGone(error)) throw error;
    // A link that leads nowhere looks gone, and is in the way.
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) rmSync(file, { force: true });
    return undefined;
  }
}

function isStale(file: string, holder: number): boolean {
  const silence = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (holder === 0) return silence > touchEvery; // it is being written, or was cut short
  if (holder === process.pid) return !held.has(file);
  return silence > longestSilence || !isRunning(holder);
}

function isRunning(holder: number): boolean {
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's
  }
}

/** Of several that find a lock stale one removes it; a lock taken meanwhile is put back. */
function remove(file: string, holder: number): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (holderOf(aside) === holder) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    if (!isGone(error)) throw error; // else another one was quicker
  }
}

function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    return; // the cache was removed while we build
  }
}
