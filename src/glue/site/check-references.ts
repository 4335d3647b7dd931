import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { splitFragment } from '../../markdown/placeholders.ts';
import { asWritten, wikiName } from '../../markdown/wiki-target.ts';
import type { Entry } from '../../posts/post.ts';
import { headingIdOf, linkedPlace } from '../../views/anchors.ts';
import type { LinkResolver } from '../../views/body-links.ts';
import type { ViewContext } from '../../views/context.ts';
import { linkResolverOf } from '../../views/plan.ts';
import type { Site } from './open-site.ts';
import { checkMenu } from './check-menu.ts';
import { findReference } from './find-reference.ts';
import { suggestFiles, suggestNames, type FileSuggester, type NameSuggester } from './suggest-file.ts';

/** Reports pictures, links and places on pages that don't exist, where the file names them. */
export async function checkReferences(
  site: Site,
  context: ViewContext | undefined,
  entries: readonly Entry[],
): Promise<Problem[]> {
  if (context === undefined) return [];
  const resolver = linkResolverOf(context);
  const sourceOf = sourceReader(site);
  const suggest = {
    picture: once(() => suggestFiles(site.tree.others.keys())),
    post: once(() => suggestFiles(site.tree.posts.map(({ file }) => file))),
    name: once(() =>
      suggestNames(
        site.tree.posts.map(({ file }) => file),
        titlesIn(context),
      ),
    ),
  };
  const problems = await checkMenu(site, context, resolver);
  for (const entry of entries) {
    const lost = [
      ...lostPictures(entry, context, suggest.picture),
      ...lostLinks(entry, resolver, suggest),
      ...lostPlaces(entry, resolver, sourceOf),
    ];
    if (lost.length === 0) continue;
    const text = sourceOf(entry.meta.file);
    for (const { reference, code, message, hint } of lost) {
      const position = findReference(text, reference);
      problems.push(
        createProblem(code, { file: entry.meta.file, message, hint, ...(position ? { position } : {}) }),
      );
    }
  }
  return problems;
}

type LostReference = Required<Pick<Problem, 'code' | 'message' | 'hint'>> & { reference: string };

function lostPictures(entry: Entry, context: ViewContext, suggest: () => FileSuggester): LostReference[] {
  const { cover } = entry.meta;
  const own = cover === undefined || /^https?:/.test(cover) ? [] : [cover];
  return [...new Set([...own, ...entry.images])]
    .filter((reference) => context.image(entry, reference) === undefined)
    .map((reference) => ({
      reference,
      code: 'asset-missing',
      message: `The picture ${reference} is nowhere in the content folder.`,
      hint: pictureHint(reference, suggest()(entry.meta.file, reference)),
    }));
}

function pictureHint(reference: string, suggestion: string | undefined): string {
  if (suggestion !== undefined) return `Did you mean ${suggestion}? Upper and lower case differ.`;
  if (/^(?:[a-z]:\/|\/(?:Users|home)\/)/i.test(reference))
    return 'That is a place on your own disk: copy the picture into images/ and refer to it from there.';
  return 'Add the file beside the post or under images/, or correct its path; upper and lower case differ.';
}

function lostLinks(
  entry: Entry,
  resolver: LinkResolver,
  suggest: { post: () => FileSuggester; name: () => NameSuggester },
): LostReference[] {
  const targets = new Set(entry.links.map((reference) => splitFragment(reference).target));
  targets.delete('');
  return [...targets]
    .filter((target) => resolver.resolve(entry, target) === undefined)
    .map((reference) => ({
      reference,
      code: 'link-broken',
      message: `The link ${reference} leads to no page or file of this site.`,
      hint: hintFor(reference),
    }));

  function hintFor(reference: string): string {
    const name = wikiName(reference);
    return name === undefined
      ? linkHint(reference, suggest.post()(entry.meta.file, reference))
      : nameHint(suggest.name()(name));
  }
}

const unpublished = 'That file is there, but is not published: it is a draft, or was left out.';

function nameHint({ isFile, nearest }: ReturnType<NameSuggester>): string {
  if (isFile) return unpublished;
  if (nearest !== undefined) return `Did you mean [[${nearest}]]?`;
  return 'Write the file name or the title of a post; put it in backticks if it is no link.';
}

function titlesIn(context: ViewContext): string[] {
  return [...context.library.byId.values()].map(({ meta }) => meta.title);
}

function linkHint(reference: string, suggestion: string | undefined): string {
  if (suggestion !== undefined && posix.normalize(suggestion) === posix.normalize(reference))
    return unpublished;
  if (suggestion !== undefined) return `Did you mean ${suggestion}?`;
  return 'Link to the file of the post, for example ./other-post.md, or to its path on the site.';
}

/** Fragments that every page has, and those that aren't places: text to find, a script's own state. */
const everywhere = /^#(?:top|main|series|footnote-label|fn-.*|fnref-.*|[:!/?].*)$/i;

function lostPlaces(
  entry: Entry,
  resolver: LinkResolver,
  sourceOf: (file: string) => string,
): LostReference[] {
  const lost: LostReference[] = [];
  for (const reference of entry.links) {
    if (!reference.includes('#')) continue;
    const { fragment, post } = linkedPlace(entry, reference, resolver);
    if (fragment.length < 2 || post === undefined || everywhere.test(fragment)) continue;
    if (headingIdOf(post, fragment) !== undefined) continue;
    if (hasOwnAnchor(sourceOf(post.meta.file), fragment.slice(1))) continue;
    lost.push({
      reference,
      code: 'anchor-missing',
      message: `The link ${asWritten(reference)} leads to no place of ${post === entry ? 'this page' : post.meta.file}: no heading there is called “${fragment.slice(1)}”.`,
      hint: headingHint(post, fragment.slice(1)),
    });
  }
  return lost;
}

/** Authors may write anchors of their own: `<a id="x">`, `<a name=x>`, `{#x}`. */
function hasOwnAnchor(text: string, id: string): boolean {
  const escaped = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:\\b(?:id|name)\\s*=\\s*["'{]*|\\{[^}\\n]*#)${escaped}(?![\\p{L}\\p{N}_-])`, 'u').test(
    text,
  );
}

function headingHint(post: Entry, id: string): string {
  const ids = (Object.values(post.text)[0]?.headings ?? []).map((heading) => heading.id);
  if (ids.length === 0) return 'That page has no headings: link to the page as a whole.';
  const nearest = nearestName(id, ids);
  if (nearest !== undefined) return `Did you mean #${nearest}?`;
  const shown = ids.slice(0, 8).map((known) => `#${known}`);
  return `Its headings are ${shown.join(' ')}${ids.length > shown.length ? ' …' : ''}`;
}

/** Makes a thing when it is first asked for: most sites have nothing lost. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Reads source files of posts, each once; one that is gone meanwhile names nothing. */
function sourceReader(site: Site): (file: string) => string {
  const paths = once(() => new Map(site.tree.posts.map((post) => [post.file, post.path])));
  const texts = new Map<string, string>();
  return (file) => {
    let text = texts.get(file);
    if (text === undefined) texts.set(file, (text = readOrNothing(paths().get(file))));
    return text;
  };
}

function readOrNothing(path: string | undefined): string {
  try {
    return path === undefined ? '' : readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
