import { fileURLToPath } from 'node:url';
import { runChild } from '../soak/run-child.ts';

/** Cases that each property is tried with at a time. */
const cases = 2000;

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the properties of all rooms with cases of a seed; says whether they hold, and prints what doesn't. */
export async function runProperties(seed: number): Promise<boolean> {
  const { code, output } = await runChild(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'scripts/vitest.config.ts',
      '--project',
      'unit',
      '.property.test.ts',
    ],
    {
      cwd: projectRoot,
      env: { ...process.env, JIANFAN_CASES: String(cases), JIANFAN_SEED: String(seed) },
      limit: 900_000,
    },
  );
  if (code !== 0) console.log(output.slice(-8000));
  else console.log(`properties hold, ${cases} cases each`);
  return code === 0;
}
