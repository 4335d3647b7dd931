import type { Heading } from '../posts/post.ts';

/** What is about a screen long needs no table of contents. */
const longEnough = { headings: 3, characters: 1000 };

/** What decides on a text's table of contents. */
export interface Contents {
  /** What its author says, if anything. */
  wanted: boolean | undefined;
  headings: readonly Heading[];
  /** Characters of the text. */
  length: number;
}

/** Chooses the headings of a text's table of contents; none if it has none. */
export function tableOfContents({ wanted, headings, length }: Contents): Heading[] {
  const shown = headings.filter(({ depth }) => depth <= 3);
  const isLong = shown.length >= longEnough.headings || length >= longEnough.characters;
  return shown.length >= 2 && (wanted ?? isLong) ? shown : [];
}
