import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { markOfOutput } from './output-marker.ts';

/** Where an output is, and what is outside of it while it is renewed. */
export interface OutputPlace {
  /** The output folder; where that is a link, what it leads to. */
  folder: string;
  /** File that says which build left the folder as it is, see `markOfOutput`. */
  mark: string;
  /** Folder in which new and changed files are written. */
  staging: string;
  /** Where the old site is while the new one takes its place. */
  leaving: string;
  /** The site as it was a build ago, to be brought up to date and put in place in one go. */
  back: string;
}

/** What leads from the site in `back` to the one in place. */
export interface BackState {
  /** Identity of the build in place. */
  front: string;
  /** Files that it changed or removed. */
  since: string[];
}

/** Finds the places around an output folder: in `store` where it is on the same disk, since files are moved. */
export function outputPlace(cache: string, out: string, store: string): OutputPlace {
  const folder = targetOf(out);
  mkdirSync(store, { recursive: true });
  const isNear =
    deviceOf(store) === deviceOf(dirname(folder)) || deviceOf(folder) !== deviceOf(dirname(folder));
  const beside = (name: string) => (isNear ? join(store, name) : `${folder}.${name}`);
  const [staging, leaving, back] = ['staging', 'leaving', 'back'].map(beside) as [string, string, string];
  return { folder, mark: markOfOutput(cache, out), staging, leaving, back };
}

/** A link to the folder stays: what it leads to is renewed. */
function targetOf(out: string): string {
  if (existsSync(out)) return realpathSync(out);
  const isLink = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? resolve(dirname(out), readlinkSync(out)) : out;
}

/** Gives the device of the nearest existing folder. */
function deviceOf(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined && dirname(path) !== path ? deviceOf(dirname(path)) : (stats?.dev ?? 0);
}

/** Clears what a killed build has left: a site that it had taken away, and not replaced yet, comes back. */
export function recoverOutput({ folder, staging, leaving }: OutputPlace): void {
  if (existsSync(leaving) && !existsSync(folder)) renameSync(leaving, folder);
  // The last two are what earlier versions wrote beside the folder.
  for (const left of [leaving, staging, `${folder}.staging`, `${folder}.staging.old`])
    rmSync(left, { recursive: true, force: true });
}

/** Reads what leads from the site in `back` to the one in place; undefined unless that was left by the build `id`. */
export function readBack({ back }: OutputPlace, id: string | undefined): string[] | undefined {
  try {
    const { front, since } = JSON.parse(readFileSync(`${back}.json`, 'utf8')) as BackState;
    return front === id && existsSync(back) ? since : undefined;
  } catch {
    return undefined;
  }
}

/** Notes what leads from the site in `back` to the one in place. */
export function writeBack({ back }: OutputPlace, state: BackState): void {
  writeFileSync(`${back}.json`, JSON.stringify(state));
}

/** Forgets the site in `back`, which is being changed or has been changed. */
export function forgetBack({ back }: OutputPlace): void {
  rmSync(`${back}.json`, { recursive: true, force: true });
}
