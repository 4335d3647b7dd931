/** How a text in one variant comes from the same text in another, beside the swaps of its index. */
export type Patch =
  | {
      /** Gaps, in code points, between the places where another character stands than the swaps give. */
      at: number[];
      /** The characters that stand there. */
      with: string;
    }
  | { text: string };

/** A text in all variants: once in full, the others as patches. */
export interface PatchedText {
  /** Variant code of `text`. */
  variant: string;
  text: string;
  patches: Record<string, Patch>;
}

/** What a result needs of one post, one file per post for all variants. */
export interface CardFile extends PatchedText {
  kind: 'article' | 'thread' | 'page';
  /** The day as shown, in the site's zone. */
  date?: string;
  /** By variant code: root-relative and percent-encoded. */
  href: Record<string, string>;
  /** Places in the body, in symbols, at which the further files of a long post begin. */
  parts?: number[];
}

/** What each character of a source variant mostly becomes: pairs of characters in one string, by source variant. */
export type SwapsFile = Record<string, string>;

/** Swaps ready for use, by source variant. */
export type Swaps = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A post in the reader's variant. */
export interface Card {
  kind: CardFile['kind'];
  date?: string;
  href: string;
  title: string;
  tags: string[];
  section: string;
  authors: string[];
  /** A line per block; of a long post only the first part. */
  body: string[];
}

/** Names a post's file in its index folder: JSON, compressed (RFC 1951); `part` 0 is the card, others continue the body. */
export function cardFileName(post: number, part = 0): string {
  return part === 0 ? `cards/${post}.card` : `cards/${post}.${part}.card`;
}

/** Parts the entries of a line that holds a list, such as tags. */
export const listSeparator = '\t';

/** Reads a card in a variant; one that the site doesn't publish falls back to the post's own. */
export function readCard(file: CardFile, variant: string, swaps: Swaps): Card {
  const [title = '', tags = '', section = '', authors = '', ...body] = patchedText(
    file,
    variant,
    swaps,
  ).split('\n');
  return {
    kind: file.kind,
    ...(file.date === undefined ? {} : { date: file.date }),
    href: file.href[variant] ?? file.href[file.variant] ?? '',
    title,
    tags: readList(tags),
    section,
    authors: readList(authors),
    body,
  };
}

/** Writes out a text in a variant; `swaps` are those into this variant. */
export function patchedText(file: PatchedText, variant: string, swaps: Swaps): string {
  const patch = file.patches[variant];
  if (patch === undefined) return file.text;
  if ('text' in patch) return patch.text;
  const characters = swapAll(file.text, swaps.get(file.variant));
  let place = 0;
  for (const [i, replacement] of [...patch.with].entries()) {
    place += patch.at[i] ?? 0;
    characters[place] = replacement;
  }
  return characters.join('');
}

/** Swaps the characters of a text one by one. */
function swapAll(text: string, swaps: ReadonlyMap<string, string> | undefined): string[] {
  return Array.from(text, (character) => swaps?.get(character) ?? character);
}

/** Unpacks swaps. */
export function readSwaps(file: SwapsFile): Swaps {
  return new Map(
    Object.entries(file).map(([source, packed]) => {
      const characters = [...packed];
      const swaps = new Map<string, string>();
      for (let i = 0; i + 1 < characters.length; i += 2)
        swaps.set(characters[i] ?? '', characters[i + 1] ?? '');
      return [source, swaps];
    }),
  );
}

function readList(line: string): string[] {
  return line === '' ? [] : line.split(listSeparator);
}
