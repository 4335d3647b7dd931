import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentHash } from '../store/hash.ts';
import { projectRoot, siteRoot } from '../project.ts';
import { filesIn } from './bundle-files.ts';
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
  return readdirSync(folder).find((name) => {
    const inputs = readInputs(join(folder, name));
    return inputs?.order === order && inputs.files.every(([path, hash]) => hashNow(path) === hash);
  });
}

/** Names whatever a new bundle will be made of: it must only differ from all others. */
export function newBundleId(order: string): string {
  const files = ['src', 'public'].flatMap((folder) => filesIn(join(projectRoot, folder)));
  return contentHash([order, ...files.map(hashOfFile)].join('\n'));
}

/** A stylesheet's imports are no modules of their own; they lie beside it. */
function withNeighbours(module: string): string[] {
  if (!module.endsWith('.css')) return [module];
  return filesIn(dirname(module)).filter((path) => path.endsWith('.css'));
}

function alwaysRead(): string[] {
  const installed = installedPackages === undefined ? [] : [installedPackages];
  return [...filesIn(join(projectRoot, 'public')), ...installed];
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
