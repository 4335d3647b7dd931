import { writeFile } from 'node:fs/promises';
import { buildSite } from '../src/glue/pipeline/build-site.ts';
import { checkFolders } from '../src/glue/pipeline/check-folders.ts';
import { siteCache } from '../src/glue/project.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { openSite } from '../src/glue/site/open-site.ts';
import { planSite, printPlan } from '../src/glue/site/plan-site.ts';
import { createProgress } from '../src/glue/progress.ts';
import { reportFailure } from './failure.ts';
import { parseArguments } from './arguments.ts';
import { missingFolder, printProblems } from './problems.ts';

const { values } = parseArguments('build', {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  drafts: { type: 'boolean', default: false },
  untrusted: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  'no-search': { type: 'boolean', default: false },
  plan: { type: 'boolean', default: false },
  json: { type: 'string' },
});

const { content, out, drafts, untrusted, force, json } = values;
const progress = createProgress(process.stderr, false, messageLanguage(content));
const refused = missingFolder(content) ?? checkFolders(content, out);
if (refused !== undefined) {
  printProblems([refused], content);
  process.exit(1);
}
if (values.plan) {
  console.log(printPlan(planSite(await openSite(content), Date.now())));
  process.exit(0);
}
try {
  const cache = siteCache;
  const report = await buildSite(
    { content, out, cache, drafts, untrusted, force, search: !values['no-search'] },
    progress,
  );
  printProblems(report.problems, content);
  if (json !== undefined) await writeFile(json, `${JSON.stringify(report.json, null, 2)}\n`);
  console.log(report.summary);
  if (report.timing !== '') console.log(report.timing);
} catch (error) {
  reportFailure(error, content, out);
}
