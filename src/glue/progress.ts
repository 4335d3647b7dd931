import pc from 'picocolors';
import type { PhraseId } from '../diagnostics/catalogue.ts';
import { describePhrase } from '../diagnostics/describe.ts';
import { chooseLanguage, type Language } from '../diagnostics/language.ts';
import type { Phrase } from '../diagnostics/values.ts';

/** What phases are called, by the name that reports for machines have. */
const phaseNames = {
  posts: 'phase-posts',
  site: 'phase-site',
  templates: 'phase-templates',
  pages: 'phase-pages',
  feeds: 'phase-feeds',
  remote: 'phase-remote',
  images: 'phase-images',
  'share pictures': 'phase-share',
  output: 'phase-output',
  search: 'phase-search',
  copy: 'phase-copy',
} as const satisfies Record<string, PhraseId>;

/** A phase of a build or a check. */
export type PhaseName = keyof typeof phaseNames;

/** One phase of a long piece of work. */
export interface Phase {
  tick(done: number): void;
  /** Ends the phase; `summary` says what came of it. */
  end(summary?: Phrase): void;
}

export interface PhaseTime {
  name: PhaseName;
  seconds: number;
  /** Highest resident memory seen during the phase, in megabytes. */
  peakMegabytes: number;
}

/** Tells a person what is going on: a bar on a terminal, one line a phase elsewhere. */
export interface Progress {
  start(name: PhaseName, total?: number): Phase;
  /** Says a line between phases. */
  say(line: Phrase): void;
  readonly times: PhaseTime[];
}

const barWidth = 24;
/** Milliseconds between two looks at a phase. */
const tickInterval = 80;

/** Names a phase in a language. */
export function phaseName(name: PhaseName, language: Language): string {
  return describePhrase({ phrase: phaseNames[name] }, language);
}

/** Pads a name to a width in columns: Hanzi take two. */
export function padName(name: string, width: number): string {
  return name + ' '.repeat(Math.max(0, width - name.length - (name.match(/[\u2e80-\uffe6]/g)?.length ?? 0)));
}

/** Columns that the name of a phase has. */
const nameWidth = 14;

/** Reports to a stream, usually standard error. `quiet` keeps times without printing. */
export function createProgress(
  stream: NodeJS.WriteStream,
  quiet = false,
  language: Language = chooseLanguage(process.env),
): Progress {
  const times: PhaseTime[] = [];
  const isTerminal = stream.isTTY && !quiet && process.env['CI'] === undefined;
  return { times, start, say };

  function say(line: Phrase): void {
    if (!quiet) stream.write(`${pc.cyan('•')} ${describePhrase(line, language)}\n`);
  }

  function start(name: PhaseName, total?: number): Phase {
    const label = padName(phaseName(name, language), nameWidth);
    const began = performance.now();
    let peak = megabytes();
    let lastTick = 0;
    if (isTerminal) draw(label, 0, total, began);
    return {
      tick(done) {
        const now = performance.now();
        if (now - lastTick < tickInterval) return;
        lastTick = now;
        peak = Math.max(peak, megabytes()); // asking costs as much as a small page
        if (isTerminal) draw(label, done, total, began);
      },
      end(summary) {
        peak = Math.max(peak, megabytes());
        const seconds = (performance.now() - began) / 1000;
        times.push({ name, seconds, peakMegabytes: peak });
        if (quiet) return;
        const said = summary === undefined ? '' : describePhrase(summary, language);
        const line = `${pc.green('✓')} ${label} ${pc.dim(`${seconds.toFixed(2)} s`)}  ${said}`;
        stream.write(`${isTerminal ? '\r\u001b[K' : ''}${line}\n`);
      },
    };
  }

  function draw(label: string, done: number, total: number | undefined, began: number): void {
    const share = total === undefined || total === 0 ? 0 : Math.min(1, done / total);
    const bar = '█'.repeat(Math.round(share * barWidth)).padEnd(barWidth, '░');
    const seconds = Math.ceil(((performance.now() - began) / 1000) * (1 / share - 1));
    const left = share > 0.02 ? describePhrase({ phrase: 'time-left', values: { seconds } }, language) : '';
    const count = total === undefined ? '…' : `${bar} ${done}/${total} ${left}`;
    stream.write(`\r\u001b[K${pc.cyan('•')} ${label} ${count}`);
  }
}

function megabytes(): number {
  return Math.round(process.memoryUsage.rss() / 1e6);
}
