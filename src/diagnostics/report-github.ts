import { describeProblem } from './describe.ts';
import type { Language } from './language.ts';
import { sortProblems } from './order.ts';
import type { Problem, Severity } from './problem.ts';
import { summarize } from './summary.ts';
import { visibleName, visibleText } from './visible-text.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** How paths of problems become paths of the repository. */
export interface GithubReportOptions {
  /** Path from the repository's root to the content folder, since annotations count from there. */
  root?: string;
  language?: Language;
}

/**
 * Renders problems as GitHub Actions workflow commands, one a line, and a summary line.
 * Escaping as in the workflow commands' toolkit: `%`, CR and LF everywhere, `:` and `,` in properties.
 */
export function reportGithub(problems: readonly Problem[], options: GithubReportOptions = {}): string {
  const { root = '', language = 'en' } = options;
  const lines = sortProblems(problems).map((problem) => annotation(problem, root, language));
  return `${[...lines, summarize(problems, language)].join('\n')}\n`;
}

function annotation(problem: Problem, root: string, language: Language): string {
  const { position } = problem;
  const { message, hint } = describeProblem(problem, language);
  const prefix = root === '' || root.endsWith('/') ? root : `${root}/`;
  const properties = [
    `file=${escapeProperty(visibleName(prefix + problem.file))}`,
    ...(position === undefined ? [] : [`line=${position.line}`, `col=${position.column}`]),
    `title=${escapeProperty(problem.code)}`,
  ];
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `::${commands[problem.severity]} ${properties.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return visibleText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
