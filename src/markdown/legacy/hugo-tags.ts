import { argument } from './arguments.ts';
import { blockquote, callout, details, highlight, tab, wrap } from './containers.ts';
import { bilibili, gist, iframe, linkOnly, namedPicture, player, tweet, vimeo, youtube } from './embeds.ts';
import { services } from './services.ts';
import { attribute, linkTo, noTranslation, postFile, type Translator } from './translation.ts';

const nothing: Translator = () => noTranslation;

const figure: Translator = (args) => {
  const picture = namedPicture(args);
  return picture ? { as: 'picture', picture } : undefined;
};

const reference: Translator = (args) => {
  const path = argument(args, ['path'], 0);
  return path === undefined ? undefined : { as: 'text', text: postFile(path) };
};

const link: Translator = (args) => {
  const target = argument(args, ['href', 'url', 'link', 'to'], 0);
  const label = argument(args, ['text', 'title', 'content', 'caption'], 1);
  return target === undefined ? undefined : linkTo(target, label ?? target);
};

const button: Translator = (args, inline, paired) => {
  const target = argument(args, ['href', 'url', 'link', 'relref'], 0);
  if (target === undefined) return undefined;
  if (!paired) return link(args, inline, paired);
  return { as: 'open', html: `<div><a href="${attribute(target)}">`, close: '</a></div>' };
};

/** A callout when it has content, else nothing that could be known. */
function notice(kind: Parameters<typeof callout>[0]): Translator {
  const open = callout(kind);
  return (args, inline, paired) => (paired ? open(args, inline, paired) : undefined);
}

/** Shortcodes that come with Hugo and the common ones of its themes, by name. */
export const hugo: Record<string, Translator> = {
  figure,
  img: figure,
  image: figure,
  imgproc: figure,
  picture: figure,
  highlight,
  code: highlight,
  mermaid: () => ({ as: 'code', language: 'mermaid' }),
  comment: (_args, _inline, paired) => (paired ? { as: 'comment' } : noTranslation),
  ref: reference,
  relref: reference,
  link,
  button,
  btn: button,
  ...services,
  youtube,
  vimeo,
  bilibili,
  tweet,
  twitter: tweet,
  x: tweet,
  gist,
  iframe,
  video: player('video'),
  audio: player('audio'),
  instagram: linkOnly('https://www.instagram.com/p/'),
  codepen: linkOnly('https://codepen.io/'),
  jsfiddle: linkOnly('https://jsfiddle.net/'),
  pdf: linkOnly(''),
  qr: nothing,
  toc: nothing,
  math: nothing,
  katex: nothing,
  mathjax: nothing,
  raw: nothing,
  rawhtml: nothing,
  html: nothing,
  unsafe: nothing,
  markdown: nothing,
  columns: nothing,
  column: nothing,
  row: nothing,
  gallery: nothing,
  center: wrap('<center>', '</center>'),
  br: () => ({ as: 'inline', html: '<br>' }),
  blockquote,
  quote: blockquote,
  details,
  expand: details,
  collapse: details,
  spoiler: details,
  tabs: wrap('<div class="tabs">', '</div>'),
  tab,
  notice: notice('note'),
  admonition: notice('note'),
  alert: notice('note'),
  callout: notice('note'),
  hint: notice('tip'),
  note: notice('note'),
  info: notice('note'),
  tip: notice('tip'),
  important: notice('important'),
  warning: notice('warning'),
  caution: notice('caution'),
  danger: notice('caution'),
};
