import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileReadyMade } from '../src/glue/bundle/compile.ts';
import { lighterProgram } from '../src/glue/search/lighter-files.ts';
import { warmPagefind } from '../src/glue/search/run-pagefind.ts';
import { parseSiteConfig } from '../src/config/site-config.ts';
import { variantCodes } from '../src/config/variant-list.ts';
import { packCommonOutlines } from '../src/glue/jobs/keep-tables.ts';
import { frequencies, tableStore } from '../src/glue/store/table-store.ts';
import { provideTables } from '../src/variants/tables.ts';
import { writersOf } from '../src/variants/writers.ts';
import { projectRoot, readyMadeTables, readyMadeTemplates, siteCache } from '../src/glue/project.ts';
import { bundleInto } from './bundle.js';

/** `npm pack` runs this first: compiles what a package holds beside its sources, so that nothing is compiled later. */
const folder = join(projectRoot, '.package');
const types = join(folder, 'types');
rmSync(folder, { recursive: true, force: true });
const bundled = await bundleInto(join(folder, 'program'));
writeFileSync(join(folder, 'licences.txt'), licencesOf(bundled));
rmSync(lighterProgram, { recursive: true, force: true });
await warmPagefind();
cpSync(lighterProgram, join(folder, 'pagefind'), { recursive: true });
compileDictionaries();
await packCommonOutlines(tableStore(readyMadeTables));
await compileReadyMade(readyMadeTemplates, join(siteCache, 'astro'));
declareTypes(join(types, 'glue/astro/integration.d.ts'), join(types, 'views/theme.d.ts'));

/** Gives the licences of all packages whose files are in the program: their authors ask that these come along. */
function licencesOf(files: readonly string[]): string {
  const packages = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  const texts = [...new Set(packages)].sort().flatMap((path) => {
    const [licence] = globSync('{LICEN[SC]E,licen[sc]e}*', { cwd: join(projectRoot, path) });
    const text = licence === undefined ? undefined : readFileSync(join(projectRoot, path, licence), 'utf8');
    return text === undefined ? [] : [`${path.replace(/^.*node_modules\//, '')}\n\n${text.trim()}\n`];
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Compiles the dictionaries of every variant, as sites have them that set nothing about words. */
function compileDictionaries(): void {
  const codes = variantCodes.map((code) => `  - ${code}`).join('\n');
  const { config } = parseSiteConfig(`variants:\n${codes}`, 'site.yaml');
  provideTables({ frequencies, ...tableStore(readyMadeTables) });
  writersOf(config).load();
}

/** Writes the declarations of what a site may import, and of nothing else. */
function declareTypes(...entries: readonly string[]): void {
  const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');
  const options = ['--project', join(projectRoot, 'scripts/tsconfig.package.json')];
  execFileSync(process.execPath, [tsc, ...options], { stdio: 'inherit' });
  const needed = new Set<string>();
  entries.forEach((entry) => follow(entry, needed));
  for (const file of globSync('**/*.d.ts', { cwd: types }))
    if (!needed.has(join(types, file))) rmSync(join(types, file));
}

function follow(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g))
    follow(join(dirname(file), from.replace(/\.[jt]s$/, '.d.ts')), seen);
}
