import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import pc from 'picocolors';
import { siteCache } from '../src/glue/project.ts';
import { createRandom } from '../src/glue/search/fixtures/random.ts';
import { parseArguments } from './arguments.ts';
import { soakFlags, soakOptions } from './soak/options.ts';
import { createTally } from './soak/tally.ts';
import { commandSituations } from './torture/commands.ts';
import { disks } from './torture/disks.ts';
import { inputs } from './torture/inputs.ts';
import { kills } from './torture/kills.ts';
import { createLab, removeLab } from './torture/lab.ts';
import { places } from './torture/places.ts';
import type { Situation } from './torture/situation.ts';
import { stores } from './torture/stores.ts';

const usage: `npm ${string}` = `npm run torture [-- --minutes N] [--seed S] [--rounds N] [--only NAME]

  Does to builds what disks, people and clocks do: kills them, fills disks, damages the store, changes files while they
  are read. After each, the site is the last good one or the new one, whole; a command that failed has said why in
  words; and the next build puts all right. Some situations need root, to mount small disks.

  --minutes N  how long (default: 1)
  --seed S     seed of what is chosen (default: of the clock)
  --rounds N   situations at most
  --only NAME  one situation, by a part of its name`;

const { values } = parseArguments(usage, { ...soakFlags, only: { type: 'string', default: '' } });
const { seed, rounds, hasTime, seconds } = soakOptions(values);
const all: readonly Situation[] = [...kills, ...stores, ...disks, ...inputs, ...places, ...commandSituations];
const wanted = all.filter(({ name }) => name.includes(values.only));
const random = createRandom(seed * 104_729);
const tally = createTally();
const found: string[] = [];
const left = new Set<Situation>();
const done = new Set<Situation>();
// Inside the project, since templates find Astro from where they are.
mkdirSync(siteCache, { recursive: true });
const root = mkdtempSync(join(siteCache, 'torture-'));

// The search's engine loads more after its answer; on a busy machine the index is closed by then.
process.on('unhandledRejection', (error) => {
  if (!(error instanceof Error && error.stack?.includes('/pagefind/pagefind.js') === true)) throw error;
});

console.log(`torture: seed ${seed}`);
for (const situation of wanted) {
  const why = situation.missing?.();
  if (why === undefined) continue;
  left.add(situation);
  tally.add(situation.name, `left out: ${why}`);
}
let lab = await createLab(join(root, 'first'), seed);
let round = 0;
for (; round < rounds && (round === 0 || hasTime()); round += 1) {
  const situation = next();
  if (situation === undefined) break;
  const began = performance.now();
  const wrong = await situation
    .run(lab)
    .catch((error: unknown) => [`the torture itself broke down: ${String(error)}`]);
  done.add(situation);
  tally.add(situation.name, wrong.length === 0 ? 'survived' : 'failed');
  console.log(
    `${seconds()}  ${wrong.length === 0 ? pc.green('✓') : pc.red('✗')} ${situation.name} ${pc.dim(`${((performance.now() - began) / 1000).toFixed(1)} s`)}`,
  );
  for (const line of wrong) {
    found.push(`${situation.name}, round ${round}: ${line}`);
    console.log(pc.red(`         ${line}`));
  }
  if (wrong.length > 0) lab = await createLab(join(root, String(round)), seed + round); // what it left would be told again
}
removeLab(root);
console.log(`\n${tally.table()}\n`);
console.log(`torture: seed ${seed}, ${round} situations in ${seconds().trim()}, ${found.length} failures`);
for (const line of found) console.log(pc.red(line.slice(0, 400)));
process.exitCode = found.length === 0 ? 0 : 1;

/** Each once, in order, heavy ones last of all; then any but those. */
function next(): Situation | undefined {
  const possible = wanted.filter((situation) => !left.has(situation));
  const light = possible.filter(({ isHeavy }) => isHeavy !== true);
  return (
    light.find((situation) => !done.has(situation)) ??
    possible.find((situation) => !done.has(situation)) ??
    (light.length > 0 ? random.pick(light) : undefined)
  );
}
