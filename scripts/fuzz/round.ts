import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../../src/diagnostics/problem.ts';
import { BuildRefused } from '../../src/glue/pipeline/build-refused.ts';
import { buildSite } from '../../src/glue/pipeline/build-site.ts';
import { createProgress } from '../../src/glue/progress.ts';
import { siteCache } from '../../src/glue/project.ts';
import { createRandom } from '../../src/glue/search/fixtures/random.ts';
import { verifyFolder } from '../../src/glue/verify/verify-folder.ts';
import { answersOf, differences, hashesOf } from './compare.ts';
import { queriesFor } from './queries.ts';
import { readSources } from './sources.ts';
import { changeWorld, createWorld, writeWorld, type WrittenWorld } from './world.ts';

/*
 * One round in a process of its own: a site is changed step by step, and built by what changed and as a whole. A line
 * of JSON per step tells what was done and what differed.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '12' },
    folder: { type: 'string' },
    verify: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const root = values.folder ?? join(siteCache, 'fuzz', String(seed));
const quiet = createProgress(process.stderr, true);
const random = createRandom(seed * 7919);
for (let skipped = 0; skipped < 20; skipped += 1) random.below(2); // first numbers of near seeds are near each other

/** Codes that say a fault of ours was met: no input may lead to one. */
const faults = new Set(['build-broken', 'markdown-failed', 'cache-unsaved', 'cache-removed']);

interface Outcome {
  problems: readonly Problem[];
  isBuilt: boolean;
}

rmSync(root, { recursive: true, force: true });
mkdirSync(root, { recursive: true });
const sources = readSources();
const world = createWorld(random);
const writtenTo = (name: string): WrittenWorld => ({
  folder: join(root, `${name}-content`),
  ordinary: new Map(),
  spoiled: new Map(),
});
const amended = writtenTo('amended');
const forced = writtenTo('forced');
let lastGood = new Map<string, string>();

for (let step = 0; step < Number(values.steps); step += 1) {
  const done = changeWorld(world, random, sources);
  tell({ step, begins: done });
  writeWorld(world, amended);
  writeWorld(world, forced);
  const began = performance.now();
  const one = await build('amended', amended.folder, false);
  const two = await build('forced', forced.folder, true);
  const queries = queriesFor([...world.spoiled.values()], random);
  const found = [...faultsIn(two), ...differ(one, two), ...(await looked(one, two, step, queries))];
  tell({
    step,
    built: two.isBuilt,
    queries: one.isBuilt && two.isBuilt ? queries.length : 0,
    milliseconds: Math.round(performance.now() - began),
    found,
  });
  if (found.length > 0) process.exit(1); // what is in the folder shows it
  if (!two.isBuilt) healWorld(two.problems);
}
rmSync(root, { recursive: true, force: true });

async function build(name: string, content: string, force: boolean): Promise<Outcome> {
  const out = join(root, name);
  const options = { content, out, cache: siteCache, drafts: false, force, search: true };
  try {
    return { problems: (await buildSite(options, quiet)).problems, isBuilt: true };
  } catch (error) {
    if (error instanceof BuildRefused) return { problems: error.problems, isBuilt: false };
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { problems: [], isBuilt: false, ...tell({ crash: told }) };
  }
}

function faultsIn({ problems, isBuilt }: Outcome): string[] {
  const ours = problems.filter(({ code }) => faults.has(code)).map((problem) => JSON.stringify(problem));
  const nameless = problems.filter(({ file }) => file === '').map(({ code }) => `${code} names no file`);
  const silent = !isBuilt && problems.every(({ severity }) => severity !== 'error');
  return [...ours, ...nameless, ...(silent ? ['the build ended without an error that says why'] : [])];
}

function differ(one: Outcome, two: Outcome): string[] {
  if (one.isBuilt !== two.isBuilt) return [`built: ${one.isBuilt} after the edit, ${two.isBuilt} anew`];
  const [lines, others] = [linesOf(one), linesOf(two)];
  return lines === others ? [] : [`problems differ:\n${lines}\n--\n${others}`];
}

function linesOf({ problems }: Outcome): string {
  return problems
    .map(({ severity, code, file, position, values }) =>
      JSON.stringify([severity, code, file, position, values]),
    )
    .sort()
    .join('\n')
    .replaceAll(`${root}/amended`, `${root}/forced`);
}

/** Looks at both sites; of one that was refused, that it is what it was. */
async function looked(
  one: Outcome,
  two: Outcome,
  step: number,
  queries: readonly string[],
): Promise<string[]> {
  if (!one.isBuilt || !two.isBuilt) {
    if (lastGood.size === 0) return [];
    return differences(lastGood, hashesOf(join(root, 'amended'))).map(
      (file) => `a refused build changed ${file}`,
    );
  }
  lastGood = hashesOf(join(root, 'amended'));
  const found = differences(lastGood, hashesOf(join(root, 'forced'))).map((file) => `differs: ${file}`);
  const variant = variantOf(world.site.settings['variants']);
  const [left, right] = [
    await answersOf(join(root, 'amended'), variant, queries),
    await answersOf(join(root, 'forced'), variant, queries),
  ];
  left.forEach((answer, at) => {
    if (answer !== right[at]) found.push(`search differs:\n${answer}\n${right[at] ?? ''}`);
  });
  if (values.verify && step % 4 === 3) found.push(...(await unverified()));
  return found;
}

function variantOf(variants: unknown): string {
  return Array.isArray(variants) ? String(variants[0]) : 'zh-Hans';
}

async function unverified(): Promise<string[]> {
  const { problems } = await verifyFolder(join(root, 'forced'), quiet, {
    content: join(root, 'forced-content'),
    cache: siteCache,
  });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => `verify: ${JSON.stringify(problem)}`);
}

/** Takes out the posts that stopped the build, so that the next step builds again. */
function healWorld(problems: readonly Problem[]): void {
  for (const { file, severity } of problems) {
    if (severity !== 'error') continue;
    world.spoiled.delete(file);
    for (const name of world.spoiled.keys()) if (name.normalize('NFC') === file) world.spoiled.delete(name);
    if (world.site.posts.size > 3) world.site.posts.delete(file);
    if (file === 'tags.yaml') world.site.tags = {};
  }
}

function tell(line: Record<string, unknown>): object {
  process.stdout.write(`${JSON.stringify(line)}\n`);
  return {};
}
