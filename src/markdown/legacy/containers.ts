import { calloutKind, closeCallout, openCallout, summaryOf, type CalloutKind } from '../callouts.ts';
import { escapeHtml } from '../../html/escape.ts';
import { argument, type Arguments } from './arguments.ts';
import type { Translation, Translator } from './translation.ts';

/** Opens a callout; words before the title may name its kind, an icon or a look. */
export function callout(fallback: CalloutKind | undefined): Translator {
  return (args, inline, paired) => {
    if (!paired) return calloutOfWords(args, inline, fallback);
    const words = [...args.words];
    let kind = calloutKind(argument(args, ['type', 'kind', 'class', 'style']) ?? '') ?? fallback;
    while (
      words[0] !== undefined &&
      (calloutKind(words[0]) ||
        /^(?:no-icon|icon-\S+|fa\S*|open|round|blue|purple|pink|gray|grey)$/.test(words[0]))
    ) {
      kind = calloutKind(words.shift() ?? '') ?? kind;
    }
    // LoveIt's third word, or `open=`, folds.
    const folding = argument(args, ['open']) ?? words.findLast((word) => word === 'true' || word === 'false');
    const fold = folding === undefined ? undefined : folding === 'false' ? 'closed' : 'open';
    const title = argument(args, ['title']) ?? words.filter((word) => word !== folding).join(' ');
    return {
      as: 'open',
      html: openCallout(kind ?? 'note', title === '' ? '' : inline(title), fold),
      close: closeCallout(fold),
    };
  };
}

/** A callout whose words are in the tag itself: `{% note warning, 小心 %}`, which has no end. */
function calloutOfWords(
  { text, named }: Arguments,
  inline: (markdown: string) => string,
  fallback: CalloutKind | undefined,
): Translation | undefined {
  const [, name = '', words = ''] = /^([\w-]+)(?:\s+[\w-]+)*\s*[,，]\s*([^]+)/.exec(text) ?? [];
  if (words === '' || named.size > 0) return undefined;
  const kind = calloutKind(name) ?? fallback ?? 'note';
  return { as: 'block', html: `${openCallout(kind, '')}<p>${inline(words)}</p>${closeCallout()}` };
}

/** Opens a quotation with its source below, as Hexo's blockquote tag: `author[, source] [link] [title]`. */
export const blockquote: Translator = (args) => {
  const text = args.named.size > 0 ? [...args.named.values()].join(', ') : args.text;
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  const [author = '', title = ''] =
    link === undefined ? [text] : text.split(link, 2).map((part) => part.trim());
  let source = escapeHtml(author.replace(/^["']|["',]$/g, ''));
  if (link !== undefined) {
    const url = escapeHtml(link);
    source += `${source === '' ? '' : ' '}<a href="${url}">${title === '' ? url : escapeHtml(title)}</a>`;
  }
  const footer = source === '' ? '' : `<footer><cite>${source}</cite></footer>`;
  return { as: 'open', html: '<blockquote>', close: `${footer}</blockquote>` };
};

/** Opens something to unfold; the title is the words, without colours and `open`. */
export const details: Translator = (args, inline) => {
  const words = args.text.split(/,|\s+/).filter((word) => word !== '');
  const named = argument(args, ['title', 'summary']);
  const plain = args.words.length === 1 && args.named.size === 0 ? args.words : words;
  const title =
    named ??
    plain
      .filter(
        (word) =>
          !/^(?:open|cyan|green|yellow|red|blue|purple|child:.*|codeblock:.*|[\w-]+=.*|#[0-9a-f]{3,6})$/i.test(
            word,
          ),
      )
      .join(' ');
  return {
    as: 'open',
    html: `<details${/\bopen\b/.test(args.text) ? ' open' : ''}>${summaryOf(title && inline(title))}`,
    close: '</details>',
  };
};

/** Opens one pane of tabs: a section under its name, all panes in a row. */
export const tab: Translator = (args, inline) => {
  const title = argument(args, ['name', 'title', 'tabname'], 0) ?? '';
  return { as: 'open', html: `<section class="tab">${tabTitle(inline(title))}`, close: '</section>' };
};

/** Names a pane of tabs. */
export function tabTitle(html: string): string {
  return html === '' ? '' : `<p class="tab-title"><strong>${html}</strong></p>`;
}

/** Wraps content in an element. */
export function wrap(open: string, close: string): Translator {
  const translation: Translation = { as: 'open', html: open, close };
  return () => translation;
}

/** Code up to the end tag; Hexo's `[title] [lang:language] [url]`, Jekyll's and Hugo's `language`. */
export const codeblock: Translator = (args) => {
  const language = argument(args, ['lang', 'language']) ?? '';
  const title = args.words
    .filter((word) => !/^https?:|^(?:line_number|highlight|first_line|mark|wrap):/.test(word))
    .join(' ');
  return { as: 'code', language, title };
};

/** Code in the language of the first word. */
export const highlight: Translator = (args: Arguments) => ({
  as: 'code',
  language: argument(args, ['lang', 'language'], 0) ?? '',
  title: argument(args, ['title', 'filename', 'name']),
});
