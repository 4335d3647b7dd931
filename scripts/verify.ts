import { existsSync, statSync } from 'node:fs';
import pc from 'picocolors';
import { createProblem } from '../src/diagnostics/create-problem.ts';
import { describePhrase } from '../src/diagnostics/describe.ts';
import type { Problem } from '../src/diagnostics/problem.ts';
import { reportJson } from '../src/diagnostics/report-json.ts';
import { createProgress } from '../src/glue/progress.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { verifyFolder } from '../src/glue/verify/verify-folder.ts';
import type { Verification } from '../src/verify/verify-site.ts';
import { parseArguments } from './arguments.ts';
import { reportFailure } from './failure.ts';
import { printFindings } from './problems.ts';

const { values, positionals } = parseArguments(
  'verify',
  {
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  true,
);

const [folder = 'dist'] = positionals;
const content = 'content';
const language = messageLanguage(content);

if (!existsSync(folder) || !statSync(folder).isDirectory())
  report({ problems: [createProblem('output-missing', { file: folder })], pages: 0, links: 0, files: 0 });
else
  try {
    report(verifyFolder(folder, createProgress(process.stderr, values.json, language)));
  } catch (error) {
    reportFailure(error, content);
  }

function report({ problems, pages, links, files }: Verification): void {
  process.exitCode = hasError(problems) ? 1 : 0;
  if (values.json) {
    process.stdout.write(reportJson(problems));
    return;
  }
  const { all, only } = values;
  const shown = only === undefined ? problems : problems.filter(({ code }) => code === only);
  printFindings(shown, folder, all || only !== undefined, 'jianfan verify');
  if (problems.length === 0)
    console.log(
      pc.green(
        describePhrase(
          { phrase: 'output-verified', values: { pages, links, files } },
          messageLanguage(content),
        ),
      ),
    );
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
