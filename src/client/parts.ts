import { startCopyButtons } from './copy-code.ts';
import { startPictures } from './pictures.ts';

/** Brings code and pictures of a text to life: in one file, which is smaller than two. */
export function startParts(body: HTMLElement, pictures: Iterable<HTMLImageElement>): void {
  startCopyButtons(body);
  startPictures(pictures, body.dataset['enlargeLabel'] ?? '');
}
