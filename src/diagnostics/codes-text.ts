import type { CodeTable } from './code-entry.ts';

/** Codes about what stands in the text of a post: Markdown, links, pictures, scripts and conversion. */
export const textCodes = {
  'template-syntax': { severity: 'warning', explanation: 'Template syntax of another generator was found.' },
  'shortcode-unknown': { severity: 'warning', explanation: 'A shortcode or template tag is not known.' },
  'markdown-syntax': {
    severity: 'warning',
    explanation: 'Markdown does not mean what the author probably wanted.',
  },
  'markdown-failed': { severity: 'error', explanation: 'The Markdown processor could not read the text.' },
  'mdx-syntax': { severity: 'error', explanation: 'An .mdx file is not valid MDX.' },
  'html-unclosed': { severity: 'warning', explanation: 'An HTML element is opened and never closed.' },
  'html-script': { severity: 'warning', explanation: 'A post carries a script.' },
  'html-unsafe': { severity: 'warning', explanation: 'A post carries HTML that was removed.' },
  'heading-first-level': {
    severity: 'info',
    explanation: 'A text has a first-level heading beside its title.',
  },
  'heading-skipped': { severity: 'info', explanation: 'A heading skips a level.' },
  'footnote-undefined': { severity: 'warning', explanation: 'A footnote mark has no footnote.' },
  'footnote-unused': { severity: 'warning', explanation: 'A footnote has no mark in the text.' },
  'callout-unknown': { severity: 'info', explanation: 'A callout has an unknown type.' },
  'math-syntax': { severity: 'warning', explanation: 'A formula is not valid.' },
  'math-disabled': { severity: 'info', explanation: 'A text seems to hold formulas, but maths is off.' },
  'code-language-unknown': { severity: 'info', explanation: 'Code in this language cannot be highlighted.' },
  'code-highlighting-failed': { severity: 'info', explanation: 'Highlighting a code block failed.' },
  'link-broken': { severity: 'warning', explanation: 'A link leads nowhere.' },
  'link-outside': { severity: 'warning', explanation: 'A relative link leaves the content folder.' },
  'anchor-missing': { severity: 'warning', explanation: 'A link names a place that its page does not have.' },
  'asset-missing': { severity: 'warning', explanation: 'A picture or file does not exist.' },
  'asset-case': {
    severity: 'warning',
    explanation: 'A picture or file is written in another case than its name.',
  },
  'image-unreadable': { severity: 'warning', explanation: 'A picture cannot be decoded.' },
  'image-alt-missing': { severity: 'info', explanation: 'A picture has no alternative text.' },
  'replacement-character': {
    severity: 'warning',
    explanation: 'The text holds U+FFFD or 锟斤拷: characters were lost before.',
  },
  'null-character': { severity: 'warning', explanation: 'The text holds control characters.' },
  'lone-surrogate': { severity: 'warning', explanation: 'The text holds half of a character.' },
  'variant-mixed-script': { severity: 'warning', explanation: 'A text mixes Simplified and Traditional.' },
  'script-undetected': { severity: 'info', explanation: 'Nothing tells which script a text is written in.' },
  'script-mismatch': {
    severity: 'warning',
    explanation: 'A text is not in the script its frontmatter names.',
  },
  'variant-markup-unclosed': {
    severity: 'warning',
    explanation: 'A conversion override -{ is never closed.',
  },
  'variant-markup-nested': {
    severity: 'warning',
    explanation: 'Conversion overrides are nested too deeply.',
  },
  'variant-markup-flag': { severity: 'warning', explanation: 'A conversion override has an unknown flag.' },
  'variant-markup-missing': {
    severity: 'warning',
    explanation: 'A conversion override has no words for a variant.',
  },
  'variant-term-long': { severity: 'warning', explanation: 'A term of a conversion rule is too long.' },
  'glued-pinyin': {
    severity: 'warning',
    explanation: 'Pinyin is glued to characters, as bad converters leave it.',
  },
  'reading-in-brackets': {
    severity: 'info',
    explanation: 'Pinyin stands behind a character: a gloss, or damage.',
  },
  'conversion-damage': {
    severity: 'warning',
    explanation: 'The text bears marks of an earlier bad conversion.',
  },
  'ambiguous-character': {
    severity: 'info',
    explanation: 'A character has several forms and no phrase decides.',
  },
  'doubled-punctuation': { severity: 'warning', explanation: 'A punctuation mark stands twice.' },
  'half-width-punctuation': { severity: 'info', explanation: 'Half-width punctuation stands between Hanzi.' },
  'full-width-letters': { severity: 'info', explanation: 'Latin letters or digits are full-width.' },
  'copy-spacing': { severity: 'info', explanation: 'Spacing between Hanzi and Latin text is uneven.' },
} as const satisfies CodeTable;
