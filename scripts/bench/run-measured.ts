import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { watchMemory } from './process-tree.ts';

/** A program to run and what to run it with. */
export interface Command {
  program: string;
  args: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

/** What one run cost; what the system doesn't tell is absent. */
export interface Measurement {
  seconds: number;
  /** Processor time of all processes together: steadier than `seconds` where others share the machine. */
  cpuSeconds: number | undefined;
  megabytes: number | undefined;
}

const shownOutput = 4000;
const running = new Set<ChildProcess>();

/** A shell adds up the processor time of what it ran: `times` prints its own, then its children's. */
const shell = process.platform === 'win32' ? undefined : '/bin/sh';
const timing = '"$@"; code=$?; times >&2; exit $code';

/** Runs commands one after the other, each as a whole process: times add up, the highest memory counts. Throws when one fails. */
export async function runMeasured(commands: readonly Command[]): Promise<Measurement> {
  const parts: Measurement[] = [];
  for (const command of commands) parts.push(await runOne(command));
  const peaks = parts.flatMap(({ megabytes }) => megabytes ?? []);
  const times = parts.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
  return {
    seconds: sum(parts.map(({ seconds }) => seconds)),
    cpuSeconds: times.length < parts.length ? undefined : sum(times),
    megabytes: peaks.length === 0 ? undefined : Math.max(...peaks),
  };
}

/** Ends whatever is still running, with its children, for an interrupted bench. */
export function killRunning(): void {
  for (const { pid } of running) {
    try {
      if (pid !== undefined) process.kill(shell === undefined ? pid : -pid, 'SIGTERM');
    } catch {
      // it ended by itself
    }
  }
}

function start({ program, args, cwd, env }: Command): ChildProcess {
  const options: SpawnOptions = { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
  if (shell === undefined) return spawn(program, args, options);
  return spawn(shell, ['-c', timing, 'bench', program, ...args], { ...options, detached: true });
}

function runOne(command: Command): Promise<Measurement> {
  const began = performance.now();
  const child = start(command);
  running.add(child);
  let output = '';
  const keep = (chunk: Buffer) => (output = (output + chunk.toString('utf8')).slice(-shownOutput));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const memory = child.pid === undefined ? undefined : watchMemory(child.pid);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      memory?.stop();
      running.delete(child);
      reject(error);
    });
    child.on('close', (code) => {
      const seconds = (performance.now() - began) / 1000;
      const megabytes = memory?.stop();
      running.delete(child);
      if (code === 0) resolve({ seconds, cpuSeconds: cpuTime(output), megabytes });
      else
        reject(new Error(`${[command.program, ...command.args].join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

/** Reads the last line of `times`: minutes and seconds of user and system time, `0m1.23s 0m0.45s`. */
export function cpuTime(output: string): number | undefined {
  const times = [...output.slice(-200).matchAll(/(\d+)m([\d.]+)s/g)].slice(-2);
  return times.length < 2
    ? undefined
    : sum(times.map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
