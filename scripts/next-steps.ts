import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Lists the commands that lead from a new site to its preview, without those that are done, a line each. */
export function nextSteps(folder: string): string {
  const path = relative('', folder);
  const isInstalled = existsSync(join(folder, 'node_modules/jianfan'));
  const steps = [path === '' ? [] : [`cd ${path}`], isInstalled ? [] : ['npm install'], ['npx jianfan dev']];
  return steps
    .flat()
    .map((step) => `  ${step}`)
    .join('\n');
}
