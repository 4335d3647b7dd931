import { existsSync, statSync } from 'node:fs';
import pc from 'picocolors';
import type { PhraseId } from '../src/diagnostics/catalogue.ts';
import { createProblem } from '../src/diagnostics/create-problem.ts';
import { describePhrase } from '../src/diagnostics/describe.ts';
import type { Problem } from '../src/diagnostics/problem.ts';
import { reportJson } from '../src/diagnostics/report-json.ts';
import type { Phrase } from '../src/diagnostics/values.ts';
import { createProgress } from '../src/glue/progress.ts';
import { siteCache } from '../src/glue/project.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { verifyFolder } from '../src/glue/verify/verify-folder.ts';
import type { OptionalCheck, Verification } from '../src/verify/verify-site.ts';
import { knownCode, parseArguments } from './arguments.ts';
import { reportFailure } from './failure.ts';
import { printFindings } from './problems.ts';

const { values, positionals } = parseArguments(
  'verify',
  {
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
  },
  true,
);

/** Says why a check was left out. */
const whyLeftOut = {
  search: 'verify-left-out-search',
  feeds: 'verify-left-out-feeds',
  sitemap: 'verify-left-out-sitemap',
  posts: 'verify-left-out-posts',
  variants: 'verify-left-out-variants',
} as const satisfies Record<OptionalCheck, PhraseId>;

const [folder = 'dist'] = positionals;
const { content } = values;
const only = knownCode(values.only);
const language = messageLanguage(content);

if (!existsSync(folder) || !statSync(folder).isDirectory())
  tell([createProblem('output-missing', { file: folder })], {});
else
  try {
    const progress = createProgress(process.stderr, values.json, language);
    report(await verifyFolder(folder, progress, { content, cache: siteCache }));
  } catch (error) {
    reportFailure(error, content);
  }

function report({ problems, ...verified }: Verification): void {
  tell(problems, { verified });
  if (values.json) return;
  const { pages, links, files, texts, leftOut } = verified;
  if (texts.compared > 0) say(pc.dim, { phrase: 'verify-texts', values: { ...texts } });
  const checks = leftOut.map((check) => ({ phrase: whyLeftOut[check] }));
  if (checks.length > 0) say(pc.dim, { phrase: 'verify-left-out', values: { checks } });
  if (problems.length === 0) say(pc.green, { phrase: 'output-verified', values: { pages, links, files } });
}

function say(colour: (text: string) => string, phrase: Phrase): void {
  console.log(colour(describePhrase(phrase, language)));
}

/** Prints problems for a person or a machine; one that is an error ends the command with code 1. */
function tell(problems: readonly Problem[], facts: object): void {
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (values.json) {
    process.stdout.write(reportJson(problems, facts));
    return;
  }
  const { all } = values;
  const shown = only === undefined ? problems : problems.filter(({ code }) => code === only);
  printFindings(shown, folder, all || only !== undefined, 'jianfan verify');
}
