/** As large as this a picture may be in a line of text, as smileys and marks do; a larger one has a line of its own. */
const inLine = 64;

/** What is so much taller than wide is a text in a picture, such as a whole chat, and is read by scrolling: as wide as the column. */
const tallest = 3;

/** How much of a window's height a picture takes at most, so that one on end is seen whole, with its caption. */
const mostOfWindow = 85;

/** What is known of a picture: its pixels as shown, and those of its file where nobody has set them. */
export interface PictureFacts {
  width: number | undefined;
  height: number | undefined;
  /** Its author set a width or height. */
  isSized: boolean;
  placeholder: string | undefined;
  /** It is drawn in dark ink on nothing. */
  isDarkOnClear?: boolean | undefined;
}

/** Styles a picture by what only its pixels tell; undefined where nothing needs to be said. */
export function pictureStyle({
  width,
  height,
  isSized,
  placeholder,
  isDarkOnClear = false,
}: PictureFacts): string | undefined {
  const styles: string[] = [];
  if (placeholder !== undefined) styles.push(`background:url(${placeholder}) 0/cover`);
  // Paper as it is by day, which by day is not seen.
  if (isDarkOnClear) styles.push('background:var(--paper-day)');
  if (width !== undefined && height !== undefined) {
    if (width <= inLine && height <= inLine) styles.push('display:inline');
    else if (!isSized && height > width && height < tallest * width)
      styles.push(`max-width:min(100%,${Math.round((mostOfWindow * width) / height)}svh)`);
  }
  return styles.length === 0 ? undefined : styles.join(';');
}
