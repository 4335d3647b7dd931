import type { MessageTable } from '../message.ts';

/** Characters, scripts, conversion and punctuation. */
export const writing = {
  'null-character': {
    about: 'The text has zero-width or control characters. They were removed.',
    message:
      '{count} zero-width or control {count|character was|characters were} removed. The first is {name}.',
    hint: 'They come from copying web pages or office documents. Nothing needs to be done.',
  },
  'lone-surrogate': {
    about: 'The text has half a character.',
    message: 'This is half a character. It is shown as U+FFFD.',
    hint: 'Type the character again.',
  },
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
    hint: 'Use A (from here on, shown), H (from here on, hidden), - (end of a rule), T (title), R (as it is), D (what the rule says) or N (the name of a variant).',
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
  'replacement-character': {
    about: 'The text has U+FFFD or 锟斤拷: characters were lost in an earlier conversion.',
    message: 'Characters were lost here when the file was read in a wrong encoding.',
    hint: 'Restore them from an older copy: the text no longer says what they were.',
  },
  'replacement-character/misread': {
    message: '{name} is what U+FFFD becomes where UTF-8 is read as GBK: characters were lost here.',
    hint: 'Restore them from an older copy. If the text is about {name} itself, put it in quotation marks.',
  },
  'text-misread': {
    about: 'Text was read in a wrong encoding.',
    message:
      '{shown} is UTF-8 that was read as {encoding}; it said “{meant}”. The text has {count} such {count|place|places}.',
    hint: 'Save the original as UTF-8 again, or write the words again. If the text is about such signs, put them in code.',
  },
  'private-use-character': {
    about: 'The text has characters that only one font knows.',
    message:
      'U+{point} is a private character, which most readers see as an empty box. The text has {count} {count|such character|such characters}.',
    hint: 'Write the character that is meant, or use a picture.',
  },
  'merge-conflict': {
    about: 'The text has both sides of a merge conflict.',
    message:
      'Git could not merge two versions of this text, and both are still here, between <<<<<<< and >>>>>>>.',
    hint: 'Keep one of them, or join them, and delete the three marker lines.',
  },
  'variant-mixed-script': {
    about: 'The text mixes Simplified and Traditional.',
    message:
      'The text mixes {hans} Simplified and {hant} Traditional characters, also within clauses, so it may be converted wrongly.',
    hint: 'Write it in one script. If the rarer one is meant as it is, say so in the frontmatter:\nscript: {script}',
  },
  'variant-mixed-script/passages': {
    message:
      'The text has passages in both scripts ({hans} Simplified and {hant} Traditional characters), so each is converted by itself.',
    hint: 'There is nothing to do unless a passage is converted wrongly; then add to the frontmatter:\nscript: {script}',
  },
  'variant-mixed-script/simplified': {
    message: 'The character {character} is Simplified, the rest of the clause is Traditional.',
    hint: 'Write it in Traditional, or {markup} if it is meant.',
  },
  'variant-mixed-script/traditional': {
    message: 'The character {character} is Traditional, the rest of the clause is Simplified.',
    hint: 'Write it in Simplified, or {markup} if it is meant.',
  },
  'script-mismatch': {
    about: 'The text is not in the script that its frontmatter names.',
    message:
      'The frontmatter says “script: {said}”, but {other} characters are of the other script only, and {own} of this one.',
    hint: 'Write “script: {wanted}”, or leave the line out.',
  },
  'glued-pinyin': {
    about: 'Characters are followed by their pinyin, as some faulty converters leave it.',
    message: 'A faulty converter left the reading {reading} after {character}.',
    hint: 'Write {character} alone.',
  },
  'reading-in-brackets': {
    about: 'A character is followed by its pinyin in brackets: a gloss, or damage by a converter.',
    message: 'The reading {reading} after {character} is a gloss, or what a faulty converter left.',
    hint: 'If a converter left it, write {character} alone and look for other wrong characters, such as 后 for 後. If it is a gloss, full-width brackets say so: {gloss}',
  },
  'conversion-damage': {
    about: 'The text has marks of an earlier faulty conversion.',
    message:
      'Readings after characters, and characters such as 后 for 後, show that a faulty converter wrote this text.',
    hint: 'Repair all of it with --fix: it removes the readings and converts the text to Simplified and back.',
  },
  'ambiguous-character': {
    about: 'A character can be converted in several ways, and nothing decides which.',
    message: 'It is uncertain how to convert {written}: {variant} has {chosen}, but it may be {others}.',
    hint: 'If {other} is right, write {markup} here, or settle it for the post or the site in the preview, at /_proof/.',
  },
  'doubled-punctuation': {
    about: 'A punctuation mark is doubled.',
    message: 'There are {count} marks {mark} in a row.',
    hint: 'Write {wanted} once.',
  },
  'doubled-punctuation/data': {
    message: 'There are {count} marks {mark} in a row.',
    hint: 'Write {wanted} once, or put it in code if it is data with an empty cell.',
  },
  'doubled-punctuation/widths': {
    message: 'A half-width mark is beside a full-width one: {marks}',
    hint: 'Write {wanted} alone.',
  },
  'doubled-punctuation/listed': {
    message: 'A half-width mark is beside a full-width one: {marks}',
    hint: 'Write {wanted} alone, or put the marks in code if the text is about them.',
  },
  'doubled-punctuation/stops': {
    message: 'There are two full stops.',
    hint: 'Write 。 once, or …… for a pause.',
  },
  'half-width-punctuation': {
    about: 'A half-width punctuation mark is between Chinese characters.',
    message: 'There is half-width punctuation between Chinese characters: {old}',
    hint: 'Write {wanted}',
  },
  'half-width-punctuation/quoted': {
    message:
      'There is half-width punctuation between Chinese characters, in a quotation or in what may be data.',
    hint: 'Write {wanted} unless it is quoted or copied as it is; --fix leaves it to you.',
  },
  'full-width-letters': {
    about: 'Latin letters or digits are full-width.',
    message: 'The text has full-width letters or digits in {count} {count|place|places}.',
    hint: 'Write them half-width unless they are meant; --fix leaves them to you.',
  },
  'copy-spacing': {
    about: 'Spacing between Chinese and Latin text is uneven.',
    message: 'Spaces between Chinese and other letters are uneven: {old}',
    hint: 'Write {wanted}',
  },
} as const satisfies MessageTable;
