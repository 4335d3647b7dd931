import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createProgress } from '../progress.ts';
import { projectRoot } from '../project.ts';
import { createRandom } from '../search/fixtures/random.ts';
import { contentHash } from '../store/hash.ts';
import { BuildRefused } from './build-refused.ts';
import { buildSite } from './build-site.ts';
import { createRandomSite, edits, writeSite } from './fixtures/random-site.ts';

/**
 * Whatever an author does, a build of what changed gives the bytes that a build of everything gives. More steps, or
 * others: JIANFAN_EDITS=200 JIANFAN_SEED=7 npx vitest run --config scripts/vitest.config.ts random-edits
 */
const steps = Number(process.env['JIANFAN_EDITS'] ?? 30);
const seed = Number(process.env['JIANFAN_SEED'] ?? 1);
const day = 86_400_000;

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jianfan-random-'));
});

afterAll(async () => {
  vi.useRealTimers();
  await rm(root, { recursive: true, force: true });
});

it(`gives the same bytes as a forced build after each of ${steps} random edits`, async () => {
  const random = createRandom(seed);
  const site = createRandomSite(random);
  // A site of its own for the forced builds: what they read must not be what the others take from the cache.
  const contents = ['amended', 'forced'].map((name) => ({ name, written: new Map<string, string>() }));
  const picture = join(projectRoot, 'public/icon-192.png');
  const names = Object.keys(edits);
  const done: string[] = [];
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2021, 0, 1) });
  for (let step = 0; step < steps; step += 1) {
    // Every kind of edit in its turn, some together: one build has to tell them apart.
    const chosen = [names[step % names.length] ?? '', ...names.filter(() => random.below(20) === 0)];
    for (const name of chosen) edits[name]?.(site, random);
    vi.setSystemTime(Date.now() + random.below(200) * day);
    done.push(chosen.join(' + '));
    const outcomes: Record<string, string>[] = [];
    for (const { name, written } of contents) {
      const content = join(root, `${name}-content`);
      writeSite(content, site, written, picture);
      outcomes.push(await build(content, join(root, name), name === 'forced'));
    }
    const [amended, forced] = outcomes;
    expect(amended, `seed ${seed}, step ${step}: ${done.slice(-4).join('; ')}`).toEqual(forced);
  }
}, 1_800_000);

/** Builds, and gives the hash of each file; of a site that can't be built, what is wrong with it. */
async function build(content: string, out: string, force: boolean): Promise<Record<string, string>> {
  const cache = join(projectRoot, '.jianfan');
  try {
    await buildSite(
      { content, out, cache, drafts: false, force, search: false },
      createProgress(process.stderr, true),
    );
    return filesOf(out);
  } catch (error) {
    if (!(error instanceof BuildRefused)) throw error;
    return Object.fromEntries(
      error.problems.map(({ code, file, severity }, at) => [`${at} ${file}`, `${severity} ${code}`]),
    );
  }
}

function filesOf(folder: string): Record<string, string> {
  const dirents = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = dirents
    .filter((dirent) => dirent.isFile() && dirent.name !== '.jianfan-output')
    .map((dirent) => join(dirent.parentPath, dirent.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(folder.length + 1), contentHash(readFileSync(file))]),
  );
}
