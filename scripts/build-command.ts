import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describePhrase } from '../src/diagnostics/describe.ts';
import { visibleJson } from '../src/diagnostics/visible-text.ts';
import { buildSite } from '../src/glue/pipeline/build-site.ts';
import { checkFolders } from '../src/glue/pipeline/check-folders.ts';
import type { BuildReport } from '../src/glue/pipeline/report.ts';
import { siteCache } from '../src/glue/project.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { openSite } from '../src/glue/site/open-site.ts';
import { planSite, printPlan } from '../src/glue/site/plan-site.ts';
import { readShare } from '../src/glue/shares/read-share.ts';
import { renderShare } from '../src/glue/shares/render-share.ts';
import { createProgress } from '../src/glue/progress.ts';
import { parseShare, type Share } from '../src/glue/store/share.ts';
import { reportFailure } from './failure.ts';
import { parseArguments } from './arguments.ts';
import { missingFolder, printProblems } from './problems.ts';

const { values } = parseArguments('build', {
  content: { type: 'string', default: 'content' },
  out: { type: 'string' },
  drafts: { type: 'boolean', default: false },
  untrusted: { type: 'boolean', default: false },
  'untrusted-since': { type: 'string' },
  force: { type: 'boolean', default: false },
  'no-search': { type: 'boolean', default: false },
  plan: { type: 'boolean', default: false },
  json: { type: 'string' },
  read: { type: 'string' },
  render: { type: 'string' },
  stores: { type: 'string', default: 'stores' },
  last: { type: 'string' },
});

const { content, drafts, untrusted, force, json } = values;
const language = messageLanguage(content);
const [read, render] = [shareOf(values.read), shareOf(values.render)];
const out = values.out ?? (read && `stores/${read.number}`) ?? (render && `parts/${render.number}`) ?? 'dist';
const progress = createProgress(process.stderr, false, language);
// A plan writes nothing, so it may be run in the folder of another generator as it is.
const refused = missingFolder(content) ?? (values.plan ? undefined : checkFolders(content, out));
if (refused !== undefined) {
  printProblems([refused], content);
  process.exit(1);
}
if (values.plan) {
  console.log(printPlan(planSite(await openSite(content), Date.now()), language));
  process.exit(0);
}
const options = {
  ...{ content, out, cache: siteCache, drafts, untrusted, force },
  untrustedSince: values['untrusted-since'],
  search: !values['no-search'],
};
try {
  // A report that can't be written is told before the work, not after it.
  if (json !== undefined) await mkdir(dirname(json), { recursive: true });
  if (read === undefined) await print(await build());
  else {
    const { problems, files } = await readShare({ ...options, share: read, store: out }, progress);
    printProblems(problems, content);
    say('share-read', { share: `${read.number}/${read.of}`, count: files, folder: out });
  }
} catch (error) {
  reportFailure(error, content, out);
}

function build(): Promise<BuildReport> {
  if (render === undefined) return buildSite(options, progress);
  return renderShare({ ...options, share: render, stores: values.stores, last: values.last }, progress);
}

/** What is wrong with the site as a whole is told by one of its shares. */
async function print(report: BuildReport): Promise<void> {
  if ((render?.number ?? 1) === 1) printProblems(report.problems, content);
  if (json !== undefined) await writeFile(json, `${visibleJson(report.json)}\n`);
  console.log(report.summary);
  if (render === undefined) say('site-in', { folder: out });
  if (report.timing !== '') console.log(report.timing);
}

function shareOf(given: string | undefined): Share | undefined {
  if (given === undefined) return undefined;
  const share = parseShare(given);
  if (share !== undefined) return share;
  console.error(describePhrase({ phrase: 'share-wrong', values: { given } }, language));
  process.exit(2);
}

function say(phrase: 'share-read' | 'site-in', said: Record<string, string | number>): void {
  console.log(describePhrase({ phrase, values: said }, language));
}
