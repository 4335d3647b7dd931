import { createTwoFilesPatch } from 'diff';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pc from 'picocolors';
import type { PhraseId } from '../src/diagnostics/catalogue.ts';
import { createProblem } from '../src/diagnostics/create-problem.ts';
import { describePhrase } from '../src/diagnostics/describe.ts';
import type { Problem } from '../src/diagnostics/problem.ts';
import type { Values } from '../src/diagnostics/values.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { checkSite, refused } from '../src/glue/pipeline/check-site.ts';
import { lineReader } from '../src/glue/site/line-reader.ts';
import { repair, type LintedFile } from '../src/glue/site/lint-content.ts';
import { createProgress } from '../src/glue/progress.ts';
import { siteCache } from '../src/glue/project.ts';
import { replaceFile } from '../src/glue/replace-file.ts';
import { createBaseline, filterBaseline, parseBaseline } from '../src/variants/lint/baseline.ts';
import { knownCode, parseArguments } from './arguments.ts';
import { reportFailure } from './failure.ts';
import { missingFolder, printFindings } from './problems.ts';

const { values } = parseArguments('check', {
  content: { type: 'string', default: 'content' },
  all: { type: 'boolean', default: false },
  only: { type: 'string' },
  fix: { type: 'boolean', default: false },
  style: { type: 'boolean', default: false },
  untrusted: { type: 'boolean', default: false },
  'untrusted-since': { type: 'string' },
  accept: { type: 'boolean', default: false },
  baseline: { type: 'string' },
});

const { content } = values;
const only = knownCode(values.only);
const readLine = lineReader(content);
const baselineFile = values.baseline ?? join(content, 'baseline.json');
const absent = missingFolder(content);
if (values.baseline !== undefined && !values.accept && !existsSync(baselineFile)) {
  console.error(say('baseline-missing', { file: baselineFile }));
  process.exit(2);
}
if (absent === undefined) await check().catch((error: unknown) => reportFailure(error, content));
else finish([absent]);

async function check(): Promise<void> {
  const cache = siteCache;
  const { style, untrusted, 'untrusted-since': untrustedSince } = values;
  const options = { content, cache, style, untrusted, untrustedSince };
  let { problems, linted } = await checkSite(
    options,
    createProgress(process.stderr, false, messageLanguage(content)),
  );
  if (values.fix && repairAll(linted) > 0)
    ({ problems, linted } = await checkSite(options, createProgress(process.stderr, true)));
  await rm(`${cache}/check`, { recursive: true, force: true });
  if (values.accept) acceptAll(problems);
  else finish(beyondBaseline(problems));
}

function repairAll(linted: readonly LintedFile[]): number {
  let repaired = 0;
  for (const file of linted) {
    const fixed = repair(file);
    if (fixed === undefined) continue;
    const name = file.file.file;
    console.log(
      colourPatch(createTwoFilesPatch(name, name, file.text, fixed, undefined, undefined, { context: 0 })),
    );
    replaceFile(file.file.path, fixed);
    repaired += 1;
  }
  console.log(pc.bold(say('files-repaired', { count: repaired })));
  return repaired;
}

function colourPatch(patch: string): string {
  const colour = (line: string) =>
    line.startsWith('+') ? pc.green(line) : line.startsWith('-') ? pc.red(line) : pc.dim(line);
  return patch.split('\n').slice(1).map(colour).join('\n');
}

function acceptAll(problems: readonly Problem[]): void {
  replaceFile(baselineFile, `${JSON.stringify(createBaseline(problems, lineOf), null, 2)}\n`);
  console.log(say('problems-accepted', { count: problems.length, file: baselineFile }));
}

function beyondBaseline(problems: readonly Problem[]): Problem[] {
  if (!existsSync(baselineFile)) return [...problems];
  const baseline = parseBaseline(readFileSync(baselineFile, 'utf8'));
  if (baseline === undefined) {
    return [createProblem('baseline-invalid', { file: baselineFile }), ...problems];
  }
  const isStrangers = values.untrusted || values['untrusted-since'] !== undefined;
  const kept = problems.filter(
    ({ code, severity }) => isStrangers && severity === 'error' && refused.has(code),
  );
  const left = filterBaseline(
    problems.filter((problem) => !kept.includes(problem)),
    baseline,
    lineOf,
  );
  if (left.accepted > 0)
    console.log(pc.dim(say('accepted-hidden', { count: left.accepted, file: baselineFile })));
  return [...kept, ...left.problems];
}

function lineOf(problem: Problem): string | undefined {
  return problem.position && readLine(problem.file, problem.position.line);
}

function finish(problems: readonly Problem[]): void {
  const shown = only === undefined ? problems : problems.filter(({ code }) => code === only);
  printFindings(shown, content, values.all || only !== undefined);
  if (shown.length === 0) console.log(pc.green(say('no-problems')));
  process.exitCode = problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

function say(phrase: PhraseId, values: Values = {}): string {
  return describePhrase({ phrase, values }, messageLanguage(content));
}
