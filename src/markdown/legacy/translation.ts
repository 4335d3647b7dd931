import { escapeHtml } from '../../html/escape.ts';
import type { Arguments } from './arguments.ts';

/** A picture as template tags describe it. */
export interface Picture {
  src: string;
  alt?: string | undefined;
  caption?: string | undefined;
  href?: string | undefined;
  width?: string | undefined;
  height?: string | undefined;
}

/** What a template tag becomes. */
export type Translation =
  /** Known and without a counterpart the reader would miss. */
  | { as: 'nothing' }
  /** Put into the Markdown source, also inside link targets and attributes. */
  | { as: 'text'; text: string }
  | { as: 'inline'; html: string }
  | { as: 'block'; html: string }
  | { as: 'picture'; picture: Picture }
  /** A container whose content stays Markdown; `close` is what its end tag becomes. */
  | { as: 'open'; html: string; close: string }
  /** Everything up to the end tag is code. */
  | { as: 'code'; language: string; title?: string | undefined }
  /** Everything up to the end tag goes. */
  | { as: 'comment' };

/** Translates a tag by its arguments; undefined when they make no sense. */
export type Translator = (
  args: Arguments,
  inline: (markdown: string) => string,
  paired: boolean,
) => Translation | undefined;

/** The translation of tags that may go silently. */
export const noTranslation: Translation = { as: 'nothing' };

/** Makes a link as inline HTML; `target` is a URL, a path or a file as an author writes it. */
export function linkTo(target: string, label: string): Translation {
  return { as: 'inline', html: `<a href="${attribute(target)}">${attribute(label)}</a>` };
}

/** Makes a link in a paragraph of its own, for what can't be shown on the page. */
export function linkBlock(target: string): Translation {
  return { as: 'block', html: `<p><a href="${attribute(target)}">${attribute(target)}</a></p>` };
}

/** Makes a frame for a video. */
export function frame(src: string, title: string): Translation {
  const url = attribute(src);
  return {
    as: 'block',
    html: `<figure class="embed"><iframe src="${url}" title="${attribute(title)}" loading="lazy" allowfullscreen></iframe></figure>`,
  };
}

/** Escapes a text for HTML, and the bar too, since a tag may be in a table's cell. */
export function attribute(text: string): string {
  return escapeHtml(text).replaceAll('|', '&#124;').replaceAll('\n', ' ');
}

/** Returns a post's file as a link target, from the name post_url, post_link and ref use. */
export function postFile(name: string): string {
  const [path = '', fragment] = name.split(/#(.*)/s);
  const file = path === '' || /\.\w{2,8}$|\/$/.test(path) ? path : `${path}.md`;
  return encodeTarget(file) + (fragment === undefined ? '' : `#${fragment}`);
}

/** Makes a path safe inside a Markdown link target: no spaces, no parentheses. */
export function encodeTarget(path: string): string {
  return path.replace(/[\s()<>"%]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, parenthesis),
  );
}

function parenthesis(character: string): string {
  return character === '(' ? '%28' : '%29';
}
