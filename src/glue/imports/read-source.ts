import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { generatorTitles } from '../site/old-site-problems.ts';
import type { ImportOptions, ReadSource } from './import-site.ts';
import { isWordpressExport } from '../../imports/wordpress/export.ts';
import { findOldSite } from '../site/old-site.ts';
import { importDiscuz, readDiscuzPages } from './discuz.ts';
import { importRepository } from './repository.ts';
import { importWordpress } from './wordpress.ts';

/** Finds out what a source is and reads it. */
export async function readSource(options: ImportOptions): Promise<ReadSource | Problem> {
  const { source } = options;
  const exported = wordpressExportIn(source);
  if (exported !== undefined) return importWordpress(exported, options);
  const pages = hasSettings(source) ? undefined : readDiscuzPages(source);
  if (pages !== undefined) return importDiscuz(source, pages, options);
  if (!statSync(source).isDirectory()) return createProblem('import-source', { file: source });
  const repository = await importRepository(options);
  if (repository.expected.length === 0) return createProblem('import-source', { file: source });
  const { generator } = repository;
  const kind =
    generator === undefined
      ? ({ phrase: 'import-kind-repository' } as const)
      : ({
          phrase: 'import-kind-generator',
          values: { generator: generatorTitles[generator] },
        } as const);
  return { ...repository, kind };
}

/** A repository of a generator may hold saved pages among much else. */
function hasSettings(source: string): boolean {
  return statSync(source).isDirectory() && findOldSite(source) !== undefined;
}

/** An export, or the one that a folder without content of its own holds. */
function wordpressExportIn(source: string): string | undefined {
  if (!statSync(source).isDirectory()) return beginsLikeExport(source) ? source : undefined;
  const files = readdirSync(source);
  const exported = files.filter((name) => /\.xml$/i.test(name) && beginsLikeExport(join(source, name)));
  const hasPosts = files.some((name) => /\.(?:md|html?|ya?ml|toml)$/i.test(name));
  return exported.length === 1 && !hasPosts ? join(source, exported[0] ?? '') : undefined;
}

function beginsLikeExport(file: string): boolean {
  const start = Buffer.alloc(20_000);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, start);
  closeSync(descriptor);
  return isWordpressExport(start.toString('utf8'));
}
