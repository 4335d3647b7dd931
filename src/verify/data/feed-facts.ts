/** A post as a feed names it. */
export interface FeedItemFacts {
  url: string;
  /** Milliseconds since 1970; undefined where the feed doesn't say. */
  date: number | undefined;
}

/** Reads a moment of a feed; undefined where it is none. */
export function epochOf(written: string | undefined): number | undefined {
  const epoch = written === undefined ? NaN : Date.parse(written);
  return Number.isNaN(epoch) ? undefined : epoch;
}
