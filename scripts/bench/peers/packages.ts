import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../run-measured.ts';
import { projectRoot } from '../workspace.ts';

/** Finds the folder of a package that the project has installed; undefined when it hasn't. */
export function installedPackage(name: string): { folder: string; version: string } | undefined {
  const folder = join(projectRoot, 'node_modules', name);
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return { folder, version };
}

/** Indexes a peer's output as its users do: stock Pagefind over the finished pages. */
export function pagefindCommand(out: string): Command {
  const bin = join(projectRoot, 'node_modules/pagefind/lib/runner/bin.cjs');
  return { program: process.execPath, args: [bin, '--site', out], cwd: out };
}
