import { spawn, type ChildProcess } from 'node:child_process';

export interface CommandOptions {
  /** Seconds after which the command and all it started are ended. */
  limit: number;
  /** Seconds without a word after which it counts as hanging. */
  idleLimit?: number;
  /** Added to this process's environment. */
  env?: Record<string, string>;
}

export interface CommandResult {
  ok: boolean;
  /** The last of what it printed. */
  output: string;
  /** Why it failed, in a few words. */
  reason: string;
}

const keptOutput = 4000;

/** Runs a command without input; never throws, never waits longer than allowed. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    let output = '';
    let reason = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
      // A process group of its own, so that what it started ends with it.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const stop = (why: string) => {
      reason = why;
      endGroup(child);
      // Something it left running may still hold its output open.
      setTimeout(() => finish(false, why), 2000).unref();
    };
    const onExit = () => endGroup(child);
    process.once('exit', onExit);
    const limit = setTimeout(() => stop(`no end after ${options.limit} s`), options.limit * 1000);
    const idle = options.idleLimit ?? options.limit;
    const idleTimer = setTimeout(() => stop(`no sign of life for ${idle} s`), idle * 1000);
    const listen = (data: Buffer) => {
      output = (output + data.toString()).slice(-keptOutput);
      idleTimer.refresh();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const finish = (ok: boolean, why: string) => {
      clearTimeout(limit);
      clearTimeout(idleTimer);
      process.off('exit', onExit);
      resolve({ ok, output: output.trim(), reason: reason || why });
    };
    child.on('error', (error) => finish(false, error.message));
    child.on('close', (code, signal) => finish(code === 0, code === 0 ? '' : `ended with ${code ?? signal}`));
  });
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
}
