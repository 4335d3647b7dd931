import pc from 'picocolors';

/** One phase of a long piece of work. */
export interface Phase {
  tick(done: number): void;
  /** Ends the phase; `summary` says what came of it. */
  end(summary?: string): void;
}

export interface PhaseTime {
  name: string;
  seconds: number;
  /** Highest resident memory seen during the phase, in megabytes. */
  peakMegabytes: number;
}

/** Tells a person what is going on: a bar on a terminal, one line a phase elsewhere. */
export interface Progress {
  start(name: string, total?: number): Phase;
  /** Says a line between phases. */
  say(line: string): void;
  readonly times: PhaseTime[];
}

const barWidth = 24;
/** Milliseconds between two looks at a phase. */
const tickInterval = 80;

/** Reports to a stream, usually standard error. `quiet` keeps times without printing. */
export function createProgress(stream: NodeJS.WriteStream, quiet = false): Progress {
  const times: PhaseTime[] = [];
  const isTerminal = stream.isTTY && !quiet && process.env['CI'] === undefined;
  return { times, start, say };

  function say(line: string): void {
    if (!quiet) stream.write(`${pc.cyan('•')} ${line}\n`);
  }

  function start(name: string, total?: number): Phase {
    const began = performance.now();
    let peak = megabytes();
    let lastTick = 0;
    if (isTerminal) draw(name, 0, total, began);
    return {
      tick(done) {
        const now = performance.now();
        if (now - lastTick < tickInterval) return;
        lastTick = now;
        peak = Math.max(peak, megabytes()); // asking costs as much as a small page
        if (isTerminal) draw(name, done, total, began);
      },
      end(summary = '') {
        peak = Math.max(peak, megabytes());
        const seconds = (performance.now() - began) / 1000;
        times.push({ name, seconds, peakMegabytes: peak });
        if (quiet) return;
        const line = `${pc.green('✓')} ${name.padEnd(10)} ${pc.dim(`${seconds.toFixed(2)} s`)}  ${summary}`;
        stream.write(`${isTerminal ? '\r\u001b[K' : ''}${line}\n`);
      },
    };
  }

  function draw(name: string, done: number, total: number | undefined, began: number): void {
    const share = total === undefined || total === 0 ? 0 : Math.min(1, done / total);
    const bar = '█'.repeat(Math.round(share * barWidth)).padEnd(barWidth, '░');
    const left =
      share > 0.02 ? `${Math.ceil(((performance.now() - began) / 1000) * (1 / share - 1))} s left` : '';
    const count = total === undefined ? '…' : `${bar} ${done}/${total} ${left}`;
    stream.write(`\r\u001b[K${pc.cyan('•')} ${name.padEnd(10)} ${count}`);
  }
}

function megabytes(): number {
  return Math.round(process.memoryUsage.rss() / 1e6);
}
