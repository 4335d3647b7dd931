import { readFile } from 'node:fs/promises';
import type { Position, Problem } from '../../diagnostics/problem.ts';
import type { Entry } from '../../posts/post.ts';
import type { ViewContext } from '../../views/context.ts';
import { linkResolverOf } from '../../views/plan.ts';
import type { Site } from '../content/site.ts';

/** Reports pictures and links that lead nowhere, with their place in the file. */
export async function checkReferences(
  site: Site,
  context: ViewContext | undefined,
  entries: readonly Entry[],
): Promise<Problem[]> {
  if (context === undefined) return [];
  const resolver = linkResolverOf(context);
  const problems: Problem[] = [];
  for (const entry of entries) {
    const lost = lostReferences(entry, context, resolver.resolve);
    if (lost.length === 0) continue;
    const text = await sourceOf(site, entry.meta.file);
    for (const { reference, ...problem } of lost) {
      const position = positionOf(text, reference);
      problems.push({ ...problem, file: entry.meta.file, ...(position ? { position } : {}) });
    }
  }
  return problems;
}

type LostReference = Omit<Problem, 'file' | 'position'> & { reference: string };

function lostReferences(
  entry: Entry,
  context: ViewContext,
  resolve: (entry: Entry, target: string) => unknown,
): LostReference[] {
  const lost: LostReference[] = [];
  const { cover } = entry.meta;
  const images = cover === undefined || /^https?:/.test(cover) ? entry.images : [...entry.images, cover];
  for (const reference of images) {
    if (context.image(entry, reference) !== undefined) continue;
    lost.push({
      reference,
      code: 'asset-missing',
      severity: 'warning',
      message: `The picture ${reference} is nowhere in the content folder.`,
      hint: 'Add the file beside the post or under images/, or correct its path; upper and lower case differ.',
    });
  }
  for (const reference of entry.links) {
    if (resolve(entry, reference) !== undefined) continue;
    lost.push({
      reference,
      code: 'link-broken',
      severity: 'warning',
      message: `The link ${reference} leads to no page or file of this site.`,
      hint: 'Link to the file of the post, for example ./other-post.md, or to its path on the site.',
    });
  }
  return lost;
}

async function sourceOf(site: Site, file: string): Promise<string> {
  const found = site.tree.posts.find((post) => post.file === file);
  return found === undefined ? '' : readFile(found.path, 'utf8').catch(() => '');
}

function positionOf(text: string, reference: string): Position | undefined {
  const at = text.indexOf(reference);
  if (at < 0) return undefined;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
