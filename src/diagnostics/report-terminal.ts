import { excerptLine } from './excerpt-line.ts';
import { groupByFile } from './order.ts';
import type { Problem, Severity } from './problem.ts';
import { countProblems, summarize } from './summary.ts';

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
const plainPalette: Palette = {
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
  /** Gives a line of a file, counted from 1, if it is at hand. */
  sourceLine?: (file: string, line: number) => string | undefined;
}

/** Renders problems for people: grouped by file, each with its place, text, source line and hint; a summary last. */
export function reportTerminal(problems: readonly Problem[], options: TerminalReportOptions = {}): string {
  const palette = options.palette ?? plainPalette;
  const blocks = [...groupByFile(problems)].map(([file, group]) =>
    [palette.underline(file), ...group.flatMap((problem) => problemLines(problem, palette, options))].join(
      '\n',
    ),
  );
  return `${[...blocks, summaryLine(problems, palette)].join('\n\n')}\n`;
}

function problemLines(problem: Problem, palette: Palette, options: TerminalReportOptions): string[] {
  const { position } = problem;
  const place = position === undefined ? '' : palette.dim(`${position.line}:${position.column}  `);
  const label = severityColour(
    problem.severity,
    palette,
  )(problem.severity === 'info' ? 'note' : problem.severity);
  const lines = [`  ${place}${label}  ${problem.message}  ${palette.dim(problem.code)}`];
  const source = position && options.sourceLine?.(problem.file, position.line);
  if (position !== undefined && source !== undefined) {
    const excerpt = excerptLine(source, position.column);
    const gutter = ' '.repeat(String(position.line).length);
    lines.push(`    ${palette.dim(`${position.line} │`)} ${excerpt.text}`);
    lines.push(`    ${palette.dim(`${gutter} │`)} ${palette.red(excerpt.caret)}`);
  }
  if (problem.hint !== undefined) {
    lines.push(...problem.hint.split('\n').map((line) => `    ${palette.cyan(line)}`));
  }
  return lines;
}

function severityColour(severity: Severity, palette: Palette): (text: string) => string {
  if (severity === 'error') return palette.red;
  return severity === 'warning' ? palette.yellow : palette.cyan;
}

function summaryLine(problems: readonly Problem[], palette: Palette): string {
  const { errors, warnings } = countProblems(problems);
  const line = palette.bold(summarize(problems));
  if (errors > 0) return palette.red(line);
  return warnings > 0 ? palette.yellow(line) : palette.green(line);
}
