import { spaceOfTypography } from './alphabet.ts';
import { matchLine } from './matches.ts';
import type { Phrase } from './parse-query.ts';
import { holds, type PostText, type ZoneName, zones } from './post-text.ts';

/** Where a phrase is in one post. */
export interface PhraseHits {
  /** How often, by part of the post. */
  counts: Record<ZoneName, number>;
  /** Places in the body, counted in symbols from its beginning. */
  body: number[];
  /** Set when the phrase is the whole title. */
  wholeTitle: boolean;
  /** Set when it is there as whole words: rust, not in trust. */
  wholeWords: boolean;
  /** Set when it is there as it was typed. */
  exact: boolean;
}

/** Finds a phrase in the text of a post. */
export function hitsIn(post: PostText, phrase: Phrase): PhraseHits {
  const hits: PhraseHits = {
    counts: { title: 0, tags: 0, authors: 0, headings: 0, body: 0, also: 0, other: 0 },
    body: [],
    wholeTitle: false,
    wholeWords: false,
    exact: false,
  };
  const isHeld = holds(phrase);
  for (const zone of zones) {
    let before = 0;
    for (const line of post.zones[zone]) {
      if (isHeld(line)) {
        const { matches, length } = matchLine(line.text, [phrase]);
        hits.counts[zone] += matches.length;
        hits.wholeTitle ||= zone === 'title' && length === phrase.symbols.length;
        hits.wholeWords ||= matches.some(({ whole }) => whole);
        hits.exact ||= matches.some(({ exact }) => exact);
        if (zone === 'body') hits.body.push(...matches.map(({ place }) => before + place));
      }
      if (zone === 'body') before += line.folded.length;
    }
  }
  return hits;
}

/** Says how good the part of a post is that holds a phrase, as `Alphabet.rankOf` says it from a place. */
export function rankIn({ zones: { title, tags, authors, headings } }: PostText, phrase: Phrase): number {
  const isHeld = holds(phrase);
  const key = phrase.symbols.join('');
  if (title.some(({ folded }) => folded.replaceAll(spaceOfTypography, '').startsWith(key))) return 0;
  const rank = [title, [...tags, ...authors], headings].findIndex((lines) => lines.some(isHeld));
  return rank < 0 ? 4 : rank + 1;
}
