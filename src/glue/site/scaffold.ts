import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { projectRoot, siteRoot } from '../project.ts';
import { replaceFile } from '../replace-file.ts';

/**
 * Writes what a site has beside its content: `.gitignore`, the workflow that publishes it, Dependabot's settings and
 * `package.json`. Files that are there stay; `package.json` gets the scripts and the dependency that it lacks.
 */
export function scaffoldSite(folder: string): void {
  const common = join(projectRoot, 'src/starter/common');
  writeNew(folder, '.gitignore', readFileSync(join(common, 'gitignore'), 'utf8'));
  writeNew(folder, '.github/workflows/site.yml', readFileSync(join(common, 'site.yml'), 'utf8'));
  writeNew(folder, '.github/dependabot.yml', readFileSync(join(common, 'dependabot.yml'), 'utf8'));
  const path = join(folder, 'package.json');
  const present = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const text = packageFile(folder, present);
  if (text !== present) replaceFile(path, text);
}

function writeNew(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, text);
}

/** Keeps what `npm i` has written there, and adds what is missing. */
function packageFile(folder: string, present: string | undefined): string {
  const own = readManifest(present);
  if (own === undefined) return present ?? '';
  const scripts = { dev: 'jianfan dev', build: 'jianfan build', check: 'jianfan check' };
  const made = {
    name: packageName(folder),
    private: true,
    type: 'module',
    ...own,
    scripts: { ...scripts, ...(own['scripts'] as object | undefined) },
    dependencies: { jianfan: ownVersion(folder), ...(own['dependencies'] as object | undefined) },
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

/** Gives what npm installs: the file that this command was installed from, where it was one, else the version. */
function ownVersion(folder: string): string {
  const read = (path: string) => readManifest(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const { dependencies } = read(join(siteRoot, 'package.json')) ?? {};
  const { jianfan } = (dependencies ?? {}) as { jianfan?: string };
  if (jianfan?.startsWith('file:') === true) {
    const path = relative(folder, resolve(siteRoot, jianfan.slice('file:'.length)));
    return `file:${path.replaceAll(sep, '/')}`;
  }
  return String(read(join(projectRoot, 'package.json'))?.['version']);
}

/** One that is no JSON is left to whoever wrote it: npm will say so. */
function readManifest(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return {};
  try {
    const read = JSON.parse(text) as unknown;
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function packageName(folder: string): string {
  const name = basename(folder).toLowerCase();
  return name.replace(/[^a-z0-9-]+/g, '-').replace(/^-+|(?<!-)-+$/g, '') || 'site';
}
