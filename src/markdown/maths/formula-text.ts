/** Longer formulas say nothing to those who only hear or skim them. */
const longest = 80;

/** Writes a formula for texts that can't set it, such as a description: its source without what only spaces or sizes it. */
export function formulaText(tex: string): string {
  const text = tex
    .replace(/\\(?:text|textrm|mathrm|operatorname)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\(?:left|right|displaystyle|quad|qquad)(?![A-Za-z])|\\[,;:!]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > longest ? '…' : text;
}
