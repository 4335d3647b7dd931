import { join } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { encodeUtf8 } from '../store/encode.ts';
import { BuildRefused } from '../pipeline/build-refused.ts';
import { searchFolder } from '../render/search-run.ts';
import { readBuildState, stateFiles } from '../search/build-state.ts';
import { joinIndexShares } from '../search/index-share.ts';
import type { FoundPart } from './part-file.ts';

/** What the parts of a site make up that no part has by itself. */
export interface JoinedSearch {
  /** Files that are written for all parts, by path in the site. */
  files: readonly (readonly [out: string, bytes: Uint8Array])[];
  /** How the paths begin of what stays as the last merge left it. */
  kept: readonly string[];
}

/** Says whether stock Pagefind makes the index, from the pages of all parts. */
export function isStockSearch(parts: readonly FoundPart[]): boolean {
  return parts.some(({ search }) => search === 'stock');
}

/**
 * Joins the search indexes of the parts; `out` has the search state of the last merge. Throws `BuildRefused` when they
 * don't belong together, or when `has` says that something is missing that they left to the last merge.
 */
export async function joinSearch(
  parts: readonly FoundPart[],
  out: string,
  has: (beginning: string) => boolean,
): Promise<JoinedSearch> {
  const shares = parts.flatMap(({ search }) => (search === undefined || search === 'stock' ? [] : search));
  if (shares.length === 0) return { files: [], kept: [] };
  const joined = joinIndexShares(shares, await readBuildState(join(out, searchFolder)));
  const kept = joined?.kept.map((beginning) => searchFolder + beginning) ?? [];
  if (joined === undefined || !kept.every(has))
    throw new BuildRefused([createProblem('part-search', { file: out })]);
  const files = stateFiles(joined.state, joined.published);
  return { files: files.map(([name, text]) => [searchFolder + name, encodeUtf8(text)] as const), kept };
}
