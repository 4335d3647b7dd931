import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import pc from 'picocolors';
import { createProblem } from '../src/diagnostics/create-problem.ts';
import { describePhrase } from '../src/diagnostics/describe.ts';
import type { Language } from '../src/diagnostics/language.ts';
import type { Problem } from '../src/diagnostics/problem.ts';
import { reportGithub } from '../src/diagnostics/report-github.ts';
import { reportKinds } from '../src/diagnostics/report-kinds.ts';
import { reportTerminal } from '../src/diagnostics/report-terminal.ts';
import { lineReader } from '../src/glue/site/line-reader.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';

/** Problems of one code shown in a build; `jianfan check` shows all. */
const shownPerCode = 5;

/** Prints problems for a person, and as annotations where GitHub Actions collects them. */
export function printProblems(problems: readonly Problem[], contentDir: string): void {
  const worth = problems.filter(({ severity }) => severity !== 'info');
  if (worth.length === 0) return;
  const shown = firstOfEachCode(worth);
  const language = messageLanguage(contentDir);
  const sourceLine = lineReader(contentDir);
  process.stderr.write(`\n${reportTerminal(shown, { palette: pc, language, sourceLine })}`);
  if (shown.length < worth.length)
    process.stderr.write(
      pc.dim(
        `${describePhrase({ phrase: 'more-of-kind', values: { count: worth.length - shown.length } }, language)}\n`,
      ),
    );
  nameReference(shown, language);
  annotate(shown, contentDir);
}

function firstOfEachCode(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, number>();
  return problems.filter(({ code, severity }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return severity === 'error' || count <= shownPerCode;
  });
}

/** Prints what a check found, which is what the command is for: kind by kind for a first look, or every problem. */
export function printFindings(
  problems: readonly Problem[],
  contentDir: string,
  all: boolean,
  command?: string,
): void {
  if (problems.length === 0) return;
  const language = messageLanguage(contentDir);
  const report = all
    ? reportTerminal(problems, { palette: pc, language, sourceLine: lineReader(contentDir) })
    : reportKinds(problems, { palette: pc, language, ...(command === undefined ? {} : { command }) });
  process.stdout.write(`\n${report}`);
  nameReference(problems, language);
  annotate(problems, contentDir);
}

/** Names the command that explains the codes, with the one where there is one only. */
function nameReference(problems: readonly Problem[], language: Language): void {
  const codes = new Set(problems.map(({ code }) => code));
  const [code = ''] = codes;
  const place = `jianfan explain ${codes.size === 1 ? code : 'CODE'}`;
  process.stderr.write(
    pc.dim(`${describePhrase({ phrase: 'codes-explained', values: { place } }, language)}\n`),
  );
}

function annotate(problems: readonly Problem[], contentDir: string): void {
  if (process.env['GITHUB_ACTIONS'] !== 'true') return;
  const options = { root: relative(process.cwd(), contentDir), language: messageLanguage(contentDir) };
  process.stdout.write(reportGithub(problems, options));
}

/** Says that the content folder is missing, if it is. */
export function missingFolder(contentDir: string): Problem | undefined {
  if (existsSync(contentDir) && statSync(contentDir).isDirectory()) return undefined;
  return createProblem('content-missing', { file: contentDir });
}
