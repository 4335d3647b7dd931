/** A place that can be read in two ways of nearly the same likelihood, so that an author should look at it. */
export interface Doubt {
  /** Offsets in the text, in UTF-16 units, of what the readings differ in. */
  from: number;
  to: number;
  /** What the variant shows there. */
  chosen: string;
  /** What it would show in the other reading. */
  alternative: string;
  /** How much likelier the chosen reading is, in nats. */
  margin: number;
}

/**
 * Readings nearer to each other than this, in nats, are in doubt. On real blogs that tells of one place in some 5,000
 * Hanzi; see `npm run bench:crossings`.
 */
export const defaultMargin = 2;
