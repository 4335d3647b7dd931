/**
 * Which maths a source holds: `all` when its author said so; `strict` when a display formula leaves no doubt,
 * and then only what looks like TeX counts; `none` otherwise, so that prices in dollars stay prices.
 */
export type MathMode = 'all' | 'strict' | 'none';

const longestDisplay = 5000;

/** Decides from the author's word and from the first unambiguous display formula. */
export function firstMathMode(source: string, math: boolean): MathMode {
  if (math) return 'all';
  const formulas = countInlineFormulas(source);
  if (formulas >= certain) return 'all';
  if (formulas > 0) return 'strict';
  if (hasDisplayCommand(source)) return 'strict';
  return hasDisplayBlock(source, '$$', '$$') || hasDisplayBlock(source, '\\[', '\\]') ? 'strict' : 'none';
}

const fences = /^[ \t>]*(?=(`{3,}|~{3,}))\1[^]*?(?:^[ \t>]*\1|(?![^]))|`[^`\n]*`/gm;
/** A command, a letter with an index or a power, or an equation with a power, between dollars that touch it. */
const inlineFormula =
  /(?<![\w$\\])\$(?!\s|\$)(?:[^$\n`\p{Script=Han}]{0,200}\\[a-zA-Z]{2,}[^$\n`\p{Script=Han}]{0,200}|[A-Za-z](?:[_^](?:\w|\{[^{}$\n]{1,30}\}))+|(?!\d+(?![\d^]))[\w =+*/(){},.<>|!'-]{0,60}[A-Za-z0-9)}]\^[\w{(][\w =+*/(){},.<>|!'^-]{0,60})(?<![\s\\])\$(?![\w$])/gu;
/** Words in a formula, Chinese ones too. */
const words = /\\(?:text|mbox|textbf|textit|mathrm|operatorname)\{[^{}$\n]{0,100}\}/g;
const certainTex = /\\[a-zA-Z]{2,}|\^/;
const longestInline = 300;

/** So many formulas that leave no doubt say as much as the author's word. */
const certain = 3;

/** Counts the formulas that leave no doubt in a text outside code, as far as it matters. */
function countInlineFormulas(source: string): number {
  if (!source.includes('$') && !source.includes('\\(')) return 0;
  const text = source.replace(fences, '').replace(words, '\\text{}');
  let count = 0;
  for (const _ of text.matchAll(inlineFormula)) if (++count >= certain) return count;
  for (let at = text.indexOf('\\('); at >= 0 && count < certain; at = text.indexOf('\\(', at + 2)) {
    const line = text.slice(at + 2, at + longestInline);
    const end = line.search(/\\\)|\n/);
    if (line.startsWith('\\)', end) && certainTex.test(line.slice(0, end))) count++;
  }
  return count;
}

/** Within a line two dollars that hold a command, and no Hanzi, leave no doubt either. */
const displayCommand =
  /\$\$(?!\$)[^$\n`\p{Script=Han}]{0,300}?\\[a-zA-Z]{2,}[^$\n`\p{Script=Han}]{0,300}\$\$/u;

function hasDisplayCommand(source: string): boolean {
  return source.includes('$$') && displayCommand.test(source.replace(fences, ''));
}

/** Tells whether a text reads like TeX: a command, an index, a power or an equation. */
export function looksLikeTex(text: string): boolean {
  return /\\[a-zA-Z]|[\^_=]/.test(text) && !text.includes('`');
}

/** A letter, or letters with signs between, in brackets or not: `t`, `(u,v)`, `H×W×C`, `N(t)`, `O(n)`. */
const variables = /^[A-Za-z]?\(?[A-Za-z]'{0,2}(?: ?[,+\-*/×·<>≤≥] ?[A-Za-z0-9]){0,6}\)?$/;

/** Tells whether a text reads like the variables of a formula, beside one that leaves no doubt. */
export function looksLikeVariables(text: string): boolean {
  return text.length <= 30 && variables.test(text) && !/^[A-Za-z]{2}$/.test(text);
}

/** Tells whether Hanzi stand outside `\text{…}` and the like. */
export function hasHanziOutsideText(tex: string): boolean {
  return /\p{Script=Han}/u.test(
    tex.replace(/\\(?:text|mbox|textbf|textit|mathrm|operatorname)\{[^{}]*\}/g, ''),
  );
}

/** Finds a delimiter pair that begins its line, ends a line, and holds TeX. */
function hasDisplayBlock(source: string, open: string, close: string): boolean {
  let at = source.indexOf(open);
  while (at >= 0) {
    const end = source.indexOf(close, at + 2);
    if (end < 0) return false;
    if (isDisplayBlock(source, at, end)) return true;
    at = source.indexOf(open, end + 2);
  }
  return false;
}

/** Tells whether the delimiters at two offsets stand alone at the start and at the end of their lines. */
export function isDisplayBlock(source: string, open: number, close: number): boolean {
  return standsInLines(source, open, close) && looksLikeTex(source.slice(open + 2, close));
}

/** Tells whether nothing is beside the delimiters at two offsets. */
export function standsInLines(source: string, open: number, close: number): boolean {
  return close - open <= longestDisplay && isBlankBack(source, open) && isBlankOn(source, close + 2);
}

/** Tells whether what stands alone in a line between two dollars may be a formula, where others are: `$$F->(E)|i$$`. */
export function isLoneFormula(tex: string): boolean {
  return !/[\n`\p{Script=Han}]/u.test(tex) && /\S/.test(tex);
}

function isBlankBack(source: string, at: number): boolean {
  while (at > 0 && ' \t>'.includes(source[at - 1] ?? '')) at--;
  return at === 0 || source[at - 1] === '\n';
}

function isBlankOn(source: string, at: number): boolean {
  while (source[at] === ' ' || source[at] === '\t') at++;
  return at >= source.length || source[at] === '\n';
}
