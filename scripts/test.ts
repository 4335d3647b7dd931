import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { prepareBrowser } from './setup-browser.ts';

/**
 * `npm test`: every check that a change must pass, all of them in one run, and one closing line with the counts.
 *
 * From one queue whose longest parts come first, so that none is left alone at the end (issue 12: at most eight minutes
 * for a fresh clone on two cores). One more at a time than there are cores: tests in a browser wait for it half the
 * time, and those that build sites for disks and their own threads; with a part a core, a third of both cores was idle.
 */
interface Outcome {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
}

/** A little of what `npm run fuzz` and `npm run torture` do for hours; properties run among the unit tests. */
const soaks = {
  fuzz: ['--minutes', '0.5', '--seed', '1', '--rounds', '1'],
  torture: ['--minutes', '0.5', '--seed', '1', '--rounds', '5'],
};

const checks = ['types', 'lint', 'format:check', 'dead-code'];

/** Parts that show their lines as they come, as progress. */
const live = ['builds', 'unit'];

const queue: (() => Promise<Outcome>)[] = [
  runBrowserTests,
  () => runTests('builds'),
  () => runTests('unit'),
  ...checks.map((name) => () => runOne(name, 'npm', ['run', '--silent', name])),
  ...Object.entries(soaks).map(
    ([name, flags]) =>
      () =>
        runOne(name, process.execPath, [`scripts/${name}.ts`, ...flags]),
  ),
];

const outcomes: Outcome[] = [];
await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
report(outcomes);

/** Takes one part after another until none is left. */
async function work(): Promise<void> {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) outcomes.push(await next());
}

/** Runs what counts as one test: a command that succeeds or doesn't. */
async function runOne(name: string, command: string, args: string[]): Promise<Outcome> {
  const passed = await run(name, command, args);
  return { name, passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

async function runBrowserTests(): Promise<Outcome> {
  try {
    process.env['CHROME_PATH'] = await prepareBrowser();
  } catch (error) {
    console.error(pc.red(error instanceof Error ? error.message : String(error)));
    return { name: 'e2e', passed: 0, failed: 1, skipped: 0 };
  }
  return runTests('e2e');
}

/**
 * Runs a command and says when it begins and ends. Since several run at a time, what most print is shown in one piece at
 * their end.
 */
async function run(name: string, command: string, args: string[]): Promise<boolean> {
  console.log(pc.bold(`▶ ${name}`));
  const began = performance.now();
  const { status, output } = await outputOf(command, args, live.includes(name));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\n${status === 0 ? pc.green(`✓ ${name} ${seconds} s`) : pc.red(`✗ ${name} ${seconds} s`)}`);
  process.stdout.write(output);
  return status === 0;
}

function outputOf(
  command: string,
  args: string[],
  isLive: boolean,
): Promise<{ status: number | null; output: string }> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Tests start the program from its sources, a hundred times: each thread and process takes half as long so.
    NODE_COMPILE_CACHE: join(import.meta.dirname, '../.jianfan/compiled'),
  };
  if (pc.isColorSupported) env['FORCE_COLOR'] = '1';
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    const chunks: Buffer[] = [];
    const take = (chunk: Buffer) => (isLive ? process.stdout.write(chunk) : chunks.push(chunk));
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => resolve({ status, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** Runs a Vitest project; a run that ends without a report counts as one failure. */
async function runTests(project: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'jianfan-test-'));
  const file = join(folder, 'report.json');
  const args = [
    'run',
    '--config',
    'scripts/vitest.config.ts',
    '--project',
    project,
    '--project',
    `${project}-*`,
  ];
  const ok = await run(project, 'vitest', [
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

function report(outcomes: readonly Outcome[]): void {
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
