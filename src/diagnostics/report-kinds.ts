import { catalogues } from './catalogue.ts';
import { losesContent, type ProblemCode } from './codes.ts';
import { describePhrase, describeProblem } from './describe.ts';
import type { Language } from './language.ts';
import { sortProblems } from './order.ts';
import type { Problem, Severity } from './problem.ts';
import { plainPalette, severityColour, type Palette } from './report-terminal.ts';
import { summarize } from './summary.ts';
import { visibleText } from './visible-text.ts';

/** What a report by kinds may show beside the problems. */
interface KindsReportOptions {
  palette?: Palette;
  language?: Language;
  /** What shows every problem of a kind, with `--only CODE`. */
  command?: string;
}

/** Problems of one code and severity. */
interface Kind {
  code: ProblemCode;
  severity: Severity;
  problems: Problem[];
}

/** Files shown of a kind. */
const filesShown: Readonly<Record<Severity, number>> = { error: 10, warning: 3, info: 1 };

/**
 * Renders many problems for a first look: one block for each kind, what loses content first, with the kind's
 * meaning, its first places, and what to do. What is left out is counted.
 */
export function reportKinds(problems: readonly Problem[], options: KindsReportOptions = {}): string {
  const { palette = plainPalette, language = 'en', command = 'jianfan check' } = options;
  const summary = palette.bold(summarize(problems, language));
  const blocks = kindsOf(problems).map((kind) => kindLines(kind, { palette, language, command }).join('\n'));
  return `${[summary, ...blocks].join('\n\n')}\n`;
}

function kindsOf(problems: readonly Problem[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const problem of sortProblems(problems)) {
    const { code, severity } = problem;
    const kind = kinds.get(`${severity} ${code}`) ?? { code, severity, problems: [] };
    kind.problems.push(problem);
    kinds.set(`${severity} ${code}`, kind);
  }
  return [...kinds.values()].sort(
    (a, b) => rankOf(a) - rankOf(b) || b.problems.length - a.problems.length || (a.code < b.code ? -1 : 1),
  );
}

function rankOf({ code, severity }: Kind): number {
  if (severity === 'error') return 0;
  if (severity === 'info') return 3;
  return losesContent.has(code) ? 1 : 2;
}

function kindLines(
  { code, severity, problems }: Kind,
  { palette, language, command }: Required<KindsReportOptions>,
): string[] {
  const files = Map.groupBy(problems, ({ file }) => file);
  const counts = { count: problems.length + sumOfMore(problems), files: files.size };
  const count = describePhrase({ phrase: 'kind-count', values: counts }, language);
  const label = describePhrase({ phrase: severity === 'info' ? 'note' : severity }, language);
  const about = catalogues[language].messages[code]?.about ?? '';
  const head = `${palette.bold(code)} ${severityColour(severity, palette)(`(${label})`)} ${about} ${palette.dim(count)}`;
  const shown = [...files.values()].slice(0, filesShown[severity]);
  const lines = shown.map((inFile) => placeLine(inFile, palette, language));
  const hints = severity === 'info' ? [] : hintsOf(shown, language);
  const rest = files.size - shown.length;
  const values = { count: rest, code, command };
  const more = rest > 0 ? [describePhrase({ phrase: 'more-files', values }, language)] : [];
  return [
    head,
    ...lines.map((line) => `  ${line}`),
    ...more.map((line) => `  ${palette.dim(line)}`),
    ...hints.map((line) => `  ${palette.cyan(line)}`),
  ];
}

/** What to do about each of a kind's messages that are shown, told once. */
function hintsOf(shown: readonly Problem[][], language: Language): string[] {
  const byMessage = Map.groupBy(shown.flat(), ({ id }) => id);
  return [...byMessage.values()].flatMap(
    ([first]) => (first && describeProblem(first, language).hint?.split('\n')) ?? [],
  );
}

function placeLine(inFile: readonly Problem[], palette: Palette, language: Language): string {
  const [problem] = inFile;
  if (problem === undefined) return '';
  const { position } = problem;
  const file = visibleText(problem.file);
  const place = position === undefined ? file : `${file}:${position.line}:${position.column}`;
  const more = inFile.length - 1 + sumOfMore(inFile);
  const { more: _, ...alone } = problem;
  const described = more > 0 ? { ...alone, more } : alone;
  return `${palette.underline(place)}  ${describeProblem(described, language).message}`;
}

/** Where a file had too many problems of a kind, they were counted when they were found. */
function sumOfMore(problems: readonly Problem[]): number {
  return problems.reduce((sum, { more = 0 }) => sum + more, 0);
}
