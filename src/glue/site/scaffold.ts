import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../project.ts';
import { replaceFile } from '../replace-file.ts';

/**
 * Writes what a site has beside its content: `.gitignore`, the workflow that publishes it, Dependabot's settings,
 * `package.json`. Files that
 * are there stay, but for the scripts and the dependency that `package.json` lacks.
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
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const scripts = { dev: 'jianfan dev', build: 'jianfan build', check: 'jianfan check' };
  const made = {
    name: packageName(folder),
    private: true,
    type: 'module',
    ...own,
    scripts: { ...scripts, ...(own['scripts'] as object | undefined) },
    dependencies: { jianfan: version, ...(own['dependencies'] as object | undefined) },
  };
  return `${JSON.stringify(made, null, 2)}\n`;
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
