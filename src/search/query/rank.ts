import type { PhraseHits } from './hits.ts';

/** What decides a post's place among the results, most important first; higher is first. */
export interface Standing {
  /** How many phrases are there as whole words: a part of a longer word is mostly an accident. */
  words: number;
  /** Sum over the phrases of the zones that hold them, see `zoneScore`. */
  zones: number;
  /** How many phrases are there exactly as typed, not only folded. */
  exact: number;
  /** How close together several phrases are, 0 (far) to 4 (side by side). */
  nearness: number;
  /** How often the phrases occur in all. */
  count: number;
}

/** Weighs where a phrase is so that a better zone always beats all lesser ones together. */
function zoneScore({ counts, wholeTitle }: PhraseHits): number {
  return (
    (wholeTitle ? 16 : 0) +
    (counts.title > 0 ? 8 : 0) +
    (counts.tags + counts.authors > 0 ? 4 : 0) +
    (counts.headings > 0 ? 2 : 0) +
    (counts.body + counts.also + counts.other > 0 ? 1 : 0)
  );
}

/** Sums up how well a post answers a query; `hits` has one entry per phrase. */
export function standingOf(hits: readonly PhraseHits[]): Standing {
  const standing: Standing = { words: 0, zones: 0, exact: 0, nearness: nearness(hits), count: 0 };
  for (const phrase of hits) {
    const { counts } = phrase;
    standing.words += phrase.wholeWords ? 1 : 0;
    standing.exact += phrase.exact ? 1 : 0;
    standing.zones += zoneScore(phrase);
    // Headings are in the body too, where they were counted.
    standing.count += counts.title + counts.tags + counts.authors + counts.body + counts.also + counts.other;
  }
  return standing;
}

/** Orders two standings, the better first; 0 when only their dates can tell. */
export function compareStandings(a: Standing, b: Standing): number {
  return (
    b.words - a.words ||
    b.zones - a.zones ||
    b.exact - a.exact ||
    b.nearness - a.nearness ||
    b.count - a.count
  );
}

/** Widest spans of symbols, from the first phrase's beginning to the last one's, that still count as near. */
const spans = [12, 40, 120, 400];

function nearness(hits: readonly PhraseHits[]): number {
  if (hits.length < 2) return 0;
  const span = narrowestSpan(hits.map((phrase) => phrase.body));
  const step = spans.findIndex((widest) => span <= widest);
  return step < 0 ? 0 : spans.length - step;
}

/** Measures the narrowest stretch that holds a place from every list; infinite when a list is empty. */
export function narrowestSpan(lists: readonly (readonly number[])[]): number {
  const at = lists.map(() => 0);
  let narrowest = Infinity;
  for (;;) {
    let low = Infinity;
    let high = -1;
    let lowest = 0;
    for (const [i, list] of lists.entries()) {
      const place = list[at[i] ?? 0];
      if (place === undefined) return narrowest;
      if (place < low) [low, lowest] = [place, i];
      if (place > high) high = place;
    }
    narrowest = Math.min(narrowest, high - low);
    at[lowest] = (at[lowest] ?? 0) + 1;
  }
}
