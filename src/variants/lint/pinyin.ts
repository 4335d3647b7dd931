import { finding } from '../../diagnostics/create-problem.ts';
import { scriptOf } from '../detect.ts';
import type { LintContext } from './lint-context.ts';
import { countResidue } from './residue.ts';

/**
 * A character with its reading in half-width brackets, as bad converters leave it where they couldn't decide; people
 * who gloss, or joke, use full-width ones.
 */
const gluedPattern = /([\u3400-\u9fff])\(([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜń]{1,6})\)/g;
const tonedPattern = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜń]/;

/** One gloss, as in 葉(shè)公, is honest, and so are two; three different ones may be damage. */
const fewest = 3;

/** Of so many glossed characters at most one may be written alike in both scripts: a converter glosses what it changed. */
const mostHonest = 10;

/** A reading in its brackets; the character is what is before them. */
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
 * Tells whether a bad converter wrote a text. It made Traditional of Simplified, put readings after what it had
 * changed, and left other characters as they were: without that residue, or in Simplified text, readings are
 * honest, as in a text that teaches them.
 */
function isDamaged({ plain, detected }: LintContext, found: readonly GluedReading[]): boolean {
  if (detected.hant <= detected.hans) return false;
  const glosses = new Set(found.map(({ character, from, to }) => character + plain.slice(from, to)));
  if (glosses.size < fewest) return false;
  const glossed = new Set(found.map(({ character }) => character));
  // A converter knows one reading of each character; who tells 說(shuì) from 說(yuè) teaches.
  if (glossed.size < glosses.size) return false;
  const changed = [...glossed].filter((character) => scriptOf(character.charCodeAt(0)) === 'hant');
  return changed.length * mostHonest >= glossed.size * (mostHonest - 1) && countResidue(plain, found) > 0;
}

/**
 * Reports readings glued to characters, the mark of text that a bad converter damaged; such text has other wrong
 * characters beside them, so that all of it needs repair. Where nothing else is wrong they are reported as a remark.
 */
export function lintGluedPinyin(context: LintContext): void {
  const { plain, remarks, report } = context;
  const found = findGluedReadings(plain);
  if (!isDamaged(context, found)) {
    if (remarks) remarkOnReadings(context, found);
    return;
  }
  for (const { character, from, to } of found) {
    const reading = plain.slice(from + 1, to - 1);
    report(finding('glued-pinyin', { character, reading }), from - 1, { from, to, text: '' });
  }
  report(finding('conversion-damage'), found[0]!.from - 1);
}

/** After a character that both scripts write no converter had a reason to put one. */
function remarkOnReadings({ plain, detected, report }: LintContext, found: readonly GluedReading[]): void {
  if (detected.hant <= detected.hans) return;
  for (const { character, from, to } of found) {
    if (scriptOf(character.charCodeAt(0)) !== 'hant') continue;
    const reading = plain.slice(from + 1, to - 1);
    const gloss = `${character}（${reading}）`;
    report(finding('reading-in-brackets', { character, reading, gloss }), from - 1);
  }
}
