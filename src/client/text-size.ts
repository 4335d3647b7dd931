const sizes = ['medium', 'large', 'huge', 'small'] as const;

/** Sizes of running text that a reader may choose, in the order that the button goes through. */
export type TextSize = (typeof sizes)[number];

/** How large running text is then, in per cent: what styles/reading-bar.css says. */
export const percentOf: Readonly<Record<TextSize, number>> = {
  small: 90,
  medium: 100,
  large: 112,
  huge: 128,
};

/** Key of the stored size; `early.js` reads it before the first paint. */
export const textSizeKey = 'jianfan:text';

/** Reads a stored size; anything unknown is `medium`. */
export function parseTextSize(stored: string | null | undefined): TextSize {
  return sizes.find((size) => size === stored) ?? 'medium';
}

/** Gives the size that a press of the button leads to. */
export function nextTextSize(size: TextSize): TextSize {
  return sizes[(sizes.indexOf(size) + 1) % sizes.length] ?? 'medium';
}
