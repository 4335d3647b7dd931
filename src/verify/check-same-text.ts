import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { PageSummary } from './page-summary.ts';
import { firstDifference, foldedBlocks } from './same-text.ts';

/** How many variants of pages were compared, and how many are the same to a character once folded. */
export interface SameText {
  compared: number;
  equal: number;
}

/** Most characters of a text that a message shows. */
const shown = 30;

/** Tells pages whose variants say different things: one of them has lost a part, or is of an earlier build. */
export function checkSameText(
  pages: ReadonlyMap<string, PageSummary>,
  read: (file: string) => string,
): { problems: Problem[]; texts: SameText } {
  const problems: Problem[] = [];
  const texts = { compared: 0, equal: 0 };
  for (const page of pages.values())
    for (const other of variantsOf(page, pages)) {
      if (other.file <= page.file) continue;
      texts.compared += 1;
      if (page.textDigest === other.textDigest && page.textDigest !== undefined) texts.equal += 1;
      else problems.push(...compare(page, other, read));
    }
  return { problems, texts };
}

function compare(page: PageSummary, other: PageSummary, read: (file: string) => string): Problem[] {
  const difference = firstDifference(
    foldedBlocks(read(page.file), page),
    foldedBlocks(read(other.file), other),
  );
  if (difference === undefined) return [];
  const { here, there } = difference;
  const values = { file: other.file, here: here.slice(0, shown), there: there.slice(0, shown) };
  return [createProblem('output-variant-differs', { file: page.file, values })];
}

/** A post's page in other variants; a translation has an id of its own. */
function variantsOf(page: PageSummary, pages: ReadonlyMap<string, PageSummary>): PageSummary[] {
  if (page.postId === undefined || page.bodies.length === 0) return [];
  const found = page.variants.flatMap(({ file }) => {
    const other = file === undefined ? undefined : pages.get(file);
    return other !== undefined && other.postId === page.postId && other !== page ? [other] : [];
  });
  return [...new Set(found)];
}
