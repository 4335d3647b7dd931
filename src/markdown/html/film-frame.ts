import type { Tag } from '../../html/tag.ts';
import type { Attributes } from './attributes.ts';

/** Hosts whose frames show films. Those of sounds, maps and forms are as tall as they are, however narrow. */
const films =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|bilibili\.com|vimeo\.com|youku\.com|v\.qq\.com|ixigua\.com|acfun\.cn|dailymotion\.com)\//i;

const embed = '<figure class="embed">';

/**
 * Keeps the proportions of a film in a frame: without a size, as Bilibili has it copied, browsers make it 300 by 150, and one
 * that is wider than a phone would keep its height alone.
 */
export function shapeFilm(attributes: Attributes, src: string, html: string, tag: Tag): void {
  if (!films.test(src) || attributes.has('style') || html.startsWith(embed, tag.start - embed.length)) return;
  const [width, height] = ['width', 'height'].map((side) => attributes.get(side) ?? '');
  const [, across] = /^(\d{2,4})(?:px)?$/.exec(width ?? '') ?? [];
  const [, down] = /^(\d{2,4})(?:px)?$/.exec(height ?? '') ?? [];
  if (across !== undefined && down !== undefined)
    attributes.set('style', `aspect-ratio:${across}/${down};height:auto`);
  else if (height === '' && (width === '' || width === '100%'))
    attributes.set('style', 'aspect-ratio:16/9;width:100%');
}
