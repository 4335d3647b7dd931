import { describePhrase, describeProblem } from './describe.ts';
import { excerptLine } from './excerpt-line.ts';
import type { Language } from './language.ts';
import { sortProblems } from './order.ts';
import type { Problem, Severity } from './problem.ts';
import { countProblems, summarize } from './summary.ts';
import { visibleName } from './visible-text.ts';

/** Colours for the terminal; picocolors' `createColors()` is one. */
export interface Palette {
  bold(text: string): string;
  dim(text: string): string;
  underline(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  green(text: string): string;
}

/** A palette without colours, for files and for terminals that ask for none. */
export const plainPalette: Palette = {
  bold: String,
  dim: String,
  underline: String,
  red: String,
  yellow: String,
  cyan: String,
  green: String,
};

/** What a terminal report may show beside the problems. */
export interface TerminalReportOptions {
  palette?: Palette;
  language?: Language;
  /** Gives a line of a file, counted from 1, if it is at hand. */
  sourceLine?: (file: string, line: number) => string | undefined;
}

/**
 * Renders problems for people, sorted by place: `file:line:column code`, which terminals and editors open on a
 * click, then the source line, what happened and what to do; a summary last.
 */
export function reportTerminal(problems: readonly Problem[], options: TerminalReportOptions = {}): string {
  const { palette = plainPalette, language = 'en', sourceLine } = options;
  const blocks = sortProblems(problems).map((problem) => [
    headline(problem, palette, language),
    ...sourceLines(problem, palette, sourceLine),
    ...textLines(problem, palette, language),
  ]);
  return `${[...blocks.map((lines) => lines.join('\n')), summaryLine(problems, palette, language)].join('\n\n')}\n`;
}

function headline({ file, position, code, severity }: Problem, palette: Palette, language: Language): string {
  const shown = visibleName(file);
  const place = position === undefined ? shown : `${shown}:${position.line}:${position.column}`;
  const label = describePhrase({ phrase: severity === 'info' ? 'note' : severity }, language);
  return `${palette.underline(place)} ${palette.bold(code)} ${severityColour(severity, palette)(`(${label})`)}`;
}

function sourceLines(
  { file, position }: Problem,
  palette: Palette,
  sourceLine: TerminalReportOptions['sourceLine'],
): string[] {
  const source = position && sourceLine?.(file, position.line);
  if (position === undefined || source === undefined) return [];
  const excerpt = excerptLine(source, position.column);
  const gutter = ' '.repeat(String(position.line).length);
  return [
    `  ${palette.dim(`${position.line} │`)} ${excerpt.text}`,
    `  ${palette.dim(`${gutter} │`)} ${palette.red(excerpt.caret)}`,
  ];
}

function textLines(problem: Problem, palette: Palette, language: Language): string[] {
  const { message, hint } = describeProblem(problem, language);
  if (hint === undefined) return [`  ${message}`];
  const [advice = '', ...corrected] = hint.split('\n');
  return [
    `  ${message}`,
    `  ${palette.cyan(advice)}`,
    ...corrected.map((line) => `    ${palette.cyan(line)}`),
  ];
}

/** Gives the colour in which a severity is shown. */
export function severityColour(severity: Severity, palette: Palette): (text: string) => string {
  if (severity === 'error') return palette.red;
  return severity === 'warning' ? palette.yellow : palette.cyan;
}

function summaryLine(problems: readonly Problem[], palette: Palette, language: Language): string {
  const { errors, warnings } = countProblems(problems);
  const line = palette.bold(summarize(problems, language));
  if (errors > 0) return palette.red(line);
  return warnings > 0 ? palette.yellow(line) : palette.green(line);
}
