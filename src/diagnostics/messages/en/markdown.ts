import type { MessageTable } from '../message.ts';

/** Markdown, HTML, links and pictures. */
export const markdown = {
  'template-syntax': {
    about: 'Template syntax of another generator is not run.',
    message: '“{tag}” is template syntax of another generator, which is not run. It is not shown.',
    hint: 'Write what it stands for as Markdown or HTML. To show it to readers, put it in backticks.',
  },
  'template-syntax/shown': {
    message: '“{tag}” is template syntax of another generator, which is not run. It is shown as code.',
    hint: 'Write what it stands for as Markdown or HTML. To show it to readers, put it in backticks.',
  },
  'template-syntax/block': {
    message: '“{line}” begins a block that Jianfan does not know. What is in it is shown as it is.',
    hint: 'Use :::note, :::tip, :::important, :::warning, :::caution or :::details.',
  },
  'template-syntax/directive': {
    message: '“{line}” is a directive that Jianfan does not know, so it is not shown.',
  },
  'markdown-syntax': { about: 'Markdown is valid, but probably does not mean what the author wanted.' },
  'markdown-syntax/heading-space': {
    message: '“{text}” is not a heading: add a space after {signs}.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/hashtag-or-heading': {
    message: '“{text}” is not a heading. If it should be one, add a space after {signs}.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/list-space': {
    message: '“{text}” is not a list item. If it should be one, add a space after {sign}.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/underline': {
    message: 'This line turns the text above it into a heading.',
    hint: 'For a divider, put an empty line before it.',
  },
  'markdown-syntax/wide-parentheses': {
    message: '“{text}” is not a link: its parentheses are full-width.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/link-gap': {
    message: '“{text}” is not a link: there is a space before the parenthesis.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/wide-exclamation': {
    message: '“{text}” is a link, not a picture: its exclamation mark is full-width.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/unknown-element': {
    message: '“{text}” is not an HTML element, so it is shown as text.',
    hint: 'If it is code, put it in backticks.',
  },
  'markdown-syntax/shown-note': {
    message: '“{note}” looks like a private note, but it is published: notes are not read in HTML.',
    hint: 'Put the note between lines of %% outside HTML. If it is not a note, put it in backticks.',
  },
  'markdown-syntax/open-note': {
    message:
      'This %% does not begin a private note, since no other one ends it in the same paragraph. The text is published.',
    hint: 'For a note of several paragraphs, put %% on lines of their own before and after it.',
  },
  'markdown-syntax/wide-signs': {
    message: '“{text}” is shown as it is: its signs are full-width, which Markdown does not read.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/wide-space': {
    message: 'The space after {sign} is not a plain one, so this line is shown as it is.',
    hint: 'Write a half-width space:\n{line}',
  },
  'markdown-syntax/underscores': {
    message: '“{text}” is shown as it is: underscores beside Hanzi mark nothing.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/shown-strong': {
    message: 'This ** is shown as it is, since no other ** closes or opens the bold text.',
    hint: 'Put ** on both sides of the words, without a space inside. Inside an HTML element, put an empty line before the text.',
  },
  'markdown-syntax/shown-link': {
    message: '“{text}” is not a link, because there is a space in its address.',
    hint: 'Write %20 for a space, and put a title in straight quotes:\n{line}',
  },
  'markdown-syntax/shown-comment': {
    message: '“{text}” is published: it is not a comment.',
    hint: 'Write:\n<!-- {line} -->',
  },
  'markdown-syntax/no-target': {
    message: '“{text}” leads nowhere: there is no address between the parentheses.',
    hint: 'Write the address, or remove it.',
  },
  'markdown-syntax/indented-prose': {
    message: 'This paragraph is shown as code, because it is indented by four spaces or a tab.',
    hint: 'Remove the spaces. If the first line should be indented, begin it with two full-width spaces.',
  },
  'markdown-syntax/shallow-item': {
    message: 'This item is not inside the numbered one above it: its indentation is too small.',
    hint: 'Indent it by {count} spaces:\n{line}',
  },
  'markdown-syntax/table-cells': {
    message: 'The table has {columns} {columns|column|columns}, so that “{text}” is not shown.',
    hint: 'Add a column to the first two rows, or write \\| for a | inside a cell, in code too.',
  },
  'markdown-syntax/table-columns': {
    message:
      'This is not a table: its first row has {cells} {cells|cell|cells}, the row of dashes has {columns}.',
    hint: 'Give both rows the same number of cells.',
  },
  'markdown-syntax/open-fence': {
    message: 'The code block that begins with {fence} is never closed, so everything after it is code.',
    hint: 'Write {fence} on a line of its own where the code ends.',
  },
  'markdown-syntax/crowded': {
    message:
      'This paragraph has more Markdown signs than can be read. From here on it is shown as plain text.',
    hint: 'Split it with empty lines, or put it in a code block.',
  },
  'html-unclosed': {
    about: 'An HTML element is opened and never closed.',
    message: '<{name}> is never closed. It was closed at the end of the text.',
    hint: 'Write </{name}> where it should end.',
  },
  'html-unclosed/raw-text': {
    message: '<{name}> is never closed and would swallow the rest of the page, so it is shown as text.',
    hint: 'Close it with </{name}>.',
  },
  'html-script': {
    about: 'A post contains a script.',
    message: 'This post has a script of its own, which runs in the reader’s browser.',
    hint: 'Check that it is still needed: comment boxes, counters and share buttons often are not.',
  },
  'html-unsafe': {
    about: 'A link that would run a program was removed.',
    message: 'A “{scheme}” URL would run a program in the reader’s browser, so it was removed.',
    hint: 'Link to a page, or put the program in a <script> element.',
  },
  'html-unsafe/meta': {
    message: '<meta http-equiv> acts on the whole page and its reader, so it was removed.',
    hint: 'To lead readers to another page, add its old address to the aliases of that page.',
  },
  'html-handler': {
    about: 'An inline handler does not run.',
    message: 'Pages allow no inline handlers, so {attribute} does nothing.',
    hint: 'Add the handler in a <script> element of the post, with addEventListener.',
  },
  'html-untrusted': {
    about: 'HTML that an untrusted post may not hold was removed.',
    message: 'This post is not trusted, so <{name}> was removed.',
    hint: 'Write it in Markdown. An owner of the site may trust the post: see trust and untrusted in site.yaml.',
  },
  'html-untrusted/attribute': {
    message: 'This post is not trusted, so {attribute} was removed from <{name}>.',
    hint: 'Remove it: nothing in an untrusted post may run, lead to a program, or leave its place on the page.',
  },
  'html-untrusted/unknown': {
    message: 'This post is not trusted, so {attribute} was left out of <{name}>.',
    hint: 'Classes and unknown attributes of untrusted posts have no effect. Remove it, or leave it as it is.',
  },
  'html-untrusted/embed': {
    message: 'This post is not trusted, so a link stands in place of the embedded page.',
    hint: 'An owner of the site may trust the post: see trust and untrusted in site.yaml.',
  },
  'origin-undeclared': {
    about: 'A page loads from a host that site.yaml does not declare.',
    message:
      'The pages’ policy blocks what this post loads from {origin}, because site.yaml does not declare it.',
    hint: 'If you trust that host, add to site.yaml:\nsecurity: { origins: [{origin}] }',
  },
  'origin-undeclared/frame': {
    message: 'This post shows a page of {origin} in a frame. site.yaml does not declare this host.',
    hint: 'Frames may come from anywhere. To declare the host, add to site.yaml:\nsecurity: { origins: [{origin}] }',
  },
  'origin-undeclared/theme': {
    message:
      'The theme loads from {origin}, which site.yaml does not declare. The pages’ policy allows it for the theme’s sake.',
    hint: 'To declare the host, add to site.yaml:\nsecurity: { origins: [{origin}] }',
  },
  'footnote-undefined': {
    about: 'The text refers to a footnote that does not exist.',
    message: '[^{label}] refers to a footnote that does not exist, so it is shown as it is.',
    hint: 'Write the footnote on a line of its own, or put the mark in backticks if it is code:\n[^{label}]: …',
  },
  'footnote-undefined/wide-colon': {
    message: '[^{label}] refers to a footnote that does not exist, so it is shown as it is.',
    hint: 'Use a half-width colon:\n[^{label}]: …',
  },
  'footnote-unused': {
    about: 'The text never refers to a footnote.',
    message: 'The text never refers to the footnote [^{label}], so it is not shown.',
    hint: 'Write [^{label}] where it belongs, or remove the footnote.',
  },
  'math-syntax': {
    about: 'A formula is not valid and is shown as its source.',
    message: 'This formula cannot be typeset: {reason}',
    hint: 'KaTeX lists what it knows at https://katex.org/docs/supported.html',
  },
  'code-language-unknown': {
    about: 'Code in this language cannot be highlighted.',
    message: 'Code in “{language}” cannot be highlighted, so it is shown without colours.',
    hint: 'If it is not a programming language, write:\n```text',
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
  'shortcode-unknown/script': {
    message: '“{tag}” is shown by its template in the old site, without the script or style sheet in it.',
    hint: 'Check how the page looks.',
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
  'diagram-source': {
    about: 'A diagram is shown as its source.',
    message: 'This mermaid diagram is shown as its source, since the package mermaid is not installed.',
    hint: 'Run npm install mermaid in the folder of the site: pages then draw it.',
  },
  'chart-unreadable': {
    about: 'A chart is shown as its source, since its table cannot be drawn.',
    message:
      'This chart needs a table with a head, up to {rows} rows and up to {columns} columns of numbers.',
    hint: 'Write a Markdown table: names in the first column, numbers in the others.',
  },
  'chart-unreadable/number': {
    message: '“{cell}” in the row “{row}”, column “{column}” is not a number.',
    hint: 'Write a number, such as 1,234 or 35%.',
  },
} as const satisfies MessageTable;
