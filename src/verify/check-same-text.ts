import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { PublishedSite } from './published-site.ts';
import type { PageFacts } from './read-page.ts';
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
  pages: ReadonlyMap<string, PageFacts>,
  site: PublishedSite,
  read: (file: string) => string,
): { problems: Problem[]; texts: SameText } {
  const problems: Problem[] = [];
  const texts = { compared: 0, equal: 0 };
  for (const page of pages.values()) {
    const others = variantsOf(page, pages, site).filter(({ file }) => file > page.file);
    if (others.length === 0) continue;
    const own = foldedBlocks(read(page.file), page);
    for (const other of others) {
      const blocks = foldedBlocks(read(other.file), other);
      texts.compared += 1;
      const difference = firstDifference(own, blocks);
      if (own.join('\n') === blocks.join('\n')) texts.equal += 1;
      if (difference === undefined) continue;
      const { here, there } = difference;
      const values = { file: other.file, here: here.slice(0, shown), there: there.slice(0, shown) };
      problems.push(createProblem('output-variant-differs', { file: page.file, values }));
    }
  }
  return { problems, texts };
}

/** A post's page in other variants; a translation has an id of its own. */
function variantsOf(
  page: PageFacts,
  pages: ReadonlyMap<string, PageFacts>,
  site: PublishedSite,
): PageFacts[] {
  if (page.postId === undefined || page.bodies.length === 0) return [];
  const found = page.alternates.flatMap(({ written }) => {
    const target = site.resolve(written, page.file);
    const other = target.kind === 'file' ? pages.get(target.file) : undefined;
    return other !== undefined && other.postId === page.postId && other !== page ? [other] : [];
  });
  return [...new Set(found)];
}
