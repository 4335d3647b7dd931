import { writtenId } from '../../markdown/page-ids.ts';
import { isFetched } from '../../config/fetched-pictures.ts';
import { isRemote } from '../../config/url-scheme.ts';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { finding } from '../../diagnostics/create-problem.ts';
import type { Finding, Problem } from '../../diagnostics/problem.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Value } from '../../diagnostics/values.ts';
import { splitFragment } from '../../markdown/placeholders.ts';
import { asWritten, maybeCode, wikiName } from '../../markdown/wiki-target.ts';
import type { Entry } from '../../posts/post.ts';
import { headingIdOf, linkedPlace } from '../../views/anchors.ts';
import type { LinkResolver } from '../../views/body-links.ts';
import type { ViewContext } from '../../views/context.ts';
import { linkResolverOf } from '../../views/plan.ts';
import type { Site } from './open-site.ts';
import { checkMenu } from './check-menu.ts';
import { oldLinks } from './old-links.ts';
import { findReference } from './find-reference.ts';
import { foldMissingFolders } from './missing-folders.ts';
import {
  pasteable,
  suggestFiles,
  suggestNames,
  type FileSuggester,
  type NameSuggester,
} from './suggest-file.ts';

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
  const problems = [...(await checkMenu(site, context, resolver)), ...oldLinks(context, entries, resolver)];
  // Where no name in brackets is a page anywhere, none is meant for a link: [[Call]], [[和]].
  const isVault = entries.some((entry) => linksByName(entry, resolver));
  for (const entry of entries) {
    const lost = [
      ...lostPictures(entry, context, suggest.picture),
      ...lostLinks(entry, resolver, suggest, isVault),
      ...lostPlaces(entry, resolver, sourceOf),
    ];
    if (lost.length === 0) continue;
    const text = sourceOf(entry.meta.file);
    for (const { reference, ...found } of lost) {
      const position = findReference(text, reference);
      problems.push({
        ...pasteable(found, text, reference),
        file: entry.meta.file,
        ...(position ? { position } : {}),
      });
    }
  }
  return foldMissingFolders(problems, site.tree.others.keys());
}

interface LostReference extends Finding {
  reference: string;
}

function lostPictures(entry: Entry, context: ViewContext, suggest: () => FileSuggester): LostReference[] {
  const { cover, friends = [] } = entry.meta;
  const named = [cover, ...friends.map(({ avatar }) => avatar)].filter((path) => path !== undefined);
  const own = named.filter((path) => !isRemote(path));
  return [...new Set([...own, ...entry.images])].flatMap((reference) => {
    if (isFetched(reference, context.config) || ofCompiler.test(reference)) return [];
    if (context.image(entry, reference) !== undefined) return [];
    const format = context.unshown?.(entry, reference);
    return {
      reference,
      ...(format === undefined
        ? lostPicture(reference, suggest()(entry.meta.file, reference))
        : finding(isNamed(reference, format) ? 'image-format' : 'image-format/misnamed', { format })),
    };
  });
}

/** What the code of an MDX post imports has the address that the compiler publishes it at. */
const ofCompiler = /(?:^|\/)_astro\//;

/** Says whether a picture has the name of its format: HEIC has two. */
function isNamed(reference: string, format: string): boolean {
  const [, extension = ''] = /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(reference) ?? [];
  return extension.toUpperCase().replace('HEIF', 'HEIC') === format.replace('HEIF', 'HEIC');
}

function lostPicture(path: string, nearest: string | undefined): Finding {
  if (nearest !== undefined) return finding('asset-missing/misspelt', { path, nearest });
  if (/^(?:[a-z]:\/|\/(?:Users|home)\/)/i.test(path)) return finding('asset-missing/own-disk', { path });
  return finding(soundOrVideo.test(path) ? 'asset-missing/file' : 'asset-missing', { path });
}

const soundOrVideo = /\.(?:mp3|m4a|ogg|oga|opus|wav|flac|aac|mp4|m4v|webm|ogv|mov|vtt|srt|pdf)(?:[?#].*)?$/i;

function lostLinks(
  entry: Entry,
  resolver: LinkResolver,
  suggest: { post: () => FileSuggester; name: () => NameSuggester },
  isVault: boolean,
): LostReference[] {
  const targets = new Set(entry.links.map((reference) => splitFragment(reference).target));
  targets.delete('');
  const lost = [...targets].filter((target) => resolver.resolve(entry, target) === undefined);
  const isByName = [...targets].some((target) => wikiName(target) !== undefined && !lost.includes(target));
  return lost
    .filter((target) => isByName || isMeant(wikiName(target)))
    .map((reference) => ({
      reference,
      ...lostLink(reference),
    }));

  function isMeant(name: string | undefined): boolean {
    if (name === undefined) return true;
    if (maybeCode(name)) return false;
    const { isFile, nearest } = suggest.name()(name);
    return isVault || isFile || nearest !== undefined;
  }

  function lostLink(reference: string): Finding {
    const name = wikiName(reference);
    return name === undefined
      ? lostPath(reference, suggest.post()(entry.meta.file, reference))
      : lostName(reference, suggest.name()(name));
  }
}

function linksByName(entry: Entry, resolver: LinkResolver): boolean {
  return entry.links.some((reference) => {
    const { target } = splitFragment(reference);
    return wikiName(target) !== undefined && resolver.resolve(entry, target) !== undefined;
  });
}

function lostName(target: string, { isFile, nearest }: ReturnType<NameSuggester>): Finding {
  if (isFile) return finding('link-broken/unpublished', { target });
  if (nearest !== undefined) return finding('link-broken/misspelt', { target, nearest: `[[${nearest}]]` });
  return finding('link-broken/wikilink', { target });
}

function titlesIn(context: ViewContext): string[] {
  return [...context.library.byId.values()].map(({ meta }) => meta.title);
}

function lostPath(target: string, nearest: string | undefined): Finding {
  if (isRemote(target)) return finding('link-broken/own-site', { target });
  if (nearest === undefined)
    return hostOnly.test(target)
      ? finding('link-broken/no-scheme', { target, url: target.replace(hostOnly, 'https://$1') })
      : finding('link-broken', { target });
  return posix.normalize(nearest) === posix.normalize(target)
    ? finding('link-broken/unpublished', { target })
    : finding('link-broken/misspelt', { target, nearest });
}

/** Addresses without their beginning look like paths: `www.example.org`, `https//example.org`. */
const hostOnly =
  /^(?:https?\/\/+)?((?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|io|me|tw|hk|dev|cc|top|xyz|info|edu|gov|tv|co|app|ai|site|blog|wiki|moe|fun|club|vip|cloud|live)(?=[/?#]|$))/i;

const thisPage = { phrase: 'this-page' } as const;

/** Fragments that every page has, those that aren't places, and an old site's comments: text to find, a script's own state. */
const everywhere =
  /^#(?:top|main|series|footnote-label|fn-.*|fnref-.*|[:!/?].*|comments?(?:-.*)?|respond|\d+)$/i;

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
    if (hasOwnAnchor(sourceOf(post.meta.file), writtenId(fragment.slice(1)))) continue;
    lost.push({
      reference,
      ...lostPlace(post, {
        link: asWritten(reference),
        page: post === entry ? thisPage : { phrase: 'file-page', values: { file: post.meta.file } },
        id: fragment.slice(1),
      }),
    });
  }
  return lost;
}

/** Authors may write anchors of their own: `<a id="x">`, `<a name=x>`, `{#x}`. */
function hasOwnAnchor(text: string, id: string): boolean {
  const escaped = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const block = /^block-(.*)$/.exec(escaped)?.[1];
  if (block !== undefined && new RegExp(`\\^${block}[ \\t]*$`, 'm').test(text)) return true;
  return new RegExp(`(?:\\b(?:id|name)\\s*=\\s*["'{]*|\\{[^}\\n]*#)${escaped}(?![\\p{L}\\p{N}_-])`, 'u').test(
    text,
  );
}

function lostPlace(post: Entry, values: { link: string; page: Value; id: string }): Finding {
  const ids = (Object.values(post.text)[0]?.headings ?? []).map((heading) => heading.id);
  if (ids.length === 0) return finding('anchor-missing/no-headings', values);
  const nearest = nearestName(values.id, ids);
  if (nearest !== undefined) return finding('anchor-missing/misspelt', { ...values, nearest });
  const shown = ids.slice(0, 8).map((known) => `#${known}`);
  const headings = shown.join(' ') + (ids.length > shown.length ? ' …' : '');
  return finding('anchor-missing', { ...values, headings });
}

/** Makes a value on first use: most sites have no broken references. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Reads source files of posts, each once; a file deleted meanwhile counts as empty. */
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
