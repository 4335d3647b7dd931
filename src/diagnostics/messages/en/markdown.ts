import type { MessageTable } from '../message.ts';

/** Markdown, HTML, links and pictures. */
export const markdown = {
  'template-syntax': { about: 'Template syntax of another generator is not run.' },
  'markdown-syntax': { about: 'Markdown is valid, but probably does not mean what the author wanted.' },
  'html-unclosed': { about: 'An HTML element is opened and never closed.' },
  'html-script': { about: 'A post contains a script.' },
  'html-unsafe': { about: 'A link that would run a program was removed.' },
  'footnote-undefined': { about: 'The text refers to a footnote that does not exist.' },
  'footnote-unused': { about: 'The text never refers to a footnote.' },
  'math-syntax': { about: 'A formula is not valid and is shown as its source.' },
  'code-language-unknown': {
    about: 'Code in this language cannot be highlighted.',
    message: 'Code in “{language}” cannot be highlighted, so it is shown without colours.',
    hint: 'If it is not a programming language, write:\n```text',
  },
  'link-broken': {
    about: 'A link leads to a page that does not exist.',
    message: 'The link “{target}” leads to no page or file of this site.',
    hint: 'Link to the file of the post, for example ./other-post.md, or to its path on the site.',
  },
  'link-broken/misspelt': {
    message: 'The link “{target}” leads to no page or file of this site.',
    hint: 'Did you mean {nearest}?',
  },
  'link-broken/unpublished': {
    message: 'The link “{target}” leads to no page or file of this site.',
    hint: 'The file exists but is not published: it is a draft, or was left out.',
  },
  'link-broken/wikilink': {
    message: 'The link “{target}” leads to no page or file of this site.',
    hint: 'Write the file name or the title of a post. If this is not a link, put it in backticks.',
  },
  'anchor-missing': {
    about: 'A link leads to a place that its page does not have.',
    message: 'The link “{link}” leads nowhere in {page}, which has no heading “{id}”.',
    hint: 'Its headings are: {headings}',
  },
  'anchor-missing/misspelt': {
    message: 'The link “{link}” leads nowhere in {page}, which has no heading “{id}”.',
    hint: 'Did you mean #{nearest}?',
  },
  'anchor-missing/no-headings': {
    message: 'The link “{link}” leads nowhere in {page}, which has no heading “{id}”.',
    hint: 'It has no headings at all. Link to the page as a whole.',
  },
  'asset-missing': {
    about: 'A picture or file does not exist.',
    message: 'The picture “{path}” does not exist.',
    hint: 'Add the file beside the post or in images/, or correct the path. Upper and lower case matter.',
  },
  'asset-missing/misspelt': {
    message: 'The picture “{path}” does not exist.',
    hint: 'Did you mean {nearest}? Upper and lower case matter.',
  },
  'asset-missing/own-disk': {
    message: 'The picture “{path}” does not exist.',
    hint: 'This is a path on your own disk. Copy the picture into images/ and use that path.',
  },
  'markdown-failed': {
    about: 'A post could not be rendered because of a bug in Jianfan. The post is left out.',
    message: 'The post could not be rendered: {reason}',
    hint: 'This is a bug in Jianfan. Please report it together with the post.',
  },
  'code-highlighting-failed': {
    about: 'Highlighting a code block failed. It is shown without colours.',
    message: 'This {language} code could not be highlighted, so it is shown without colours.',
  },
  'shortcode-unknown': { about: 'A shortcode or template tag of another generator is not known.' },
  'shortcode-unknown/arguments': {
    message: 'Jianfan does not know the tag “{tag}”. The pictures, links and words in it are shown.',
    hint: 'Check how the page looks, or write Markdown instead.',
  },
  'shortcode-unknown/content': {
    message: 'Jianfan does not know the tag “{tag}”. What it encloses is shown as Markdown.',
    hint: 'Check how the page looks, or write Markdown instead.',
  },
  'shortcode-unknown/data': {
    message: '“{tag}” encloses data for a script of the old site. It is not shown.',
    hint: 'Show the same thing as a picture, a table or text.',
  },
  'callout-unknown': {
    about: 'A callout has a name of its own, so it is shown as a note.',
    message:
      '“[!{name}]” is not a kind of callout that Jianfan knows. It is shown as a note with that title.',
    hint: 'The kinds are note, tip, important, warning and caution.',
  },
} as const satisfies MessageTable;
