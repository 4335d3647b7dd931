import type { OpenImage } from './load-sharp.ts';

/** Pixels of the longer side that are looked at: lines of letters are still to be seen. */
const lookedAt = 128;

/**
 * Says whether a picture is drawn in dark ink on nothing, as diagrams and formulas are exported: on a dark page it would
 * not be seen. One that can't be decoded is none: that is told when it is encoded.
 */
export async function isDarkOnClear(open: OpenImage, bytes: Uint8Array): Promise<boolean> {
  try {
    const size = { width: lookedAt, height: lookedAt, fit: 'inside' as const };
    const small = open(bytes).resize(size).toColourspace('srgb').ensureAlpha().raw();
    return isDark(await small.toBuffer());
  } catch {
    return false;
  }
}

function isDark(pixels: Uint8Array): boolean {
  const counts = { clear: 0, dark: 0, light: 0, ink: 0 };
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha < 26) counts.clear += 1;
    if (alpha < 128) continue;
    const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    counts.ink += 1;
    if (light < 80) counts.dark += 1;
    else if (light > 200) counts.light += 1;
  }
  const all = pixels.length / 4;
  return counts.clear > all / 5 && counts.dark > counts.ink / 4 && counts.dark > counts.light;
}
