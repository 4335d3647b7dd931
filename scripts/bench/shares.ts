import { join } from 'node:path';
import { makePost } from './corpus.ts';
import { createJianfan, type Jianfan } from './peers/jianfan.ts';
import { runMeasured, type Measurement } from './run-measured.ts';
import { figure, markdownTable } from './table.ts';
import type { Workspace } from './workspace.ts';
import { listFiles } from './write-files.ts';

/** A build in shares to measure. */
export interface SharesOptions {
  posts: number;
  seed: number;
  shares: number;
  search: boolean;
  workspace: Workspace;
  say(line: string): void;
}

/** What each step of a build in shares took, and one machine beside it. */
export interface SharesResult extends Pick<SharesOptions, 'posts' | 'shares' | 'search'> {
  alone: Measurement;
  read: Measurement[];
  render: Measurement[];
  merge: Measurement;
  /** Megabytes that travel between machines. */
  stores: number;
  parts: number;
}

const chunk = 1000;

/** Builds a site on one machine, then in shares, one step after the other, each with an empty cache as on a machine of its own. */
export async function benchShares(options: SharesOptions): Promise<SharesResult> {
  const { posts, seed, shares, search, workspace, say } = options;
  const folder = workspace.make(`shares-${posts}`);
  const jianfan = createJianfan(`${folder}/jianfan`, seed);
  say(`${posts} posts: writing them`);
  for (let from = 0; from < posts; from += chunk)
    jianfan.writePosts(
      Array.from({ length: Math.min(chunk, posts - from) }, (_, i) => makePost(from + i, seed)),
    );
  const measured = async (name: string, commands: ReturnType<Jianfan['step']>) => {
    const result = await runMeasured(commands);
    say(`${posts} posts, ${name}: ${result.seconds.toFixed(1)} s, ${figure(result.megabytes)} MB`);
    return result;
  };
  jianfan.clean();
  const alone = await measured('one machine', jianfan.build(search));
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
  jianfan.clean();
  const folders = numbers.map((number) => join(parts, String(number)));
  const merge = await measured('merge', jianfan.step('merge', ...folders, '--out', jianfan.out));
  const sizes = { stores: megabytesOf(stores), parts: megabytesOf(parts) };
  return { posts, shares, search, alone, read, render, merge, ...sizes };
}

/** Prints what was measured as Markdown; the longest path is what a matrix of that many machines takes. */
export function sharesReport(result: SharesResult): string {
  const { posts, shares, search, alone, read, render, merge } = result;
  const longest = (steps: readonly Measurement[]) => Math.max(...steps.map(({ seconds }) => seconds));
  const path = longest(read) + longest(render) + merge.seconds;
  const row = (name: string, steps: readonly Measurement[]) => [
    name,
    figure(longest(steps)),
    figure(steps.reduce((sum, { cpuSeconds }) => sum + (cpuSeconds ?? 0), 0)),
    figure(Math.max(...steps.map(({ megabytes }) => megabytes ?? 0))),
  ];
  const table = markdownTable(
    [
      { title: 'step', align: 'left' },
      { title: 'longest s', align: 'right' },
      { title: 'CPU s, all', align: 'right' },
      { title: 'MB, most', align: 'right' },
    ],
    [
      row('one machine', [alone]),
      row(`read, ${shares} shares`, read),
      row(`render, ${shares} shares`, render),
      row('merge', [merge]),
    ],
  );
  return [
    `## ${posts.toLocaleString('en')} posts in ${shares} shares, ${search ? 'with' : 'without'} search`,
    table,
    `Longest path: ${figure(path)} s, ${figure(alone.seconds / path)} times shorter than on one machine. ` +
      `Between machines travel ${figure(result.stores)} MB of stores and ${figure(result.parts)} MB of parts.`,
  ].join('\n\n');
}

function megabytesOf(folder: string): number {
  return listFiles(folder).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
}
