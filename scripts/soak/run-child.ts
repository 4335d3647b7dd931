import { spawn, type ChildProcess } from 'node:child_process';

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
  /** Milliseconds without a word after which it is ended: it hangs. How long it takes in all is the machine's matter. */
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
      timer.refresh();
    };
    child.stdout.on('data', (chunk: Buffer) => {
      take(chunk);
      const lines = (pending + chunk.toString()).split('\n');
      pending = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    });
    child.stderr.on('data', take);
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, limit);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, output, isLate });
    });
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    child.once('close', () => process.off('exit', end));
    onStart?.(child);
  });
}
