import type { Overlay } from './overlay.ts';

/** What a conversion came across, as bits of its result. */
export const Seen = {
  /** The output differs from the input. */
  change: 1,
  /** `-{` */
  markup: 2,
  /** Hiragana or katakana. */
  kana: 4,
  /** A character that only the script converted to has. */
  target: 8,
  /** A compatibility ideograph: nothing is converted before it is normalised. */
  compatibility: 16,
} as const;

/** How one stretch is converted. */
export interface ConversionOptions {
  overlay?: Overlay | undefined;
  /** Whether the author's replacements are to be escaped for HTML. */
  escape?: boolean;
  /** Receives for each unit of the input, and its end, where it went in the output. */
  map?: Int32Array | undefined;
}
