import { rm } from 'node:fs/promises';
import pc from 'picocolors';
import { checkSite } from '../src/glue/build/check-site.ts';
import { createProgress } from '../src/glue/progress.ts';
import { projectRoot } from '../src/glue/project.ts';
import { parseArguments } from './arguments.ts';
import { missingFolder, printProblems } from './problems.ts';

const { values } = parseArguments(
  `npm run check -- [--content DIR]

  Says everything that a build would complain about, drafts included, without building.
  Ends with code 1 if there is an error.`,
  { content: { type: 'string', default: 'content' } },
);

const { content } = values;
const absent = missingFolder(content);
const cache = `${projectRoot}.jianfan`;
const problems =
  absent === undefined ? await checkSite({ content, cache }, createProgress(process.stderr)) : [absent];
await rm(`${cache}/check`, { recursive: true, force: true });
printProblems(problems, content, true);
if (problems.length === 0) console.log(pc.green('No problems.'));
process.exitCode = problems.some((problem) => problem.severity === 'error') ? 1 : 0;
