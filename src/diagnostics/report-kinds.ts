import { catalogues } from './catalogue.ts';
import { losesContent, type ProblemCode } from './codes.ts';
import { describePhrase, describeProblem } from './describe.ts';
import type { Language } from './language.ts';
import { sortProblems } from './order.ts';
import type { Problem, Severity } from './problem.ts';
import { plainPalette, severityColour, type Palette } from './report-terminal.ts';
import { summarize } from './summary.ts';
import { visibleName } from './visible-text.ts';

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

/** So many kinds of notes are shown like problems. */
const fewNotes = 3;

/** Files shown of a kind. */
const filesShown: Readonly<Record<Severity, number>> = { error: 10, warning: 3, info: 1 };

/**
 * Renders many problems for a first look: one block for each kind, what loses content first, with the kind's
 * meaning, its first places, and what to do; many kinds of notes beside problems have a line each. What is left out is
 * counted.
 */
export function reportKinds(problems: readonly Problem[], options: KindsReportOptions = {}): string {
  const { palette = plainPalette, language = 'en', command = 'jianfan check' } = options;
  const given = { palette, language, command };
  const summary = palette.bold(summarize(problems, language));
  const kinds = kindsOf(problems);
  const isNote = ({ severity }: Kind) => severity === 'info';
  const all = kinds.filter(isNote);
  const notes = all.length > fewNotes && all.length < kinds.length ? all : [];
  const blocks = kinds
    .filter((kind) => !notes.includes(kind))
    .map((kind) => kindLines(kind, given).join('\n'));
  return `${[summary, ...blocks, ...noteLines(notes, given)].join('\n\n')}\n`;
}

function noteLines(notes: readonly Kind[], given: Required<KindsReportOptions>): string[] {
  if (notes.length === 0) return [];
  const { palette, language, command } = given;
  const how = describePhrase({ phrase: 'kind-whole', values: { command } }, language);
  return [[...notes.map((kind) => headOf(kind, given)), palette.dim(how)].join('\n')];
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

function kindLines(kind: Kind, given: Required<KindsReportOptions>): string[] {
  const { code, severity, problems } = kind;
  const { palette, language, command } = given;
  const files = Map.groupBy(problems, ({ file }) => file);
  const shown = [...files.values()].slice(0, filesShown[severity]);
  const rest = files.size - shown.length;
  const values = { count: rest, code, command };
  const more =
    rest > 0 ? [palette.dim(`  ${describePhrase({ phrase: 'more-files', values }, language)}`)] : [];
  const hints = severity === 'info' ? new Map<Problem, string[]>() : hintsOf(shown, language);
  const hintLines = (problem: Problem | undefined, indent: string) =>
    ((problem && hints.get(problem)) ?? []).map((line) => indent + palette.cyan(line));
  const lines = shown.map((inFile) => `  ${placeLine(inFile, palette, language)}`);
  // Advice that differs is kept beside what it is for.
  if (hints.size > 1)
    return [
      headOf(kind, given),
      ...shown.flatMap((inFile, index) => [
        lines[index] ?? '',
        ...inFile.flatMap((problem) => hintLines(problem, '    ')),
      ]),
      ...more,
    ];
  return [headOf(kind, given), ...lines, ...more, ...hintLines([...hints.keys()][0], '  ')];
}

function headOf(
  { code, severity, problems }: Kind,
  { palette, language }: Required<KindsReportOptions>,
): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = { count: problems.length + sumOfMore(problems), files };
  const count = describePhrase({ phrase: 'kind-count', values: counts }, language);
  const label = describePhrase({ phrase: severity === 'info' ? 'note' : severity }, language);
  const about = catalogues[language].messages[code]?.about ?? '';
  return `${palette.bold(code)} ${severityColour(severity, palette)(`(${label})`)} ${about} ${palette.dim(count)}`;
}

/** What to do about each of a kind's messages that are shown, by the first problem that has it. */
function hintsOf(shown: readonly Problem[][], language: Language): Map<Problem, string[]> {
  const hints = new Map<Problem, string[]>();
  for (const [first] of Map.groupBy(shown.flat(), ({ id }) => id).values()) {
    const hint = first && describeProblem(first, language).hint;
    if (first && hint !== undefined) hints.set(first, hint.split('\n'));
  }
  return hints;
}

function placeLine(inFile: readonly Problem[], palette: Palette, language: Language): string {
  const [problem] = inFile;
  if (problem === undefined) return '';
  const { position } = problem;
  const file = visibleName(problem.file);
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
