import type { Sharp } from 'sharp';
import { loadSharp, type OpenImage } from './load-sharp.ts';
import { reasonOf, type Recipe } from './probe.ts';

/** Changes whenever the same picture would come out as other bytes; part of every published name. */
export const encoderVersion = 3;

/** Searching longer (effort 4) takes nearly twice as long, for 3 % of the bytes. */
const lossy = { quality: 80, effort: 2 };

/** Here `quality` says how long to search: 80 takes half as long again, for 2 % of the bytes. */
const lossless = { lossless: true, quality: 25, effort: 2 };

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

/** Encodes a picture at a width. */
export type ImageEncoder = (size: EncodedSize) => Promise<EncodedImage>;

/**
 * Prepares to encode a picture. What is truncated is encoded as far as it goes, as browsers show it; what can't be
 * decoded stays as it is, under the same name: browsers tell pictures by their content.
 */
export function createImageEncoder(bytes: Uint8Array, recipe: Recipe): ImageEncoder {
  let opened: Promise<() => Sharp> | undefined;
  return async ({ width, whole }) => {
    if (recipe === 'copy' || width === undefined) return { bytes };
    const open = await loadSharp();
    const writing = { recipe, width, whole, isPng: isPng(bytes) };
    try {
      opened ??= openPicture(open, bytes, recipe);
      return { bytes: await encode(await opened, writing) };
    } catch (error) {
      const damage = reasonOf(error);
      const asFarAsItGoes = () => open(bytes, { animated: recipe === 'animation', failOn: 'none' });
      try {
        return { bytes: await encode(() => upright(asFarAsItGoes(), recipe), writing), damage };
      } catch {
        return { bytes, damage };
      }
    }
  };
}

/** Pixels up to which a picture is decoded once for all its widths: more would cost memory. */
const mostDecoded = 4_000_000;

/** Opens a picture for its widths. A JPEG is quicker to decode at each: decoders leave out what isn't wanted. */
async function openPicture(open: OpenImage, bytes: Uint8Array, recipe: Recipe): Promise<() => Sharp> {
  const fresh = () => upright(open(bytes, { animated: recipe === 'animation', failOn: 'error' }), recipe);
  const { format, width, height } = await open(bytes).metadata();
  if (recipe === 'animation' || format === 'jpeg' || width * height > mostDecoded) return fresh;
  const { data, info } = await fresh().raw().toBuffer({ resolveWithObject: true });
  return () => open(data, { raw: info });
}

function upright(image: Sharp, recipe: Recipe): Sharp {
  return recipe === 'animation' ? image : image.autoOrient();
}

interface Writing {
  recipe: Recipe;
  width: number;
  whole: boolean;
  isPng: boolean;
}

function encode(picture: () => Sharp, { recipe, width, whole, isPng }: Writing): Promise<Uint8Array> {
  if (recipe === 'animation') return picture().webp({ quality: lossy.quality }).toBuffer();
  const image = picture().resize({ width, withoutEnlargement: true });
  if (recipe === 'graphic') return image.webp(whole ? lossless : lossy).toBuffer();
  // Coloured lettering in screenshots blurs with plain subsampling; photos don't show it, and it costs 40% more time.
  return image.webp({ ...lossy, smartSubsample: isPng }).toBuffer();
}

function isPng(bytes: Uint8Array): boolean {
  return bytes[0] === 0x89 && bytes[1] === 0x50;
}
