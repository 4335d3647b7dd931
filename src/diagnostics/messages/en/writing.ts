import type { MessageTable } from '../message.ts';

/** Characters, scripts, conversion and punctuation. */
export const writing = {
  'replacement-character': {
    about: 'The text has U+FFFD or 锟斤拷: characters were lost in an earlier conversion.',
  },
  'null-character': { about: 'The text has control characters.' },
  'lone-surrogate': { about: 'The text has half a character.' },
  'variant-mixed-script': { about: 'The text mixes Simplified and Traditional.' },
  'script-mismatch': { about: 'The text is not in the script that its frontmatter names.' },
  'variant-markup-unclosed': {
    about: 'A conversion rule -{ is never closed.',
    message: 'There is no }- for this -{ in the same paragraph, so it is published as it is.',
    hint: 'Close it with }- in the same paragraph. To show the sign itself, write `-{`.',
  },
  'variant-markup-nested': {
    about: 'Conversion rules are nested too deeply.',
    message: 'This -{ is inside more than eight others, so it is not read.',
    hint: 'Nest -{…}- less deeply.',
  },
  'variant-markup-flag': {
    about: 'A conversion rule has an unknown flag.',
    message: 'Conversion rules have no flag “{flag}”.',
    hint: 'Use A (from here on, shown), H (from here on, hidden), - (end of a rule), T (title) or R (as it is).',
  },
  'variant-markup-missing': {
    about: 'A conversion rule has no wording for a variant.',
    message: 'This -{…}- has no wording for {variant}, so another one was converted.',
    hint: 'Add one:\n-{zh-hans:…; zh-hant:…}-',
  },
  'variant-term-long': {
    about: 'A term of a conversion rule is too long.',
    message: 'The term “{term}…” in a -{…}- rule has more than 64 characters, so the rule is not used.',
    hint: 'Make the rule for a shorter term.',
  },
  'glued-pinyin': { about: 'Characters are followed by their pinyin, as some faulty converters leave it.' },
  'reading-in-brackets': {
    about: 'A character is followed by its pinyin in brackets: a gloss, or damage by a converter.',
  },
  'conversion-damage': { about: 'The text has marks of an earlier faulty conversion.' },
  'ambiguous-character': {
    about: 'A character can be converted in several ways, and nothing decides which.',
  },
  'doubled-punctuation': { about: 'A punctuation mark is doubled.' },
  'half-width-punctuation': { about: 'A half-width punctuation mark is between Chinese characters.' },
  'full-width-letters': { about: 'Latin letters or digits are full-width.' },
  'copy-spacing': { about: 'Spacing between Chinese and Latin text is uneven.' },
} as const satisfies MessageTable;
