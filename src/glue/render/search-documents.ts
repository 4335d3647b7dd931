import type { Entry } from '../../posts/post.ts';
import { tintOfPost } from '../../views/title-cover.ts';
import type { SearchDocument, SearchText } from '../../search/record.ts';
import { dateView, optional, textOf } from '../../views/cards.ts';
import { inVariant, type ViewContext } from '../../views/context.ts';
import type { LocateBody } from '../site/body-finder.ts';
import type { StoredPost } from '../search/stored-post.ts';
import { contentHash } from '../store/hash.ts';
import type { SiteModel } from '../site/site-model.ts';

/** Gives the variant a post is written in: the first in the author's script. */
export function sourceVariantOf({ contexts }: SiteModel, entry: Entry): string {
  const source = contexts.find(({ variant }) => variant.script === entry.script) ?? contexts[0];
  return source?.variant.code ?? '';
}

/** Puts together a post as search sees it; its bodies stay where `locate` finds them. */
export function storedPost(model: SiteModel, entry: Entry, key: string, locate: LocateBody): StoredPost {
  const bodies: StoredPost['bodies'] = {};
  for (const [code, hash] of Object.entries(entry.body)) {
    const location = locate(entry, hash);
    if (location !== undefined) bodies[code] = { hash, location };
  }
  return { key, document: documentOf(model, entry), bodies };
}

/** A post as search sees it, its bodies still empty. */
function documentOf(model: SiteModel, entry: Entry): SearchDocument {
  const { contexts } = model;
  const { meta } = entry;
  const [first] = contexts;
  const date = first && dateView(first, meta.date);
  return {
    id: meta.id,
    kind: meta.kind,
    path: first?.paths.pathOf(meta.id) ?? '/',
    ...optional('date', meta.date?.epoch),
    ...optional('dateText', date?.day),
    ...optional('picture', first && pictureOf(first, entry)),
    ...optional('tint', first && tintOfPost(first, entry)),
    ...optional('year', date?.day.slice(0, 'YYYY'.length)),
    texts: Object.fromEntries(contexts.map((context) => [context.variant.code, factsOf(context, entry)])),
    sourceVariant: sourceVariantOf(model, entry),
  };
}

function factsOf(context: ViewContext, entry: Entry): SearchText {
  const { title, headings, description } = textOf(context, entry);
  return {
    title,
    headings: headings.map((heading) => heading.text),
    ...filedUnder(context, entry),
    also: description === undefined ? [] : [description],
    body: '',
  };
}

/** Gives the narrowest copy of a post's cover, else of its first picture; it is written as it reads, which is shorter. */
function pictureOf(context: ViewContext, entry: Entry): string | undefined {
  const { images, meta } = entry;
  const found = (meta.cover === undefined ? images : [meta.cover]).flatMap(
    (reference) => context.image(entry, reference) ?? [],
  );
  const [image] = found;
  return image && decodeURI(image.srcset?.split(' ', 1)[0] ?? image.src);
}

/** The names of what a post is filed under: all that a document says that isn't in the post's own file. */
function filedUnder(context: ViewContext, entry: Entry) {
  const { library } = context;
  const section = library.sectionOf(entry.meta.category);
  const board = library.boardOf(entry);
  return {
    tags: library.tagsOf(entry).map((tag) => inVariant(context, tag.names)),
    ...optional('section', section && inVariant(context, section.names)),
    ...optional('board', board && inVariant(context, board.names)),
    authors: library.authorsOf(entry).map((author) => inVariant(context, author.names)),
  };
}

/** Tells a post's document from what it was before. */
export function documentKey({ contexts }: SiteModel, entry: Entry): string {
  const [first] = contexts;
  const filed = contexts.map((context) => filedUnder(context, entry));
  const look = first && (pictureOf(first, entry) ?? tintOfPost(first, entry));
  return contentHash(JSON.stringify([entry.revision, first?.paths.pathOf(entry.meta.id), look, filed]));
}
