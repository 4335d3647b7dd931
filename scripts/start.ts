import pc from 'picocolors';
import { buildSite } from '../src/glue/pipeline/build-site.ts';
import { checkFolders } from '../src/glue/pipeline/check-folders.ts';
import { siteCache } from '../src/glue/project.ts';
import { describePhrase } from '../src/diagnostics/describe.ts';
import type { Phrase } from '../src/diagnostics/values.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { createProgress } from '../src/glue/progress.ts';
import { reportFailure } from './failure.ts';
import { parseArguments, portNumber } from './arguments.ts';
import { missingFolder, printProblems } from './problems.ts';
import { serveFolder } from './serve.ts';

const { values } = parseArguments('start', {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4321' },
});

const { content, out } = values;
const language = messageLanguage(content);
const say = (phrase: Phrase) => describePhrase(phrase, language);
const port = portNumber(values.port);
const refused = missingFolder(content) ?? checkFolders(content, out);
if (refused !== undefined) {
  printProblems([refused], content);
  process.exit(1);
}
try {
  const options = {
    content,
    out,
    cache: siteCache,
    drafts: false,
    force: false,
    search: true,
  };
  const report = await buildSite(options, createProgress(process.stderr, false, language));
  printProblems(report.problems, content);
  console.log(report.summary);
  if (report.timing !== '') console.log(report.timing);
  const { url } = await serveFolder(out, port, report.base);
  if (new URL(url).port !== String(port)) console.log(say({ phrase: 'port-taken', values: { port } }));
  console.log(`\n  ${pc.green('➜')}  ${pc.bold(url)}   ${pc.dim(say({ phrase: 'how-to-end' }))}\n`);
} catch (error) {
  reportFailure(error, content, out);
}
