import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { findBrowser } from './setup-browser.ts';

/** `npm test`: every check that a change must pass, all of them in one run, and one closing line with the counts. */
interface Outcome {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
}

const checks = ['format:check', 'lint', 'types', 'dead-code'];

const outcomes: Outcome[] = [];
for (const name of checks) {
  const passed = run(name, 'npm', ['run', '--silent', name]);
  outcomes.push({ name, passed: Number(passed), failed: Number(!passed), skipped: 0 });
}
outcomes.push(runTests('unit'));
outcomes.push(await runBrowserTests());
report();

async function runBrowserTests(): Promise<Outcome> {
  try {
    process.env['CHROME_PATH'] = await findBrowser();
  } catch (error) {
    console.error(pc.red(error instanceof Error ? error.message : String(error)));
    return { name: 'e2e', passed: 0, failed: 1, skipped: 0 };
  }
  return runTests('e2e');
}

function run(name: string, command: string, args: string[]): boolean {
  console.log(pc.bold(`\n▶ ${name}`));
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const began = performance.now();
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(status === 0 ? pc.green(`✓ ${name} ${seconds} s`) : pc.red(`✗ ${name} ${seconds} s`));
  return status === 0;
}

/** Runs a Vitest project; a run that ends without a report counts as one failure. */
function runTests(project: string): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'jianfan-test-'));
  const file = join(folder, 'report.json');
  const args = ['run', '--config', 'scripts/vitest.config.ts', '--project', project];
  const ok = run(project, 'vitest', [
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    const failed = counts['numFailedTests'] ?? 0;
    const skipped = (counts['numPendingTests'] ?? 0) + (counts['numTodoTests'] ?? 0);
    return {
      name: project,
      passed: counts['numPassedTests'] ?? 0,
      failed: ok ? failed : Math.max(1, failed),
      skipped,
    };
  } catch {
    return { name: project, passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(): void {
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log('');
  for (const { name, passed, failed, skipped } of outcomes)
    console.log(
      `${failed === 0 ? pc.green('✓') : pc.red('✗')} ${name.padEnd(10)} ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    );
  const skipped = sum('skipped');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
