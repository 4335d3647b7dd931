import { loadSharp, type OpenImage } from './load-sharp.ts';
import { reasonOf, type Recipe } from './probe.ts';

/** Changes whenever the same picture would come out as other bytes; part of every published name. */
export const encoderVersion = 2;

const quality = 80;

/** One output of a picture: encoded, or the original's bytes where it can't be decoded at all. */
export interface EncodedImage {
  bytes: Uint8Array;
  /** Why it isn't what it should be. */
  damage?: string;
}

/** How wide an output is; `whole` is the original's own width. */
export interface EncodedSize {
  width: number | undefined;
  whole: boolean;
}

/**
 * Encodes a picture at a width. What is truncated is encoded as far as it goes, as browsers show it; what can't be
 * decoded stays as it is, under the same name: browsers tell pictures by their content.
 */
export async function encodeImage(
  bytes: Uint8Array,
  recipe: Recipe,
  { width, whole }: EncodedSize,
): Promise<EncodedImage> {
  if (recipe === 'copy' || width === undefined) return { bytes };
  const open = await loadSharp();
  try {
    return { bytes: await encode(open, bytes, { recipe, width, whole, failOn: 'error' }) };
  } catch (error) {
    const damage = reasonOf(error);
    try {
      return { bytes: await encode(open, bytes, { recipe, width, whole, failOn: 'none' }), damage };
    } catch {
      return { bytes, damage };
    }
  }
}

interface EncodeOptions {
  recipe: Recipe;
  width: number;
  whole: boolean;
  failOn: 'none' | 'error';
}

function encode(
  open: OpenImage,
  bytes: Uint8Array,
  { recipe, width, whole, failOn }: EncodeOptions,
): Promise<Uint8Array> {
  if (recipe === 'animation') return open(bytes, { animated: true, failOn }).webp({ quality }).toBuffer();
  const image = open(bytes, { failOn }).autoOrient().resize({ width, withoutEnlargement: true });
  if (recipe === 'graphic' && whole) return image.webp({ lossless: true }).toBuffer();
  // Coloured lettering in screenshots blurs with plain subsampling; photos don't show it, and it costs 40% more time.
  return image.webp({ quality, smartSubsample: isPng(bytes) }).toBuffer();
}

function isPng(bytes: Uint8Array): boolean {
  return bytes[0] === 0x89 && bytes[1] === 0x50;
}
