import type { MessageTable } from '../message.ts';

/** Texts that Markdown reads otherwise than the author meant, and punctuation typed in full width. */
export const markdownSlips = {
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
  'markdown-syntax/wide-end': {
    message: 'The closing parenthesis of this link is full-width. It was read as a half-width one.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/link-gap': {
    message: '“{text}” is not a link: there is a space before the parenthesis.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/wide-table': {
    message: 'The bars of this table are full-width. They were read as half-width ones.',
    hint: 'Use | instead of ｜.',
  },
  'markdown-syntax/wide-exclamation': {
    message: '“{text}” is a link, not a picture: its exclamation mark is full-width.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/unknown-element': {
    message: '“{text}” is not an HTML element, so it is shown as text.',
    hint: 'If it is code, put it in backticks.',
  },
  'markdown-syntax/component': {
    message: '“<{name}>” is a component of the old site, which is not run: only what stands in it is shown.',
    hint: 'Write what it shows as Markdown or HTML. If it is code, put it in backticks.',
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
  'markdown-syntax/no-text': {
    message: '“{text}” has no words, so nobody sees it.',
    hint: 'Put the words of the link between the brackets.',
  },
  'markdown-syntax/deep-heading': {
    message: 'This is not a heading: there are six levels at most.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/heading-end': {
    message: 'The # signs at the end of this heading are shown: there is no space before them.',
    hint: 'Remove them:\n{line}',
  },
  'markdown-syntax/empty-heading': {
    message: 'This heading is empty.',
    hint: 'Write its text, or remove the line.',
  },
  'markdown-syntax/task-box': {
    message: '“{sign}” is not a check box, so it is shown as it is.',
    hint: 'If this is a task, write:\n{line}',
  },
  'markdown-syntax/run-together': {
    message: 'These lines run together into one paragraph: “{sign}” does not make a list in Markdown.',
    hint: 'Write 1. or - and a space before each line, put an empty line between them, or set breaks: true.',
  },
  'markdown-syntax/wide-fence': {
    message:
      '“{sign}” does not begin a code block: it needs backticks, typed with the Chinese input method off.',
    hint: 'Write, and close it likewise:\n{line}',
  },
  'markdown-syntax/other-dialect': {
    message: '“{text}” is shown as it is: it is an extension that Markdown does not have.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/abbreviation': {
    message: '“{text}” is shown as it is: abbreviations are not defined in this way.',
    hint: 'Write, where the word is used:\n{line}',
  },
  'markdown-syntax/starred-digits': {
    message: 'The asterisks of “{text}” are not shown: they emphasise what is between them.',
    hint: 'Write:\n{line}',
  },
  'markdown-syntax/indented-fence': {
    message:
      'This code block is shown with its {fence}, because the line is indented by four spaces or more.',
    hint: 'Indent it by three spaces at most, or, in a list, as far as the text of the item.',
  },
  'markdown-syntax/undefined-reference': {
    message: '“{text}” is shown as it is: nothing in this file defines [{name}].',
    hint: 'If it is a link, add a line:\n{line}',
  },
  'markdown-syntax/footnote-space': {
    message: '“{text}” is shown as it is: the name of a footnote has no spaces.',
    hint: 'Write, here and at the footnote:\n{line}',
  },
  'markdown-syntax/open-comment': {
    message: 'This comment is never closed, so it is published.',
    hint: 'Write --> where it ends.',
  },
  'markdown-syntax/table-rule': {
    message: 'This is not a table: “{text}” is not a row of dashes.',
    hint: 'Write:\n{line}',
  },
} as const satisfies MessageTable;
