import { createProgress } from '../progress.ts';
import { buildSite } from './build-site.ts';
import type { BuildOptions } from './options.ts';

/** Builds a site after a plain `astro build`, so that Astro's own command gives the whole site too. */
export async function buildFromAstro(options: BuildOptions): Promise<void> {
  await buildSite(options, createProgress(process.stderr));
}
