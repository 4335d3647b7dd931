import type { Preview } from './preview.ts';

/**
 * The running preview. Astro's dev server loads the middleware through Vite, apart from the module graph of the
 * script that started it; the process's registry of symbols is what the two share.
 */
const key = Symbol.for('jianfan.preview');
type Registry = Record<symbol, Preview | undefined>;

export function livePreview(): Preview | undefined {
  return (globalThis as unknown as Registry)[key];
}

/** Makes a preview the one that pages are served from. */
export function setLivePreview(preview: Preview): void {
  (globalThis as unknown as Registry)[key] = preview;
}
