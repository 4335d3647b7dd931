import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { createJianfan, type Jianfan } from './peers/jianfan.ts';
import { runMeasured, type Measurement } from './run-measured.ts';
import { figure, markdownTable } from './table.ts';
import type { Workspace } from './workspace.ts';
import { listFiles } from './write-files.ts';
import { writePosts } from './write-posts.ts';

/** A build in shares to measure. */
export interface SharesOptions {
  posts: number;
  seed: number;
  shares: number;
  search: boolean;
  workspace: Workspace;
  say(line: string): void;
}

/** What each step of a build in shares took, and one machine beside it, absent where that was not enough for the site. */
export interface SharesResult extends Pick<SharesOptions, 'posts' | 'shares' | 'search'> {
  alone: Measurement | undefined;
  read: Measurement[];
  render: Measurement[];
  merge: Measurement;
  /** Where each machine publishes its own part. */
  sharedOnly: Measurement;
  /** Megabytes that travel between machines. */
  stores: number;
  parts: number;
  lists: number;
}

/** Builds a site on one machine, then in shares, one step after the other, each with an empty cache as on a machine of its own. */
export async function benchShares(options: SharesOptions): Promise<SharesResult> {
  const { posts, seed, shares, search, workspace, say } = options;
  const folder = workspace.make(`shares-${posts}`);
  // The one machine and the others read files of their own, just written as after a checkout: by the end of a large build
  // those it began with have left the system's memory, and a disk may take longer to read them again than the build.
  const checkOut = async (name: string) => {
    const jianfan = createJianfan(join(folder, name), seed);
    say(`${posts} posts: writing them for ${name}`);
    let told = 0;
    await writePosts({ folder: jianfan.content, seed, posts }, (done) => {
      if (done < posts && done - told < tellEach) return;
      told = done;
      say(`${posts} posts: ${done} written`);
    });
    return jianfan;
  };
  const measured = async (name: string, commands: ReturnType<Jianfan['step']>) => {
    const result = await runMeasured(commands);
    const { seconds, cpuSeconds, megabytes } = result;
    say(
      `${posts} posts, ${name}: ${seconds.toFixed(1)} s, ${figure(cpuSeconds)} CPU s, ${figure(megabytes)} MB`,
    );
    return result;
  };
  const single = await checkOut('one machine');
  const alone = await measured('one machine', single.build(search)).catch((error: unknown) => {
    // A site may be too large for one machine: its shares are measured all the same.
    say(`${posts} posts, one machine: ${String(error)}`);
    return undefined;
  });
  const jianfan = await checkOut('shares');
  const [stores, parts] = [join(folder, 'stores'), join(folder, 'parts')];
  const numbers = Array.from({ length: shares }, (_, i) => i + 1);
  const step = (kind: '--read' | '--render', number: number) => {
    jianfan.clean();
    const out = join(kind === '--read' ? stores : parts, String(number));
    const more = kind === '--read' ? [] : ['--stores', stores, ...(search ? [] : ['--no-search'])];
    const command = jianfan.step('build', kind, `${number}/${shares}`, '--out', out, ...more);
    return measured(`${kind} ${number}/${shares}`, command);
  };
  const [read, render]: [Measurement[], Measurement[]] = [[], []];
  for (const number of numbers) read.push(await step('--read', number));
  for (const number of numbers) render.push(await step('--render', number));
  const sizes = { stores: megabytesOf(stores), parts: megabytesOf(parts) };
  say(`${posts} posts: ${figure(sizes.stores)} MB of stores, ${figure(sizes.parts)} MB of parts`);
  jianfan.clean();
  const folders = numbers.map((number) => join(parts, String(number)));
  const merge = await measured('merge', jianfan.step('merge', ...folders, '--out', jianfan.out));
  const lists = numbers.map((number) => join(folder, 'lists', String(number)));
  for (const [i, list] of lists.entries())
    cpSync(join(folders[i] ?? '', 'part.json'), join(list, 'part.json'), { recursive: true });
  const shared = ['--shared-only', '--out', join(folder, 'shared'), '--json', join(folder, 'changes.json')];
  const sharedOnly = await measured('merge --shared-only', jianfan.step('merge', ...lists, ...shared));
  return {
    posts,
    shares,
    search,
    alone,
    read,
    render,
    merge,
    sharedOnly,
    ...sizes,
    lists: megabytesOf(join(folder, 'lists')),
  };
}

/** Posts between two words of how many are written. */
const tellEach = 20_000;

/**
 * Prints what was measured as Markdown; the longest path is what a matrix of that many machines takes. Where processor time
 * is far below the seconds of a step, it waited for its disk.
 */
export function sharesReport(result: SharesResult): string {
  const { posts, shares, search, alone, read, render, merge, sharedOnly } = result;
  const count = (number: number) => number.toLocaleString('en');
  const row = (name: string, steps: readonly Measurement[]) =>
    steps.length === 0
      ? [name, 'not enough', '–', '–', '–']
      : [
          name,
          figure(longest(steps).seconds),
          figure(longest(steps).cpuSeconds),
          figure(steps.reduce((sum, { cpuSeconds }) => sum + (cpuSeconds ?? 0), 0)),
          figure(Math.max(...steps.map(({ megabytes }) => megabytes ?? 0))),
        ];
  const pathOf = (last: Measurement) => {
    const path = longest(read).seconds + longest(render).seconds + last.seconds;
    const shorter =
      alone === undefined ? '' : `, ${figure(alone.seconds / path)} times shorter than on one machine`;
    return `${figure(path)} s${shorter}`;
  };
  const table = markdownTable(
    [
      { title: 'step', align: 'left' },
      { title: 'longest s', align: 'right' },
      { title: 'CPU s of it', align: 'right' },
      { title: 'CPU s, all', align: 'right' },
      { title: 'MB, most', align: 'right' },
    ],
    [
      row('one machine', alone === undefined ? [] : [alone]),
      row(`read, ${shares} shares`, read),
      row(`render, ${shares} shares`, render),
      row('merge', [merge]),
      row('merge --shared-only', [sharedOnly]),
    ],
  );
  return [
    `## ${count(posts)} posts in ${shares} shares, ${search ? 'with' : 'without'} search`,
    table,
    `Longest path: ${pathOf(merge)}; where each machine publishes its own part, ${pathOf(sharedOnly)}. ` +
      'Uploading is not counted. ' +
      `Between machines travel ${figure(result.stores)} MB of stores and ${figure(result.parts)} MB of parts, or ${figure(result.lists)} MB of their lists.`,
  ].join('\n\n');
}

function longest(steps: readonly Measurement[]): Measurement {
  return steps.reduce((most, step) => (step.seconds > most.seconds ? step : most));
}

function megabytesOf(folder: string): number {
  return listFiles(folder).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
}
