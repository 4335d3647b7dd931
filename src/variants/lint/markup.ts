import { findPairs, type MarkupPair } from '../markup/pairs.ts';
import { parseRule } from '../markup/rule.ts';
import { quote, type LintContext } from './lint-context.ts';

/** Blanks out `-{…}-`, paragraph by paragraph as the converter reads it, and reports mistakes in it. */
export function lintMarkup(prose: string, report: LintContext['report']): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  if (!prose.includes('-{')) return ranges;
  let start = 0;
  for (const paragraph of prose.split(/(\n[ \t]*\n)/)) {
    const { pairs, unclosed, tooDeep } = findPairs(paragraph);
    for (const pair of pairs) {
      ranges.push({ from: start + pair.from, to: start + pair.to });
      lintRule(paragraph, pair, start, report);
    }
    for (const offset of unclosed) {
      report(
        'variant-markup-unclosed',
        start + offset,
        `The -{ in 「${quote(paragraph, offset, 2)}」 has no }- in the same paragraph, so it stays in the text as it is.`,
        'Close it with }- in the same paragraph, or write `-{` as code to show it.',
      );
    }
    for (const offset of tooDeep) {
      report(
        'variant-markup-nested',
        start + offset,
        'A -{ stands inside more than eight others and is not read.',
        'Nest -{…}- less deeply.',
      );
    }
    start += paragraph.length;
  }
  return ranges;
}

function lintRule(paragraph: string, pair: MarkupPair, start: number, report: LintContext['report']): void {
  const rule = parseRule(paragraph.slice(pair.from + 2, pair.to - 2));
  for (const flag of rule.unknown) {
    report(
      'variant-markup-flag',
      start + pair.from,
      `The flag ${flag} in 「${paragraph.slice(pair.from, Math.min(pair.to, pair.from + 30))}」 means nothing here.`,
      'Flags are A (from here on, shown), H (from here on, hidden), - (no longer), T (title) and R (as it is).',
    );
  }
}
