import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describePhrase } from '../src/diagnostics/describe.ts';
import { createProgress } from '../src/glue/progress.ts';
import { siteCache } from '../src/glue/project.ts';
import { mergeLists } from '../src/glue/shares/merge-lists.ts';
import { mergeParts } from '../src/glue/shares/merge-parts.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { parseArguments } from './arguments.ts';
import { reportFailure } from './failure.ts';
import { printProblems } from './problems.ts';

const { values, positionals: parts } = parseArguments(
  'merge',
  {
    out: { type: 'string', default: 'dist' },
    json: { type: 'string' },
    'shared-only': { type: 'boolean', default: false },
  },
  true,
);

const { out, json } = values;
const merge = values['shared-only'] ? mergeLists : mergeParts;
const content = 'content';
const language = messageLanguage(content);
if (parts.length === 0) {
  console.error(describePhrase({ phrase: 'merge-needs-parts' }, language));
  process.exit(2);
}
try {
  if (json !== undefined) await mkdir(dirname(json), { recursive: true });
  const progress = createProgress(process.stderr, false, language);
  const { records, changed, removed, problems } = await merge({ parts, out, cache: siteCache }, progress);
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ changed, removed }, null, 2)}\n`);
  printProblems(problems, content);
  const facts = {
    files: records.size,
    parts: parts.length,
    changed: changed.length,
    removed: removed.length,
  };
  console.log(describePhrase({ phrase: 'merge-done', values: facts }, language));
} catch (error) {
  reportFailure(error, content, out);
}
