import { writeFile } from 'node:fs/promises';
import { parseArguments } from './arguments.ts';
import { benchSize, knownPeers, type SizeResult } from './bench/bench-size.ts';
import { machineLine, sizeReport } from './bench/report.ts';
import { scenarios } from './bench/scenarios.ts';
import { benchShares, sharesReport } from './bench/shares.ts';
import { createWorkspace } from './bench/workspace.ts';

const known = scenarios.map(({ id }) => id).join(',');
const usage: `npm ${string}` = `npm run bench -- [--posts 1000,10000] [--against hugo,eleventy,astro] [--writing] [--profile]

  --posts LIST    sizes of the synthetic sites (default: 1000,10000)
  --against LIST  generators to run beside, as far as they are installed (default: hugo; none: Jianfan alone)
  --only LIST     scenarios: ${known} (default: all)
  --runs N        runs of each, of which the median counts (default: 3; cold builds of large sites fewer)
  --seed N        another seed makes other posts (default: 1)
  --writing       also measure when an edit is seen in the live preview
  --shares N      build in N shares instead, as on N machines, and on one machine; with --no-search without the index
  --profile       write CPU profiles of a cold build and say where its time went
  --keep          leave the sites where they were made
  --in DIR        make the sites there (default: in memory, which 100,000 posts in shares would fill)
  --json FILE     write every run as JSON`;

const { values } = parseArguments(usage, {
  posts: { type: 'string', default: '1000,10000' },
  against: { type: 'string', default: 'hugo' },
  only: { type: 'string', default: known },
  runs: { type: 'string', default: '3' },
  seed: { type: 'string', default: '1' },
  writing: { type: 'boolean', default: false },
  shares: { type: 'string' },
  'no-search': { type: 'boolean', default: false },
  profile: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  in: { type: 'string' },
  json: { type: 'string' },
});

const list = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
const sizes = list(values.posts).map((item) => wholeNumber('--posts', item));
const runs = wholeNumber('--runs', values.runs);
const shares = values.shares === undefined ? undefined : wholeNumber('--shares', values.shares);
const seed = wholeNumber('--seed', values.seed);
const wanted = list(values.only);
const chosen = scenarios.filter(({ id }) => wanted.includes(id));
if (chosen.length < wanted.length) refuse(`--only: known scenarios are ${known}.`);

const against = list(values.against).filter((name) => name !== 'none');
const stranger = against.find((name) => !(name in knownPeers));
if (stranger !== undefined)
  refuse(`--against: “${stranger}” is none of ${Object.keys(knownPeers).join(', ')}, none.`);

const began = performance.now();
const say = (line: string) =>
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);
const workspace = createWorkspace(values.keep, values.in);
const machine = machineLine(workspace.fileSystem);
const results: SizeResult[] = [];
try {
  console.log(`Machine: ${machine}\n`);
  for (const posts of sizes) {
    if (shares !== undefined) {
      const search = !values['no-search'];
      console.log(`${sharesReport(await benchShares({ posts, seed, shares, search, workspace, say }))}\n`);
      continue;
    }
    const result = await benchSize({
      posts,
      seed,
      runs,
      against,
      scenarios: chosen,
      writing: values.writing,
      profile: values.profile,
      workspace,
      say,
    });
    results.push(result);
    console.log(`${sizeReport(result)}\n`);
  }
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify({ machine, seed, runs, results }, null, 2)}\n`);
} finally {
  workspace.remove();
  if (values.keep) say(`left in ${workspace.folder}`);
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) refuse(`${option}: “${text}” is no whole number above 0.`);
  return number;
}

function refuse(message: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}
