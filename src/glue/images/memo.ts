import { extname } from 'node:path';
import { believed, readHeader, readList, writeJournal, type Written } from '../store/journal.ts';
import type { ImageFacts } from './probe.ts';

/** What a file on disk was when last read. */
export interface RememberedImage {
  stamp: string;
  hash: string;
  facts: ImageFacts;
}

/** Remembers pictures by path, so that unchanged ones aren't read again. */
export interface ImageMemo {
  get(path: string, stamp: string): RememberedImage | undefined;
  /** Gives what is known of a picture's content, wherever it was seen: a checkout gives all files new stamps. */
  factsOf(path: string, hash: string): ImageFacts | undefined;
  set(path: string, image: RememberedImage): void;
  /** Writes down what was requested or set since the memo was opened; the rest is forgotten. */
  save(): void;
}

/** Identity of what measures and encodes pictures. */
type Header = { encoder: string };
type Line = [path: string, image?: RememberedImage];

/** Opens the memo in a folder; one that is absent, damaged or of another encoder counts as empty. */
export function openImageMemo(folder: string, encoder: string): ImageMemo {
  const { items: known, lines } = readMemo(folder, encoder);
  const used = new Map<string, RememberedImage>();
  let last = { items: known, lines };
  let facts: Map<string, ImageFacts> | undefined;
  return {
    get(path, stamp) {
      const image = used.get(path) ?? known.get(path);
      if (image?.stamp !== stamp) return undefined;
      used.set(path, image);
      return image;
    },
    factsOf(path, hash) {
      facts ??= new Map([...known].map(([from, image]) => [contentOf(from, image.hash), image.facts]));
      return facts.get(contentOf(path, hash));
    },
    set: (path, image) => void used.set(path, image),
    save() {
      const isSaved =
        used.size === last.items.size && [...used].every(([path, image]) => last.items.get(path) === image);
      if (isSaved) return;
      const items = new Map(used);
      const lineOf = (path: string, image?: RememberedImage) =>
        JSON.stringify(image === undefined ? [path] : ([path, image] satisfies Line));
      last = {
        items,
        lines: writeJournal<Header, RememberedImage>(folder, { header: { encoder }, items, lineOf }, last),
      };
    },
  };
}

/** How a file is called decides too whether it is read as a picture. */
function contentOf(path: string, hash: string): string {
  return `${hash}${extname(path).toLowerCase()}`;
}

function readMemo(folder: string, encoder: string): Written<RememberedImage> {
  const nothing = { items: new Map<string, RememberedImage>(), lines: 0 };
  return believed(nothing, () => {
    const header = readHeader<Header>(folder);
    if (header.encoder !== encoder) return nothing;
    const items = new Map<string, RememberedImage>();
    const lines = readList(folder, header.lines, (line) => JSON.parse(line.toString('utf8')) as Line);
    for (const [path, image] of lines)
      if (image === undefined) items.delete(path);
      else items.set(path, image);
    return { items, lines: header.lines };
  });
}
