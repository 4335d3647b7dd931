import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listFiles } from '../list-files.ts';
import { contentHash } from '../store/hash.ts';
import { projectRoot, siteRoot } from '../project.ts';
import { hashOfFile, installedPackages } from './fingerprint.ts';

/*
 * What a bundle was compiled from is told by the compiler, not listed by us: it stays good as long as none of that has
 * changed. A new file can matter only where a known one has come to import it.
 */
const inputsFile = 'inputs.json';

interface Inputs {
  /** Of what the compiler was asked. */
  order: string;
  /** Path of each file as the site's folder sees it, so that the bundle may move with that, and its content hash. */
  files: [path: string, hash: string][];
}

/** Notes in a bundle's folder what it was compiled from, beside what every bundle is. */
export function saveInputs(folder: string, order: string, modules: readonly string[]): void {
  const files = [...new Set([...modules.flatMap(withNeighbours), ...alwaysRead()])].sort();
  const inputs: Inputs = { order, files: files.map((path) => [relative(siteRoot, path), hashOfFile(path)]) };
  writeFileSync(join(folder, inputsFile), JSON.stringify(inputs));
}

/** Finds the bundle that the compiler would make now, by what it was asked. */
export function findCompiled(folder: string, order: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const finished = readdirSync(folder).filter((name) => !name.includes('.'));
  return finished.find((name) => {
    const inputs = readInputs(join(folder, name));
    return inputs?.order === order && inputs.files.every(([path, hash]) => hashNow(path) === hash);
  });
}

/**
 * Names a bundle that is yet to be compiled. What it will be made of is known only afterwards, so the name tells nothing
 * of that: a name by content would be taken already when something has changed that we didn't think of.
 */
export function newBundleId(): string {
  return contentHash(randomUUID());
}

/** A stylesheet's imports are no modules of their own; they are beside it. */
function withNeighbours(module: string): string[] {
  if (!module.endsWith('.css')) return [module];
  return pathsIn(dirname(module)).filter((path) => path.endsWith('.css'));
}

function alwaysRead(): string[] {
  const installed = installedPackages === undefined ? [] : [installedPackages];
  const folders = [join(projectRoot, 'public'), join(projectRoot, 'src/glue/bundle')];
  return [...folders.flatMap(pathsIn), ...installed];
}

function pathsIn(folder: string): string[] {
  return listFiles(folder).map((file) => join(folder, file));
}

function hashNow(file: string): string | undefined {
  const path = join(siteRoot, file);
  return existsSync(path) ? hashOfFile(path) : undefined;
}

function readInputs(folder: string): Inputs | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, inputsFile), 'utf8')) as Inputs;
  } catch {
    return undefined;
  }
}
