import { finding } from '../../diagnostics/create-problem.ts';
import { findPairs, isMeant, type MarkupPair } from '../markup/pairs.ts';
import { parseRule } from '../markup/rule.ts';
import type { LintContext } from './lint-context.ts';

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
    for (const offset of unclosed)
      if (isMeant(paragraph, offset)) report(finding('variant-markup-unclosed'), start + offset);
    for (const offset of tooDeep) report(finding('variant-markup-nested'), start + offset);
    start += paragraph.length;
  }
  return ranges;
}

function lintRule(paragraph: string, pair: MarkupPair, start: number, report: LintContext['report']): void {
  const rule = parseRule(paragraph.slice(pair.from + 2, pair.to - 2));
  for (const flag of rule.unknown) report(finding('variant-markup-flag', { flag }), start + pair.from);
}
