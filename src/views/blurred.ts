import type { ImageView } from './parts.ts';

/** Styles a large picture so that a blurred one is seen until it has loaded. */
export function blurred({ placeholder }: ImageView): string | undefined {
  return placeholder && `background:url(${placeholder}) 0/cover`;
}
