import { argument, withPairs, type Arguments } from './arguments.ts';
import { blockquote, callout, codeblock, details, highlight, tab, wrap } from './containers.ts';
import { bilibili, gist, iframe, linkOnly, namedPicture, player, tweet, vimeo, youtube } from './embeds.ts';
import { services } from './services.ts';
import { isLook, themeTags } from './theme-tags.ts';
import {
  attribute,
  encodeTarget,
  linkTo,
  noTranslation,
  postFile,
  type Translation,
  type Translator,
} from './translation.ts';

const nothing: Translator = () => noTranslation;

/** Hexo's `[class] src [width] [height] ["title" "alt"]`. */
const picture: Translator = (args) => {
  // Eleventy's are separated by commas.
  const words = args.words.map((word) => word.replace(/[,，]$/, '')).filter((word) => word !== '');
  const start = words.findIndex((word) => /[./]/.test(word));
  const src = words[start];
  if (src === undefined) return undefined;
  const rest = words.slice(start + 1);
  const numbers: string[] = [];
  while (rest[0] !== undefined && /^\d+(?:px|%)?$/.test(rest[0])) numbers.push(rest.shift() ?? '');
  // Hexo also takes title and alt as one argument in single quotes around double ones.
  const texts = rest.flatMap((word) =>
    word.includes('"') ? word.split('"').filter((part) => part.trim() !== '') : [word],
  );
  const [caption, alt] = texts;
  return {
    as: 'picture',
    picture: { src, alt: alt ?? caption, caption, width: numbers[0], height: numbers[1] },
  };
};

const address = /^(?:https?:|[/.#]|mailto:)/;

/** Jekyll's `{% link _posts/a.md %}` is a path; Hexo's `{% link text url %}` a link. */
const link: Translator = (args) => {
  const [first, second] = args.words;
  if (first === undefined) return undefined;
  if (second === undefined)
    return { as: 'text', text: /^[/.]|^\w+:/.test(first) ? first : `/${encodeTarget(first)}` };
  // Stellar writes the address first.
  if (address.test(first)) return linkTo(first, args.words.slice(1).join(' '));
  const clear = args.words.findIndex((word) => address.test(word));
  const url = clear < 0 ? args.words.findIndex((word) => /\.\w+/.test(word)) : clear;
  const label = args.words.slice(0, Math.max(url, 1)).join(' ');
  return linkTo(args.words[url < 1 ? 1 : url] ?? '', label);
};

/** Hexo's `{% include_code [title] [lang:x] [from:1] [to:9] file %}`: the code is in a folder of downloads. */
const includeCode: Translator = (args) => {
  const words = args.words.filter((word) => !/^(?:lang|from|to):/.test(word));
  const file = words.pop();
  if (file === undefined) return undefined;
  return linkTo(`/downloads/code/${encodeTarget(file)}`, words.length > 0 ? words.join(' ') : file);
};

const postPath: Translator = (args) => {
  const name = args.words[0];
  return name === undefined ? undefined : { as: 'text', text: postFile(name) };
};

const postLink: Translator = (args) => {
  const [name, ...title] = args.words.filter((word) => word !== 'true' && word !== 'false');
  return name === undefined ? undefined : linkTo(postFile(name), title.length > 0 ? title.join(' ') : name);
};

const assetPath: Translator = (args) => {
  const name = args.words[0];
  return name === undefined ? undefined : { as: 'text', text: encodeTarget(name) };
};

const assetLink: Translator = (args) => {
  const [name, ...title] = args.words;
  return name === undefined ? undefined : linkTo(name, title.length > 0 ? title.join(' ') : name);
};

/** NexT's `{% btn url, text, icon %}`, Volantis's `{% btn center large, text, url, icon %}`, Stellar's words without commas. */
const button: Translator = (args) => {
  const at = args.words.findIndex((word) => address.test(word));
  if (at > 0 && !args.text.includes(','))
    return linkTo(args.words[at] ?? '', args.words.slice(0, at).join(' '));
  const parts = args.text.split(',').map((part) => part.trim());
  const url = parts.find((part) => address.test(part)) ?? parts[0] ?? '';
  const words = parts.filter((part) => part !== url && part !== '' && !isLook(part));
  return url === '' ? undefined : linkTo(url, words[0] ?? url);
};

const label: Translator = (args) => ({
  as: 'inline',
  html: `<mark>${attribute(args.text.replace(/^[\w-]*\s*@\s*/, '').replace(/^\w+\s*,\s*/, ''))}</mark>`,
});

/** Comments, shares, counters and advertisements are the site's, not the post's. */
const ofTheTheme =
  /^(?:comments?|disqus|duoshuo|changyan|gitalk|gitment|giscus|utterances|valine|waline|twikoo|livere|share|sharing|analytics|busuanzi|ads?|adsense)(?:[-_.]|$)/i;

const include: Translator = (args) => {
  const file = (args.words[0] ?? '').replace(/^.*\//, '').replace(/\.\w+$/, '');
  const rest: Arguments = { ...args, words: args.words.slice(1) };
  // Jekyll-Bootstrap puts its settings into every post.
  if (/^(?:toc|anchor_headings|math|mathjax|katex|setup$)/.test(file) || ofTheTheme.test(file))
    return noTranslation;
  if (/youtube/i.test(file)) return youtube(rest, plain, false);
  if (/bilibili/i.test(file)) return bilibili(rest, plain, false);
  return /^(?:figure|image|img|picture|photo)/.test(file) || hasPicture(rest)
    ? includePicture(rest)
    : undefined;
};

const plain = (text: string) => attribute(text);

function hasPicture(args: Arguments): boolean {
  return /\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(
    argument(args, ['src', 'url', 'path', 'file', 'image_path']) ?? '',
  );
}

function includePicture(args: Arguments): Translation | undefined {
  const found = namedPicture(args);
  return found ? { as: 'picture', picture: found } : undefined;
}

const centered = wrap('<blockquote class="centered">', '</blockquote>');

/** Tags of Jekyll, Hexo and Hexo's themes NexT and Butterfly, by name. */
export const liquid: Record<string, Translator> = {
  highlight,
  codeblock,
  code: codeblock,
  comment: () => ({ as: 'comment' }),
  mermaid: () => ({ as: 'code', language: 'mermaid' }),
  post_url: postPath,
  post_path: postPath,
  post_link: postLink,
  link,
  exturl: link,
  img: picture,
  image: picture,
  asset_img: picture,
  inlineImg: picture,
  fullimage: picture,
  'full-image': picture,
  fi: picture,
  asset_path: assetPath,
  asset_link: assetLink,
  include_code: includeCode,
  'include-code': includeCode,
  include,
  include_relative: include,
  include_cached: include,
  blockquote,
  quote: blockquote,
  pullquote: wrap('<blockquote class="pullquote">', '</blockquote>'),
  cq: centered,
  centerquote: centered,
  note: callout('note'),
  notel: callout('note'),
  noteblock: callout('note'),
  subnote: callout('note'),
  tip: callout('tip'),
  tabs: wrap('<div class="tabs">', '</div>'),
  subtabs: wrap('<div class="tabs">', '</div>'),
  tab,
  details,
  folding: details,
  hideToggle: details,
  hideBlock: details,
  btn: button,
  button,
  label,
  span: label,
  kbd: (args) => ({ as: 'inline', html: `<kbd>${attribute(args.text)}</kbd>` }),
  youtube,
  vimeo,
  bilibili,
  tweet,
  twitter: tweet,
  gist,
  iframe,
  video: player('video'),
  dplayer: (args, ...rest) => player('video')(withPairs(args), ...rest),
  audio: player('audio'),
  jsfiddle: linkOnly('https://jsfiddle.net/'),
  codepen: linkOnly('https://codepen.io/'),
  asciinema: linkOnly('https://asciinema.org/a/'),
  pdf: linkOnly(''),
  ...services,
  ...themeTags,
  gp: nothing,
  grouppicture: nothing,
  gallery: nothing,
  swig: nothing,
  more: nothing,
  toc: nothing,
};

/** Names whose end tags need no report even when nothing is open. */
export const liquidPairs = new Set([
  ...Object.keys(liquid),
  'if',
  'unless',
  'for',
  'case',
  'capture',
  'tablerow',
  'block',
  'macro',
  'call',
  'filter',
  'set',
]);
