import { watch } from 'node:fs';
import { resolve } from 'node:path';
import pc from 'picocolors';
import type { PhraseId } from '../src/diagnostics/catalogue.ts';
import { describePhrase } from '../src/diagnostics/describe.ts';
import { visibleName, visibleText } from '../src/diagnostics/visible-text.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { startDevServer } from '../src/glue/dev/dev-server.ts';
import { proofPath } from '../src/glue/dev/proof/proof-routes.ts';
import { siteCache } from '../src/glue/project.ts';
import { parseArguments, portNumber } from './arguments.ts';
import { reportFailure } from './failure.ts';
import { missingFolder, printProblems } from './problems.ts';

const { values } = parseArguments('dev', {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4321' },
});

const content = resolve(values.content);
const say = (phrase: PhraseId) => describePhrase({ phrase }, messageLanguage(content));
const absent = missingFolder(content);
if (absent !== undefined) {
  printProblems([absent], content);
  process.exit(1);
}
const port = portNumber(values.port);
const server = await startDevServer({ content, out: resolve(values.out), cache: siteCache, port }).catch(
  (error: unknown) => {
    reportFailure(error, content);
    process.exit(1);
  },
);
printProblems(server.problems, content);
console.log(
  `\n  ${pc.green('➜')}  ${pc.bold(server.url)}   ${pc.dim(say('dev-watching'))} ${values.content}`,
);
console.log(`     ${server.url}${proofPath} ${pc.dim(say('dev-proof'))}\n`);

/** Editors save in several steps; what comes within this many milliseconds is one change. */
const settle = 40;
let timer: NodeJS.Timeout | undefined;
try {
  watch(content, { recursive: true }, (_, file) => {
    if (file === null || /(?:^|\/)\.|~$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(file), settle);
  }).on('error', (error) => console.error(pc.red(error.message))); // a folder vanished while it was looked at
} catch (error) {
  reportFailure(error, content);
  process.exit(1);
}

async function refresh(file: string): Promise<void> {
  const began = performance.now();
  try {
    const problems = await server.refresh();
    const mark = problems.some(({ severity }) => severity === 'error') ? pc.red('✗') : pc.green('✓');
    console.log(`${mark} ${visibleName(file)} ${pc.dim(`${Math.round(performance.now() - began)} ms`)}`);
    printProblems(
      problems.filter((problem) => problem.file === file || problem.severity === 'error'),
      content,
    );
  } catch (error) {
    console.error(pc.red(visibleText(`${file}: ${error instanceof Error ? error.message : String(error)}`)));
  }
}
