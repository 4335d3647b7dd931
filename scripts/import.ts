import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import pc from 'picocolors';
import type { PhraseId } from '../src/diagnostics/catalogue.ts';
import { describePhrase } from '../src/diagnostics/describe.ts';
import { reportTerminal } from '../src/diagnostics/report-terminal.ts';
import type { Values } from '../src/diagnostics/values.ts';
import { visibleName } from '../src/diagnostics/visible-text.ts';
import { importSite, type ImportResult } from '../src/glue/imports/import-site.ts';
import type { Balance } from '../src/glue/imports/verify.ts';
import { keepTables } from '../src/glue/jobs/keep-tables.ts';
import { createProgress } from '../src/glue/progress.ts';
import { siteCache } from '../src/glue/project.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { parseArguments } from './arguments.ts';
import { reportFailure } from './failure.ts';
import { nextSteps } from './next-steps.ts';
import { printFindings } from './problems.ts';

const shares: Record<keyof Balance, PhraseId> = {
  posts: 'import-balance-posts',
  drafts: 'import-balance-drafts',
  tags: 'import-balance-tags',
  urls: 'import-balance-urls',
  references: 'import-balance-references',
  statics: 'import-balance-statics',
};

const { values, positionals } = parseArguments(
  'import',
  {
    to: { type: 'string', default: '.' },
    'dry-run': { type: 'boolean', default: false },
    uploads: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
  true,
);

keepTables(siteCache);
const [source] = positionals;
const to = resolve(values.to);
const language = messageLanguage(join(to, 'content'));
if (source === undefined) {
  console.error(describePhrase({ phrase: 'import-needs-source' }, language));
  process.exitCode = 2;
} else
  await importSite({
    source,
    to,
    uploads: values.uploads,
    dry: values['dry-run'],
    now: Date.now(),
    language,
    progress: createProgress(process.stderr, false, language),
  })
    .then((result) => report(result, source))
    .catch((error: unknown) => reportFailure(error, source));

function report({ kind, balance, synced, problems }: ImportResult, from: string): void {
  printFindings(problems, from, values.all);
  if (kind !== undefined) console.log(say('import-read-as', { kind }));
  if (balance !== undefined) console.log(printBalance(balance));
  if (synced !== undefined) {
    const { added, updated, unchanged, kept } = synced;
    const folder = relative(process.cwd(), to) || to;
    const counts = { added: added.length, updated: updated.length, unchanged, kept: kept.length, folder };
    console.log(say(values['dry-run'] ? 'import-would' : 'import-done', counts));
    if (values['dry-run']) for (const path of added) console.log(pc.dim(`  ${visibleName(path)}`));
    else if (problems.length > 0) writeReport(problems);
    if (!values['dry-run'] && added.length > 0) console.log(say('next-steps', { steps: nextSteps(to) }));
  }
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What has been told once is still there when somebody goes through it. */
function writeReport(problems: ImportResult['problems']): void {
  const folder = join(to, '.jianfan');
  const file = join(folder, 'import-report.txt');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, reportTerminal(problems, { language }));
  console.log(say('import-report', { file: relative(process.cwd(), file) }));
}

function printBalance(balance: Balance): string {
  const rows = Object.entries(balance).filter(([, { expected }]) => expected > 0);
  return rows
    .map(([name, { expected, found }]) => {
      const mark = found === expected ? pc.green('✓') : pc.red('✗');
      return `${mark} ${found}/${expected} ${say(shares[name as keyof Balance])}`;
    })
    .join('\n');
}

function say(phrase: PhraseId, given: Values = {}): string {
  return describePhrase({ phrase, values: given }, language);
}
