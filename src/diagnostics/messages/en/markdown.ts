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
  'template-syntax/include': {
    message: '“{tag}” inserts a file on the old site. Here it is a link to that file.',
    hint: 'Copy the content of the file into the post.',
  },
  'template-syntax/directive': {
    message: '“{line}” is a directive that Jianfan does not know, so it is not shown.',
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
    about: 'HTML that an untrusted post may not contain was removed.',
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
    message: 'This post is not trusted, so the embedded page is replaced with a link.',
    hint: 'An owner of the site may trust the post: see trust and untrusted in site.yaml.',
  },
  'html-untrusted/disguise': {
    message: 'This link shows {shown} and leads to {host}.',
    hint: 'Show the address that it leads to, or describe the page in words.',
  },
  'html-untrusted/lookalike': {
    message: 'This link leads to {host}, which looks like another name: {shown}.',
    hint: 'Write the address in letters of one script, as its owner does.',
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
      'The theme loads from {origin}, which site.yaml does not declare. The pages’ policy allows it because the theme is yours.',
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
    message: '“{tag}” is rendered with the old site’s template, without the script or style sheet in it.',
    hint: 'Check how the page looks.',
  },
  'shortcode-unknown/data': {
    message: '“{tag}” encloses data for a script of the old site. It is not shown.',
    hint: 'Show the same thing as a picture, a table or text.',
  },
  'callout-unknown': {
    about: 'A callout has an unknown name, so it is shown as a note.',
    message:
      '“[!{name}]” is not a kind of callout that Jianfan knows. It is shown as a note with that title.',
    hint: 'The kinds are note, tip, important, warning and caution.',
  },
  'diagram-source': {
    about: 'A diagram is shown as its source.',
    message: 'Readers see the source of this Mermaid diagram, since the package mermaid is not installed.',
    hint: 'Run npm install mermaid in the folder of the site: pages then draw it.',
  },
  'diagram-source/other': {
    message: 'Diagrams in “{language}” are not drawn, so this one is shown as its source.',
    hint: 'Draw it with Mermaid, or put a picture of it here.',
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
  'chart-unreadable/pie': {
    message: 'This chart is drawn as bars: a pie has one column of up to {rows} numbers, none below zero.',
    hint: 'Leave one column of numbers, or write:\n```chart bar',
  },
  'fence-word-unknown': {
    about: 'A word in the first line of a code block has no effect.',
    message: '“{word}” in the first line of this code block has no effect.',
    hint: 'Did you mean {nearest}?',
  },
  'fence-word-unknown/chart': {
    message: 'There is no chart “{word}”, so bars are drawn.',
    hint: 'Known charts are: {known}',
  },
  'fence-word-unknown/chart-misspelt': {
    message: 'There is no chart “{word}”, so bars are drawn.',
    hint: 'Did you mean:\n```chart {nearest}',
  },
} as const satisfies MessageTable;
