import { spawn, type ChildProcess } from 'node:child_process';
import { cpuOf } from '../bench/process-tree.ts';

/** What a process left. */
export interface ChildResult {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  isLate: boolean;
}

export interface ChildOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds of CPU without a word after which it is ended: it hangs. How long that takes is the machine's matter. */
  limit?: number;
  /** Gets the process when it has begun. */
  onStart?(child: ChildProcess): void;
  onLine?(line: string): void;
}

/** Runs a process to its end; nothing of it is left running. */
export function runChild(
  command: string,
  args: readonly string[],
  options: ChildOptions = {},
): Promise<ChildResult> {
  const { cwd, env, limit = 300_000, onStart, onLine } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let pending = '';
    let isLate = false;
    const take = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-200_000);
      word = now();
    };
    child.stdout.on('data', (chunk: Buffer) => {
      take(chunk);
      const lines = (pending + chunk.toString()).split('\n');
      pending = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    });
    child.stderr.on('data', take);
    const now = () => ({ wall: performance.now(), cpu: cpuOf(child.pid ?? 0) });
    let word = now();
    const timer = setInterval(() => {
      if (!hangs(word, now(), limit)) return;
      isLate = true;
      child.kill('SIGKILL');
    }, lookEvery);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(timer);
      resolve({ code, signal, output, isLate });
    });
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    child.once('close', () => process.off('exit', end));
    onStart?.(child);
  });
}

/** Milliseconds between two looks at a process. */
const lookEvery = 5000;

/** The clock, in milliseconds, and the seconds of CPU that a process has used by then. */
export interface Moment {
  wall: number;
  cpu: number | undefined;
}

/**
 * Says whether a process hangs: it has computed for too long without a word, or waits and computes nothing. On a busy
 * machine one that is well may get next to no CPU, and no clock tells that from hanging.
 */
export function hangs(word: Moment, now: Moment, limit: number): boolean {
  const waited = now.wall - word.wall;
  if (word.cpu === undefined || now.cpu === undefined) return waited > limit;
  const used = (now.cpu - word.cpu) * 1000;
  return used > limit || (waited > limit && used < waited / 1000);
}
