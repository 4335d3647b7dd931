import { argument, type Arguments } from './arguments.ts';
import { frame, linkBlock, type Picture, type Translator } from './translation.ts';

function idOf(args: Arguments): string | undefined {
  const id = argument(args, ['id', 'video', 'url', 'src', 'bvid', 'bv', 'aid'], 0);
  return id === undefined || !/^[\w\-./:?=&%#@+,~]+$/.test(id) ? undefined : id;
}

/** YouTube without cookies until the video is played. */
export const youtube: Translator = (args) => {
  const id = idOf(args);
  const video = id === undefined ? undefined : (/(?:v=|youtu\.be\/|embed\/)([\w-]+)/.exec(id)?.[1] ?? id);
  return video === undefined
    ? undefined
    : frame(`https://www.youtube-nocookie.com/embed/${video}`, 'YouTube');
};

/** Vimeo by number or address. */
export const vimeo: Translator = (args) => {
  const id = idOf(args);
  return id === undefined
    ? undefined
    : frame(`https://player.vimeo.com/video/${id.replace(/^.*\//, '')}`, 'Vimeo');
};

/** Bilibili by BV or av number. */
export const bilibili: Translator = (args) => {
  const id = idOf(args)
    ?.replace(/^.*\/video\//, '')
    .replace(/[/?].*/s, '');
  if (id === undefined) return undefined;
  const key = /^av\d+$|^\d+$/i.test(id) ? `aid=${id.replace(/^av/i, '')}` : `bvid=${id}`;
  return frame(`https://player.bilibili.com/player.html?${key}&autoplay=0`, 'bilibili');
};

/** A gist runs a script of GitHub's: a link says as much. */
export const gist: Translator = (args) => {
  const [first = '', second] = args.words;
  if (!/^[\w/-]+$/.test(first)) return undefined;
  return linkBlock(
    `https://gist.github.com/${second !== undefined && /^\w+$/.test(second) ? `${first}/${second}` : first}`,
  );
};

/** A post on X, formerly Twitter. */
export const tweet: Translator = (args) => {
  const id = argument(args, ['id', 'url'], 0);
  if (id === undefined) return undefined;
  return linkBlock(/^\d+$/.test(id) ? `https://x.com/${argument(args, ['user']) ?? 'i'}/status/${id}` : id);
};

/** A page of someone else in a frame. */
export const iframe: Translator = (args) => {
  const src = argument(args, ['src', 'url'], 0);
  return src === undefined ? undefined : frame(src, argument(args, ['title']) ?? src);
};

/** A file for the browser's own player. */
export function player(element: 'video' | 'audio'): Translator {
  return (args) => {
    const src = argument(args, ['src', 'url', 'mp4', 'webm', 'mp3', 'file'], 0);
    if (src === undefined) return undefined;
    const url = src.replace(/["<>\s]/g, encodeURIComponent).replaceAll('&', '&amp;');
    return {
      as: 'block',
      html: `<figure class="embed"><${element} src="${url}" controls preload="none"></${element}></figure>`,
    };
  };
}

/** A link to what can't be shown, built from the first word. */
export function linkOnly(base: string): Translator {
  return (args) => {
    const id = argument(args, ['id', 'slug', 'src', 'url'], 0);
    if (id === undefined) return undefined;
    return linkBlock(/^https?:/.test(id) ? id : `${base}${id}`);
  };
}

/** Reads a picture from named arguments (figure of Hugo, include of Jekyll). */
export function namedPicture(args: Arguments): Picture | undefined {
  const src = argument(args, ['src', 'url', 'path', 'file', 'image', 'image_path', 'link-src'], 0);
  if (src === undefined) return undefined;
  const caption = [argument(args, ['title']), argument(args, ['caption', 'description'])]
    .filter(Boolean)
    .join('　');
  return {
    src,
    alt: argument(args, ['alt']),
    caption: caption === '' ? undefined : caption,
    href: argument(args, ['link', 'href']),
    width: argument(args, ['width', 'w']),
    height: argument(args, ['height', 'h']),
  };
}
