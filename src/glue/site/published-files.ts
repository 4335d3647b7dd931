import { extname } from 'node:path';
import type { AvifSetting } from '../../config/look-fields.ts';
import type { Entry } from '../../posts/post.ts';
import type { PublishedImage } from '../../views/context.ts';
import { encodePath } from '../../urls/path.ts';
import { contentHash } from '../store/hash.ts';
import type { AssetFinder, Referrer } from './assets.ts';
import type { ContentFile } from '../store/file-record.ts';
import type { AvifCopies, ImageInfo, ImageStore } from '../images/store.ts';

/** The pictures and files that posts refer to, and what they are published as. */
export interface PublishedFiles {
  image(entry: Entry, reference: string): PublishedImage | undefined;
  /** Says in which format a picture is that is there, and not published since browsers don't show it. */
  unshown(referrer: Referrer, reference: string): string | undefined;
  file(entry: Entry, reference: string): string | undefined;
  /** Pictures that site.yaml names, by what it says. */
  pictures: Readonly<Record<string, PublishedImage>>;
  /** Pictures that some post uses. */
  images: ImageInfo[];
  /** Identity of all that posts may refer to. */
  assets: string;
  /** Files that some link led to so far, by published site path. */
  attachments: Map<string, ContentFile>;
}

/** The settings that decide how pictures are published. */
export interface PublishingSettings {
  base: string;
  avif: AvifSetting;
  /** Pictures that site.yaml names. */
  avatars?: readonly string[];
}

/** Describes every picture that the entries refer to; encoding comes later. */
export async function publishFiles(
  entries: readonly Entry[],
  finder: AssetFinder,
  store: ImageStore,
  { base, avif, avatars = [] }: PublishingSettings,
): Promise<PublishedFiles> {
  const found = new Map<string, ContentFile>();
  const shownIn = new Map<string, string>();
  const note = (file: ContentFile, by: Referrer) => {
    found.set(file.file, file);
    if (!shownIn.has(file.file)) shownIn.set(file.file, by.meta.file);
  };
  const covers = new Set<ContentFile | undefined>();
  for (const entry of entries) {
    for (const reference of referencesOf(entry)) {
      const file = finder.find(entry, reference);
      if (file !== undefined) note(file, entry);
      if (file !== undefined && reference === (entry.meta.cover ?? entry.meta.lead)) covers.add(file);
    }
  }
  for (const reference of avatars) {
    const file = finder.find(siteFile, reference);
    if (file !== undefined) note(file, siteFile);
  }
  const copiesOf = (file: ContentFile): AvifCopies => {
    if (avif !== 'covers') return avif;
    return covers.has(file) ? 'small' : 'none';
  };
  const infos = new Map<string, ImageInfo>();
  for (const file of found.values()) {
    const info = await store.describe(file.path, copiesOf(file), covers.has(file));
    if (info !== undefined) infos.set(file.file, info);
  }
  const infoOf = (referrer: Referrer, reference: string) => {
    const file = finder.find(referrer, reference);
    return file && infos.get(file.file);
  };
  const imageOf = (referrer: Referrer, reference: string) => {
    const info = infoOf(referrer, reference);
    return info && info.outputs.length > 0 ? publishedImage(info, base) : undefined;
  };
  const unshown = (referrer: Referrer, reference: string) => {
    const info = infoOf(referrer, reference);
    if (info === undefined || info.outputs.length > 0) return undefined;
    return info.isHeic === true ? 'HEIC' : extname(info.file).slice(1).toUpperCase();
  };
  const attachments = new Map<string, ContentFile>();
  return {
    images: [...infos].map(([file, info]) => ({ ...info, shownIn: shownIn.get(file) ?? '' })),
    assets: contentHash(JSON.stringify([finder.files, ...infos])),
    attachments,
    image: imageOf,
    unshown,
    pictures: Object.fromEntries(
      avatars.flatMap((reference) => {
        const image = imageOf(siteFile, reference);
        return image === undefined ? [] : [[reference, image]];
      }),
    ),
    file(entry, reference) {
      const file = finder.find(entry, reference);
      if (file === undefined) return undefined;
      const path = `/files/${file.file}`;
      attachments.set(path, file);
      return base + encodePath(path);
    },
  };
}

function publishedImage(info: ImageInfo, base: string): PublishedImage {
  const image: PublishedImage = { src: base + info.src };
  for (const name of ['srcset', 'avif', 'smallAvif'] as const) {
    const srcset = info[name];
    if (srcset !== undefined) image[name] = srcset.replace(/(^|, )\//g, `$1${base}/`);
  }
  if (info.width !== undefined) image.width = info.width;
  if (info.height !== undefined) image.height = info.height;
  if (info.placeholder !== undefined) image.placeholder = info.placeholder;
  if (info.isDarkOnClear === true) image.isDarkOnClear = true;
  if (info.shared !== undefined) image.shared = { ...info.shared, src: base + info.shared.src };
  return image;
}

/** The settings refer to pictures from the content's root. */
export const siteFile: Referrer = { meta: { file: 'site.yaml' } };

/** Lists the pictures that a post shows, as it names them. */
export function referencesOf({ images, meta }: Entry): string[] {
  const avatars = meta.friends?.flatMap(({ avatar }) => avatar ?? []) ?? [];
  return meta.cover === undefined ? [...images, ...avatars] : [...images, meta.cover, ...avatars];
}
