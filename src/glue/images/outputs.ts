import { encodePath } from '../../urls/path.ts';
import { slugify } from '../../urls/slug.ts';
import type { ImageFacts } from './probe.ts';

/** Which copies of a picture exist as AVIF too: none, the small ones that lists show, or all that lose detail anyway. */
export type AvifCopies = 'none' | 'small' | 'all';

/** One file that a picture is published as. */
export interface ImageOutput {
  /** Decoded file name: `NAME-HASH-800.webp`, `-800.jpg` where that is too tall, `-320.avif`, or `NAME-HASH.svg` for a copy. */
  name: string;
  /** Absent for a copy. */
  width?: number;
}

/** What pages say of a picture; see `PublishedImage`. */
export interface ImageReference {
  src: string;
  srcset?: string;
  /** The same widths as AVIF. */
  avif?: string;
  /** The widths that lists show, as AVIF; absent where all are. */
  smallAvif?: string;
  /** A JPEG for services that show links, where that was asked for. */
  shared?: { src: string; width: number; height: number };
  /** Each WebP before the AVIF of its width. */
  outputs: ImageOutput[];
}

/** Hanzi take three bytes each, and file systems allow 255 for a name. */
const maxNameLength = 48;
/** Hash digits in a name: it already tells pictures of one name apart. */
const hashDigits = 12;
/** Pixels that a picture of a format may be high; sharp writes AVIF as high as WebP. */
const tallest = { webp: 16_383, jpg: 65_500 };
/** Feeds and old browsers see this width: sharp in a column of text on most screens. */
const plainWidth = 1200;

/** Names what a picture becomes; the same on every machine. `file` is its file name, `hash` stands for its bytes. */
export function planOutputs(
  file: { stem: string; extension: string; hash: string },
  facts: ImageFacts,
  options: { publicPath: string; widths: readonly number[]; avif: AvifCopies; shared?: boolean },
): ImageReference {
  const base = `${[...slugify(file.stem)].slice(0, maxNameLength).join('')}-${file.hash.slice(0, hashDigits)}`;
  const url = (output: ImageOutput) => options.publicPath + encodePath(output.name);
  if (facts.recipe === 'copy' || facts.width === undefined) {
    if (isUnshown(file.extension, facts)) return { src: '', outputs: [] };
    const copy = { name: `${base}.${safeExtension(file.extension)}` };
    return { src: url(copy), outputs: [copy] };
  }
  const shape = facts.recipe === 'animation' ? 0 : (facts.height ?? 0) / facts.width;
  const widths = widthsOf(facts.recipe, facts.width, options.widths).filter((w) => w * shape <= tallest.jpg);
  if (widths.length === 0) widths.push(Math.max(1, Math.floor(tallest.jpg / shape)));
  const formatOf = (width: number) => (width * shape <= tallest.webp ? 'webp' : 'jpg');
  const outputs = widths.map((width) => ({ name: `${base}-${width}.${formatOf(width)}`, width }));
  const plain = outputs.findLast(({ width }) => width <= plainWidth) ?? outputs[0];
  const reference: ImageReference = { src: plain ? url(plain) : '', outputs };
  const srcset = (files: readonly ImageOutput[]) => files.map((o) => `${url(o)} ${o.width}w`).join(', ');
  if (outputs.length > 1) reference.srcset = srcset(outputs);
  const avif = avifWidths(facts.recipe, widths, options.avif, shape).map((width) => ({
    name: `${base}-${width}.avif`,
    width,
  }));
  if (options.shared === true && facts.recipe !== 'animation') {
    const width = Math.min(facts.width, plainWidth, Math.floor(tallest.jpg / shape));
    const copy = { name: `${base}-share.jpg`, width };
    reference.shared = { src: url(copy), width, height: Math.round(width * shape) };
    outputs.push(copy);
  }
  if (avif.length === 0) return reference;
  reference[avif.length === widths.length ? 'avif' : 'smallAvif'] = srcset(avif);
  return { ...reference, outputs: [...outputs, ...avif] };
}

/** A drawing's own width is lossless: there AVIF would be larger, or blur what is sharp. */
function avifWidths(
  recipe: ImageFacts['recipe'],
  widths: readonly number[],
  copies: AvifCopies,
  shape: number,
): number[] {
  if (copies === 'none' || recipe === 'animation') return [];
  const lossy = (recipe === 'graphic' ? widths.slice(0, -1) : widths).filter(
    (w) => w * shape <= tallest.webp,
  );
  return copies === 'small' ? lossy.filter((width) => width <= thumbnailWidths) : lossy;
}

/** Widths up to this are those of lists. There a drawing's copies are lossy: a third of the lossless original. */
const thumbnailWidths = 500;

function widthsOf(recipe: ImageFacts['recipe'], own: number, widths: readonly number[]): number[] {
  if (recipe === 'animation') return [own];
  const all = narrowerWidths(own, widths);
  return recipe === 'photo' ? all : [...all.filter((width) => width <= thumbnailWidths && width < own), own];
}

/** Every width below the picture's own, then its own or the widest allowed. */
function narrowerWidths(own: number, widths: readonly number[]): number[] {
  const sorted = [...new Set(widths)].sort((a, b) => a - b);
  const largest = Math.min(own, sorted.at(-1) ?? own);
  return [...sorted.filter((width) => width < largest), largest];
}

/** What cameras and editors write, browsers can't show and sharp can't read is not published: it helps nobody. */
function isUnshown(extension: string, { isHeic }: ImageFacts): boolean {
  return isHeic === true || unshownExtensions.has(extension);
}

const unshownExtensions = new Set(['heic', 'heif', 'psd', 'raw', 'dng', 'cr2', 'nef']);

function safeExtension(extension: string): string {
  return /^[a-z0-9]{1,8}$/.test(extension) ? extension : 'bin';
}
