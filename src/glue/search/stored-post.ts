import { type ArticleText, readArticle } from '../../search/plain-text.ts';
import type { SearchDocument, SearchText } from '../../search/record.ts';
import type { BodyLocation, BodyReader } from '../store/body-store.ts';
import { fillBody } from '../../views/body-html.ts';
import type { SearchSource } from './source.ts';

/** A post for the index as plain data, its bodies still in the store: it can go to another thread and be read there. */
export interface StoredPost {
  /** Hash of everything the document is made of. */
  key: string;
  /** Without bodies. */
  document: SearchDocument;
  /** Where the body is, by variant code. */
  bodies: Record<string, { hash: string; location: BodyLocation }>;
}

/** Gives the document of a stored post with its bodies; the post itself stays lean. */
export function loadDocument({ document, bodies }: StoredPost, reader: BodyReader): SearchDocument {
  const texts = Object.entries(document.texts).map(([code, text]): [string, SearchText] => {
    const { text: body, pictures } = articleIn(bodies[code], reader);
    return [code, { ...text, body, also: [...(text.also ?? []), ...pictures] }];
  });
  return { ...document, texts: Object.fromEntries(texts) };
}

function articleIn(stored: StoredPost['bodies'][string] | undefined, reader: BodyReader): ArticleText {
  if (stored === undefined) return { text: '', pictures: [] };
  const { hash, location } = stored;
  return readArticle(fillBody(reader.read(location, hash), { hash, links: {}, images: {} }));
}

/** Makes a source of a stored post. */
export function storedSource(post: StoredPost, reader: BodyReader): SearchSource {
  const { id, date, sourceVariant } = post.document;
  const load = () => loadDocument(post, reader);
  return { id, ...(date === undefined ? {} : { date }), sourceVariant, key: post.key, load };
}
