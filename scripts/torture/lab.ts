import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from '../../src/glue/search/fixtures/random.ts';
import { projectRoot } from '../../src/glue/project.ts';
import { answersOf, differences, hashesOf } from '../fuzz/compare.ts';
import { changeWorld, createWorld, writeWorld, type WrittenWorld } from '../fuzz/world.ts';
import { hasStackTrace } from '../soak/stack-trace.ts';
import { runChild, type ChildOptions, type ChildResult } from '../soak/run-child.ts';

/** A site to be tortured, and one beside it whose builds nobody disturbs. */
export interface Lab {
  readonly random: Random;
  /** Folder of the site: its content, output and cache. */
  readonly site: string;
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  /** Changes the content as an author would, on both sites. */
  edit(): void;
  /** Runs a command on the tortured site. */
  run(args: readonly string[], options?: ChildOptions): Promise<ChildResult>;
  /** Runs another program in the folder of the tortured site. */
  runOther(program: string, args: readonly string[]): Promise<ChildResult>;
  /** Says what is wrong with the site as it is: it must be the last good one or the new one. */
  inspect(result: ChildResult, what?: { mayBeAbsent?: boolean; mayFail?: boolean }): Promise<string[]>;
  /** Builds undisturbed, and says what is wrong then: nothing may be. */
  heal(): Promise<string[]>;
}

const script = join(projectRoot, 'scripts/run.js');
const queries = ['的', '门店', '後', '皇后', '客服 门店'];

/** Makes a lab in a folder, with a site that is built once. */
export async function createLab(root: string, seed: number): Promise<Lab> {
  const random = createRandom(seed * 7919);
  for (let skipped = 0; skipped < 20; skipped += 1) random.below(2);
  const [site, reference] = [join(root, 'site'), join(root, 'reference')];
  for (const folder of [site, reference]) mkdirSync(folder, { recursive: true });
  const written = (folder: string): WrittenWorld => ({
    folder: join(folder, 'content'),
    ordinary: new Map(),
    spoiled: new Map(),
  });
  const [own, other] = [written(site), written(reference)];
  const world = createWorld(random);
  let last = new Map<string, string>();
  let wanted: Map<string, string> | undefined;
  const lab: Lab = {
    ...{
      random,
      site,
      content: join(site, 'content'),
      out: join(site, 'dist'),
      cache: join(site, '.jianfan'),
    },
    edit() {
      changeWorld(world, random, []);
      for (const folder of [own, other]) writeWorld(world, folder);
      wanted = undefined;
    },
    run: (args, options) => command(site, args, options),
    runOther: (program, args) => runChild(program, args, { cwd: site, env: environment }),
    async inspect(result, { mayBeAbsent = false, mayFail = true } = {}) {
      const wrong = wrongWith(result, mayFail);
      if (!existsSync(lab.out)) return mayBeAbsent ? wrong : [...wrong, 'the site is gone'];
      const now = hashesOf(lab.out);
      if (differences(now, last).length === 0) return wrong;
      const others = differences(now, await wantedSite());
      if (others.length === 0)
        last = now; // the next build starts from here, healed or not
      else wrong.push(`neither the last site nor the new one: ${others.slice(0, 5).join(', ')}`);
      return wrong;
    },
    async heal() {
      const result = await command(site, ['build']);
      const found = wrongWith(result, false);
      if (found.length > 0) return found.map((line) => `healing: ${line}`);
      const others = differences(hashesOf(lab.out), await wantedSite());
      found.push(...others.slice(0, 5).map((file) => `not healed: ${file}`));
      found.push(...(await unlike(lab.out, join(reference, 'dist'))));
      last = hashesOf(lab.out);
      return found;
    },
  };
  writeWorld(world, own);
  writeWorld(world, other);
  await command(reference, ['build']);
  cpSync(join(reference, '.jianfan'), lab.cache, { recursive: true }); // compiled templates, above all
  const begun = await lab.heal();
  if (begun.length > 0) throw new Error(`The lab’s own site isn’t built: ${begun.join('; ')}`);
  return lab;

  async function wantedSite(): Promise<Map<string, string>> {
    if (wanted === undefined) {
      const result = await command(reference, ['build', '--force']);
      // Random edits may well make a site that can't be built: then the last good one stays.
      wanted = result.code === 0 ? hashesOf(join(reference, 'dist')) : last;
    }
    return wanted;
  }
}

const environment = { ...process.env, NO_COLOR: '1', LC_ALL: 'C', JIANFAN_LANG: 'en' };

function command(cwd: string, args: readonly string[], options: ChildOptions = {}): Promise<ChildResult> {
  const env = { ...environment, ...options.env };
  return runChild(process.execPath, [script, ...args], { ...options, cwd, env });
}

/** What no command may do, whatever befalls it: hang, end in a stack trace, or fail without a word. */
function wrongWith({ code, signal, output, isLate }: ChildResult, mayFail: boolean): string[] {
  const said = output.trim();
  const tail = said.slice(-700);
  if (isLate) return [`no end: ${tail}`];
  if (hasStackTrace(output)) return [`a stack trace: ${tail}`];
  if (signal !== null) return [];
  if (code !== 0 && code !== 1) return [`exit code ${code}: ${tail}`];
  if (code === 1 && !mayFail) return [`failed: ${tail}`];
  return code === 1 && said === '' ? ['failed without a word'] : [];
}

async function unlike(one: string, two: string): Promise<string[]> {
  if (!existsSync(join(one, 'pagefind')) || !existsSync(join(two, 'pagefind'))) return [];
  const code = existsSync(join(one, 'zh-hant')) ? 'zh-Hans' : 'zh-Hant';
  const [left, right] = [await answersOf(one, code, queries), await answersOf(two, code, queries)];
  return left.flatMap((answer, at) =>
    answer === right[at] ? [] : [`search differs: ${answer} / ${right[at]}`],
  );
}

/** Removes a lab. */
export function removeLab(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
