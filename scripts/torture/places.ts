import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { differences, hashesOf } from '../fuzz/compare.ts';
import { runChild } from '../soak/run-child.ts';
import { projectRoot } from '../../src/glue/project.ts';
import type { Lab } from './lab.ts';
import type { Situation } from './situation.ts';

const names = [
  'a#b',
  'a%20b',
  'a b',
  '漢字 與#',
  "it's",
  'a?b',
  '[a]',
  'a&b',
  '100%',
  '$HOME',
  'a;b',
  '{a}',
  'e\u0301',
  'x'.repeat(200),
];

/** The site moves to a folder with another name: its bytes are the same there. */
async function named(lab: Lab): Promise<string[]> {
  const name = lab.random.pick(names);
  const folder = join(dirname(lab.site), name);
  mkdirSync(folder);
  for (const part of ['content', '.jianfan'])
    cpSync(join(lab.site, part), join(folder, part), { recursive: true });
  const { code, output } = await runChild(
    process.execPath,
    [join(projectRoot, 'scripts/run.js'), 'build', '--force'],
    {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', JIANFAN_LANG: 'en' },
    },
  );
  const found =
    code === 0 ? differences(hashesOf(join(folder, 'dist')), hashesOf(lab.out)) : [output.slice(-600)];
  rmSync(folder, { recursive: true, force: true });
  return found.slice(0, 5).map((what) => `${name}: ${what}`);
}

export const places: readonly Situation[] = [{ name: 'path of the project', run: named }];
