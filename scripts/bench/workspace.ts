import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statfsSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { killRunning } from './run-measured.ts';

/** The project that is benched. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** A folder for one bench, in memory where there is a tmpfs: disks vary more than what is measured. */
export interface Workspace {
  folder: string;
  fileSystem: string;
  /** Makes a fresh subfolder. */
  make(name: string): string;
  remove(): void;
}

/** Everything a build of Jianfan reads from its project. */
const projectParts = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const tmpfsMagic = 0x01021994;

/** Makes the bench's folder, in `parent` if one is named; it goes when the process ends, interrupted or not, unless it is to be kept. */
export function createWorkspace(keep: boolean, parent?: string): Workspace {
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const folder = mkdtempSync(join(parent ?? memory, 'jianfan-bench-'));
  const remove = () => {
    if (!keep) rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      killRunning();
      remove();
      process.exit(130);
    });
  return {
    folder,
    fileSystem: isInMemory(folder) ? 'tmpfs' : 'disk',
    make(name) {
      const made = join(folder, name);
      rmSync(made, { recursive: true, force: true });
      mkdirSync(made, { recursive: true });
      return made;
    },
    remove,
  };
}

function isInMemory(path: string): boolean {
  return statfsSync(path).type === tmpfsMagic;
}

/**
 * Takes a folder away. A disk needs minutes to delete the files of 100,000 posts: there it is moved aside, into a folder
 * of the workspace, and goes with it.
 */
export function takeAway(path: string, aside: string): void {
  if (!existsSync(path)) return;
  if (isInMemory(path)) return rmSync(path, { recursive: true });
  mkdirSync(aside, { recursive: true });
  renameSync(path, join(mkdtempSync(join(aside, 'old-')), basename(path)));
}

/** Copies the project, so that its templates can be edited and its cache emptied without touching the real one. */
export function copyProject(target: string): void {
  for (const part of projectParts) {
    const source = join(projectRoot, part);
    if (existsSync(source)) cpSync(source, join(target, part), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(target, 'node_modules'));
}
