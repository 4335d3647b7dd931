import type { ImageReference } from './outputs.ts';
import type { Recipe } from './probe.ts';

/** A picture and the files it is published as: plain data, known before anything is encoded. */
export interface ImageInfo extends ImageReference {
  /** Absolute path of the original. */
  file: string;
  /** As seen, in pixels of the original; absent where the format is unknown. */
  width?: number;
  height?: number;
  /** A photo in a few pixels, as a `data:` URL. */
  placeholder?: string;
  /** It is drawn in dark ink on nothing. */
  isDarkOnClear?: true;
  /** Stands for the picture's bytes and the way they are encoded. */
  hash: string;
  /** Content hash of the original. */
  sourceHash: string;
  recipe: Recipe;
  /** The first file that shows it, for problems. */
  shownIn?: string;
  /** Why the file, though named like a picture, can't be read as one. */
  unreadable?: string;
  /** Decoding it would take too much memory. */
  isTooLarge?: true;
  /** It is a HEIC picture, by whatever name, which few browsers show. */
  isHeic?: true;
}
