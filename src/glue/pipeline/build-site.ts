import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { isCacheDamage } from '../store/body-store.ts';
import { lastBuildKey, loadOutput } from '../store/output-state.ts';
import { openSite, type Site } from '../site/open-site.ts';
import { isOutputFolder } from '../render/output-marker.ts';
import { outputPlace, recoverOutput, type OutputPlace } from '../render/output-place.ts';
import type { Progress } from '../progress.ts';
import { workOf } from '../workers/thread-error.ts';
import { oneBuildAtATime, waitTeller } from './build-lock.ts';
import { cacheFolders, type CacheFolders } from './keys.ts';
import { buildKey, unchangedReport, type BuildKey } from './last-build.ts';
import type { BuildOptions } from './options.ts';
import type { BuildReport } from './report.ts';
import { BuildRefused } from './build-refused.ts';
import { SiteBuild } from './site-build.ts';

/**
 * Builds a site: content folder in, output folder out. Does only what changed since the last build of the same
 * folder, unless forced. Throws `BuildRefused` when a problem is an error. Waits for another build of the same.
 */
export async function buildSite(options: BuildOptions, progress: Progress): Promise<BuildReport> {
  const out = resolve(options.out);
  if (options.part === undefined && !isOutputFolder(out))
    throw new BuildRefused([foreignOutput(options.out)]);
  const folders = cacheFolders(options, resolve(options.content));
  const locks = `${options.cache}/locks`;
  const written = options.part === undefined ? [folders.site, out] : [out]; // shares of one machine run side by side
  return oneBuildAtATime(locks, written, waitTeller(progress), async () => {
    try {
      return await buildAlone(options, folders, await openSite(options.content, options), progress);
    } catch (error) {
      throw explained(error, options.cache, existsSync(locks));
    }
  });
}

/** Says in one line, without a stack trace, what ended a build that no author's mistake ended. */
function explained(error: unknown, cache: string, isCacheThere: boolean): unknown {
  if (error instanceof BuildRefused) return error;
  const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
  if (!isCacheThere) return new BuildRefused([createProblem('cache-removed', { file: cache })]);
  const work = workOf(error);
  if (work === undefined) return error;
  return new BuildRefused([createProblem('build-broken', { file: work, values: { reason } })]);
}

/** What is damaged shows in its turn: what was read, then pictures, then those for sharing. */
const mostAttempts = 4;

async function buildAlone(
  options: BuildOptions,
  folders: CacheFolders,
  site: Site,
  progress: Progress,
): Promise<BuildReport> {
  const place = outputPlace(options.cache, resolve(options.out), folders.output);
  recoverOutput(place);
  const key = buildKey(site, options);
  const isWhole = options.part === undefined;
  const same = options.force || !isWhole ? undefined : unchanged(folders.output, key, place, progress);
  if (same !== undefined) return same;
  const attempt = async () => {
    const build = new SiteBuild(options, site, folders, progress);
    try {
      return await build.run(place, key);
    } finally {
      await build.close();
    }
  };
  for (let left = mostAttempts - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isCacheDamage(error) || options.part !== undefined || left === 0) throw error;
      await rm(folders.site, { recursive: true, force: true });
    }
  }
}

/** Most builds find another key at once; only where it is the same does the rest count. */
function unchanged(
  folder: string,
  key: BuildKey,
  place: OutputPlace,
  progress: Progress,
): BuildReport | undefined {
  if (lastBuildKey(folder) !== key.hash) return undefined;
  return unchangedReport(folder, loadOutput(folder), { key, place, epoch: Date.now() }, progress);
}

function foreignOutput(out: string): Problem {
  return createProblem('output-unsafe', { file: out });
}
