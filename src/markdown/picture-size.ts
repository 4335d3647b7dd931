import type { Attributes } from './html/attributes.ts';

/** How large an author wants a picture: pixels without a unit, or a CSS length. */
export interface PictureSize {
  width?: string | undefined;
  height?: string | undefined;
}

const lengthPattern = /^\s*(\d{1,5}(?:\.\d{1,3})?)\s*(px|%|r?em|v[wh]|[cm]m|in|pt)?\s*$/i;

/** Reads sizes as authors write them: `300`, `300px` and `50%`; undefined where neither says anything. */
export function readSize(width: string | undefined, height: string | undefined): PictureSize | undefined {
  const size = { width: lengthOf(width), height: lengthOf(height) };
  // A share of the height has nothing to be a share of.
  if (size.height?.endsWith('%')) size.height = undefined;
  return size.width === undefined && size.height === undefined ? undefined : size;
}

function lengthOf(written: string | undefined): string | undefined {
  const [, number, unit = ''] = lengthPattern.exec(written ?? '') ?? [];
  if (number === undefined || Number(number) === 0) return undefined;
  return /^(?:px)?$/i.test(unit)
    ? String(Math.max(1, Math.round(Number(number))))
    : number + unit.toLowerCase();
}

const namePattern = /(?:^|[\s{:,;])(width|height|w|h)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([^\s"';}]+))/gi;

/** Finds a size in an attribute list: `{width=300}`, `{: w="50%"}`, `{style="width: 20em"}`. */
export function sizeInList(list: string): PictureSize | undefined {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of list
    .replace(/style\s*=\s*["']/gi, ' ')
    .matchAll(namePattern))
    found.set(name.charAt(0).toLowerCase(), double ?? single ?? bare ?? '');
  return readSize(found.get('w'), found.get('h'));
}

/**
 * Sets a size on a picture as limits: pixels as attributes, which also reserve its place, all else as style. Style
 * sheets leave the height to the picture's own proportions.
 */
export function setSize(attributes: Attributes, { width, height }: PictureSize): void {
  const styles: string[] = [];
  if (isPixels(width)) attributes.set('width', width);
  else if (width !== undefined) styles.push(`width:${width}`);
  if (isPixels(height) && isPixels(width)) attributes.set('height', height);
  else if (height !== undefined && width === undefined)
    styles.push(`max-height:${isPixels(height) ? `${height}px` : height}`);
  if (styles.length === 0) return;
  const own = attributes.get('style');
  attributes.set('style', [...(own ? [own.replace(/;\s*$/, '')] : []), ...styles].join(';'));
}

function isPixels(length: string | undefined): length is string {
  return length !== undefined && /^\d+$/.test(length);
}

/** Fits a picture of known size into a width, a height or both that its author set, in its own proportions. */
export function fit(
  picture: { width: number; height: number },
  limits: { width?: number | undefined; height?: number | undefined },
): { width: number; height: number } {
  const scale = Math.min(
    (limits.width ?? Infinity) / picture.width,
    (limits.height ?? Infinity) / picture.height,
  );
  if (!Number.isFinite(scale)) return picture;
  return {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
}
