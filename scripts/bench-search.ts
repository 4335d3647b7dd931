import { writeFile } from 'node:fs/promises';
import { parseArguments } from './arguments.ts';
import { benchSearch, type SearchBench } from './bench-search/bench-size.ts';
import { machineLine } from './bench/report.ts';
import { searchReport } from './bench-search/report.ts';
import { createWorkspace } from './bench/workspace.ts';

const usage = `npm run bench:search [-- --posts 1000,10000] [--queries 500] [--no-stock]

  --posts LIST    sizes of the synthetic sites (default: 1000)
  --queries N     queries of one to six characters (default: 500)
  --no-stock      leave out stock Pagefind, which takes most of the time
  --seed N        another seed makes other posts (default: 1)
  --json FILE     write the figures as JSON`;

const { values } = parseArguments(usage, {
  posts: { type: 'string', default: '1000' },
  queries: { type: 'string', default: '500' },
  'no-stock': { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  json: { type: 'string' },
});

const workspace = createWorkspace(false);
const say = (line: string) => process.stderr.write(`${line}\n`);
const benches: SearchBench[] = [];
console.log(`${machineLine(workspace.fileSystem)}\n`);
try {
  for (const posts of values.posts.split(',').map(Number)) {
    const plan = {
      posts,
      seed: Number(values.seed),
      queries: Number(values.queries),
      stock: !values['no-stock'],
    };
    const bench = await benchSearch({ ...plan, workspace, say });
    benches.push(bench);
    console.log(`${searchReport(bench)}\n`);
  }
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(benches, null, 2)}\n`);
} finally {
  workspace.remove();
}
