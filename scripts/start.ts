import pc from 'picocolors';
import { buildSite } from '../src/glue/pipeline/build-site.ts';
import { checkFolders } from '../src/glue/pipeline/check-folders.ts';
import { siteCache } from '../src/glue/project.ts';
import { createProgress } from '../src/glue/progress.ts';
import { reportFailure } from './failure.ts';
import { parseArguments, portNumber } from './arguments.ts';
import { missingFolder, printProblems } from './problems.ts';
import { serveFolder } from './serve.ts';

const { values } = parseArguments(
  `jianfan start [--content DIR] [--out DIR] [--port N]

  Builds the site and serves it at http://localhost:4321, or the next free port.`,
  {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
  },
);

const { content, out } = values;
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
  const report = await buildSite(options, createProgress(process.stderr));
  printProblems(report.problems, content);
  console.log(report.summary);
  if (report.timing !== '') console.log(report.timing);
  const { url } = await serveFolder(out, port, report.base);
  if (new URL(url).port !== String(port)) console.log(`Port ${port} is in use.`);
  console.log(`\n  ${pc.green('➜')}  ${pc.bold(url)}   ${pc.dim('Ctrl-C ends it')}\n`);
} catch (error) {
  reportFailure(error, content, out);
}
