import { quote, type LintContext } from './lint-context.ts';

/**
 * A character with its reading in half-width brackets, as bad converters leave it where they couldn't decide; people
 * who gloss, or joke, use full-width ones.
 */
const gluedPattern = /([\u3400-\u9fff])\(([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜń]{1,6})\)/g;
const tonedPattern = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜń]/;

/** One gloss, as in 葉(shè)公, is honest, and so are two; three different ones are damage. */
const fewest = 3;

/** A reading in its brackets; the character is what stands before them. */
export interface GluedReading {
  character: string;
  from: number;
  to: number;
}

/** Finds the toned readings that are glued to characters, honest ones among them. */
export function findGluedReadings(text: string): GluedReading[] {
  return [...text.matchAll(gluedPattern)].flatMap(
    ({ index, 0: glued, 1: character = '', 2: reading = '' }) =>
      tonedPattern.test(reading)
        ? { character, from: index + character.length, to: index + glued.length }
        : [],
  );
}

/**
 * Reports readings glued to characters, the mark of text that a bad converter damaged; such text has other wrong
 * characters beside them, so that all of it needs repair. Fewer than damage has are told as a remark.
 */
export function lintGluedPinyin(context: LintContext): void {
  const { plain, remarks, report } = context;
  const found = findGluedReadings(plain);
  const distinct = new Set(found.map(({ character, from, to }) => character + plain.slice(from, to)));
  if (distinct.size < fewest) {
    if (remarks) remarkOnReadings(context, found);
    return;
  }
  for (const { character, from, to } of found) {
    report(
      'glued-pinyin',
      from - 1,
      `In 「${quote(plain, from - 1, to - from + 1)}」 a reading is glued to ${character}, as a bad converter left it.`,
      `Write ${character} alone.`,
      { from, to, text: '' },
    );
  }
  report(
    'conversion-damage',
    found[0]!.from - 1,
    `${distinct.size} different readings glued to characters show that a bad converter wrote this text; other characters in it are wrong too, such as 后 for 後.`,
    'npm run check -- --fix takes the readings out and converts the text to Simplified and back, which puts the rest right.',
  );
}

function remarkOnReadings({ plain, report }: LintContext, found: readonly GluedReading[]): void {
  for (const { character, from, to } of found) {
    const reading = plain.slice(from + 1, to - 1);
    report(
      'reading-in-brackets',
      from - 1,
      `In 「${quote(plain, from - 1, to - from + 1)}」 the reading behind ${character} is a gloss, or what a bad converter left.`,
      `If a converter left it, write ${character} alone and look for other wrong characters, such as 后 for 後. If it is a gloss, full-width brackets say so: ${character}（${reading}）.`,
    );
  }
}
