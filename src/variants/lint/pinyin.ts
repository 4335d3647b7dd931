import { quote, type LintContext } from './lint-context.ts';

/**
 * A character with its reading in half-width brackets, as bad converters leave it where they couldn't decide; people
 * who gloss, or joke, use full-width ones.
 */
const GLUED = /([\u3400-\u9fff])\(([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜń]{1,6})\)/g;
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜń]/;

/** One gloss, as in 葉(shè)公, is honest, and so are two; three different ones are damage. */
const FEWEST = 3;

/**
 * Reports readings glued to characters, the mark of text that a bad converter damaged; such text has other wrong
 * characters beside them, so that all of it needs repair.
 */
export function lintGluedPinyin({ plain, report }: LintContext): void {
  const found = [...plain.matchAll(GLUED)].filter(([, , reading = '']) => TONED.test(reading));
  const distinct = new Set(found.map(([glued]) => glued));
  if (distinct.size < FEWEST) return;
  for (const match of found) {
    const from = match.index + match[1]!.length;
    report(
      'glued-pinyin',
      match.index,
      `In 「${quote(plain, match.index, match[0].length)}」 a reading is glued to ${match[1]}, as a bad converter left it.`,
      `Write ${match[1]} alone.`,
      { from, to: match.index + match[0].length, text: '' },
    );
  }
  report(
    'conversion-damage',
    found[0]!.index,
    `${distinct.size} different readings glued to characters show that a bad converter wrote this text; other characters in it are wrong too, such as 后 for 後.`,
    'npm run check -- --fix takes the readings out and converts the text to Simplified and back, which puts the rest right.',
  );
}
