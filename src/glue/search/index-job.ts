import type { SiteConfig } from '../../config/site-config.ts';
import { fillPlaceholders } from '../../markdown/placeholders.ts';
import { htmlToPlainText } from '../../search/plain-text.ts';
import type { SearchDocument } from '../../search/record.ts';
import { createLinks } from '../../urls/routes.ts';
import type { BodyLocation, BodyReader } from '../cache/body-store.ts';
import type { SearchSource } from './source.ts';
import { updateSearchIndex, type UpdateSearchResult } from './update-index.ts';

/** A post as a thread gets it: its bodies stay in the body store. */
export interface IndexedPost extends Omit<SearchSource, 'load'> {
  /** Absent where the standing index has the post as it is. */
  document?: SearchDocument;
  bodies: Record<string, { hash: string; location: BodyLocation } | undefined>;
}

/** An index to be built or brought up to date in a thread of its own. */
export interface IndexJob {
  posts: IndexedPost[];
  outDir: string;
  previousDir: string;
  siteKey: string;
}

/** Runs an index job; the caller takes over what the result says is kept. */
export function runIndexJob(
  job: IndexJob,
  config: SiteConfig,
  reader: BodyReader,
  onProgress: (done: number) => void,
): Promise<UpdateSearchResult> {
  const links = createLinks(config);
  return updateSearchIndex(
    job.posts.map((post) => ({ ...post, load: () => loadDocument(post, reader) })),
    {
      outDir: job.outDir,
      previousDir: job.previousDir,
      siteKey: job.siteKey,
      leaveKept: true,
      links: (code, path) => {
        const variant = config.variants.find((known) => known.code === code) ?? config.variants[0];
        return variant === undefined ? path : links.href(variant, path);
      },
      variants: config.variants,
      onProgress,
    },
  );
}

function loadDocument({ id, document, bodies }: IndexedPost, reader: BodyReader): SearchDocument {
  if (document === undefined) throw new Error(`${id} was to be indexed, but was not sent.`);
  const texts = Object.entries(document.texts).map(([code, text]) => {
    const place = bodies[code];
    const html = place === undefined ? '' : reader.read(place.location, place.hash);
    return [code, { ...text, body: htmlToPlainText(withoutPlaceholders(html)) }] as const;
  });
  return { ...document, texts: Object.fromEntries(texts) };
}

function withoutPlaceholders(html: string): string {
  return fillPlaceholders(html, { link: (target) => target, image: () => undefined });
}
