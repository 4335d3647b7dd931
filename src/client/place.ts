/** A block's extent on the page, in CSS pixels from the viewport's top. */
export interface Extent {
  top: number;
  bottom: number;
}

/**
 * Where a reader is, said in terms that hold in every variant: the n-th block, how far into it (0 to 1), and how many
 * pixels below its end, where a gap lies or something that is no block.
 */
export interface Place {
  block: number;
  part: number;
  below: number;
}

/**
 * Finds the block that lies on the reading line, or the last one above it. Blocks come in document order and may
 * nest; the innermost that begins above the line counts. Undefined above the first block: the page's top needs no keeping.
 */
export function placeAt(blocks: readonly Extent[], line: number): Place | undefined {
  let found: Place | undefined;
  blocks.forEach(({ top, bottom }, block) => {
    if (top > line || bottom <= top) return;
    found = { block, part: Math.min(1, (line - top) / (bottom - top)), below: Math.max(0, line - bottom) };
  });
  return found;
}

/** Tells how far to scroll, in pixels down, so that a place lies on the reading line again. */
export function scrollBy(blocks: readonly Extent[], place: Place, line: number): number {
  const extent = blocks[Math.min(place.block, blocks.length - 1)];
  if (extent === undefined) return 0;
  return extent.top + (extent.bottom - extent.top) * place.part + place.below - line;
}

/** Prints a place for storage, bound to the path it belongs to. */
export function printPlace(path: string, place: Place): string {
  return JSON.stringify([path, place.block, Math.round(place.part * 1000) / 1000, Math.round(place.below)]);
}

/** Reads a stored place; undefined when it is another page's or isn't one. */
export function parsePlace(stored: string | null, path: string): Place | undefined {
  if (stored === null) return undefined;
  try {
    const [of, block, part, below] = JSON.parse(stored) as [unknown, ...number[]];
    const isPlace = of === path && Number.isInteger(block) && [part, below].every(Number.isFinite);
    return isPlace ? ({ block, part, below } as Place) : undefined;
  } catch {
    return undefined;
  }
}
