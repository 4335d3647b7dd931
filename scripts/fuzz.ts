import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { parseArguments } from './arguments.ts';
import { runProperties } from './fuzz/run-properties.ts';
import { soakFlags, soakOptions } from './soak/options.ts';
import { runChild } from './soak/run-child.ts';
import { createTally } from './soak/tally.ts';

const usage: `npm ${string}` = `npm run fuzz [-- --minutes N] [--seed S] [--rounds N]

  Changes sites at random, with spoiled posts among them, and compares a build of what changed with a build of all:
  files byte by byte, problems, answers of the search. The properties of single rooms
  (src/**/*.property.test.ts) run with more cases than in npm test. What is found is printed with its seed.

  --minutes N  how long (default: 1)
  --seed S     first round's seed; the same seed does the same again (default: of the clock)
  --rounds N   rounds at most: --seed S --rounds 1 repeats one
  --verify     verify every fourth site as well`;

const { values } = parseArguments(usage, { ...soakFlags, verify: { type: 'boolean', default: false } });
const { seed, rounds, hasTime, seconds } = soakOptions(values);
const stepsPerRound = 30;
/** A step that computes for so long (ms) hangs, or has become quadratic somewhere. */
const longestStep = 300_000;
const script = fileURLToPath(new URL('./fuzz/round.ts', import.meta.url));
const tally = createTally();
const found: string[] = [];
const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'jianfan-fuzz-'));

console.log(`fuzz: seed ${seed}`);
if (values.rounds === undefined && !(await runProperties(seed))) found.push(`properties: seed ${seed}`);
let round = 0;
for (; round < rounds && (round === 0 || hasTime()); round += 1) {
  const own = seed + round;
  await runRound(own, join(root, String(own)));
  if (round % 10 === 9) console.log(`${seconds()}  ${round + 1} rounds, ${found.length} found`);
}
console.log(`\n${tally.table()}\n`);
console.log(
  `fuzz: seeds ${seed} to ${seed + round - 1}, ${round} rounds in ${seconds().trim()}, ${found.length} found`,
);
for (const line of found) console.log(pc.red(line));
if (found.length === 0) rmSync(root, { recursive: true, force: true });
else console.log(`What was built is in ${root}.`);
process.exitCode = found.length === 0 ? 0 : 1;

async function runRound(own: number, folder: string): Promise<void> {
  let edits: string[] = [];
  let faults = 0;
  const fail = (what: string) => {
    faults += 1;
    found.push(`seed ${own}: ${what}`);
    console.log(pc.red(`seed ${own} (${edits.join(', ')}): ${what.slice(0, 2000)}`));
  };
  const result = await runChild(
    process.execPath,
    [
      script,
      '--seed',
      String(own),
      '--steps',
      String(stepsPerRound),
      ...(values.verify ? ['--verify'] : []),
      '--folder',
      folder,
    ],
    {
      limit: longestStep,
      onLine(line) {
        const told = readLine(line);
        if (told.begins !== undefined) edits = told.begins;
        if (told.crash !== undefined) fail(told.crash);
        if (told.built === undefined) return;
        const outcome = told.built ? 'built alike' : 'refused alike';
        for (const edit of new Set(edits)) tally.add(edit, told.found?.length === 0 ? outcome : 'differ');
        tally.add('(search)', 'answers alike', told.queries ?? 0);
        for (const what of told.found ?? []) fail(what);
      },
    },
  );
  if (result.isLate) fail(`no word for ${longestStep / 1000} s of CPU`);
  else if (result.code !== 0 && faults === 0) fail(`the round broke down: ${result.output.slice(-1500)}`);
  if (faults === 0) rmSync(folder, { recursive: true, force: true });
}

interface Told {
  begins?: string[];
  built?: boolean;
  queries?: number;
  found?: string[];
  crash?: string;
}

function readLine(line: string): Told {
  try {
    return JSON.parse(line) as Told;
  } catch {
    return {};
  }
}
