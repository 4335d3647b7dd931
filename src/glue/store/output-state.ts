import { noTraces, type Traces } from '../../views/reads/traces.ts';
import { believed, readHeader, readList, writeJournal } from './journal.ts';
import { loadTraces, saveTraces } from './trace-state.ts';

/** One file of the output: what it was made from and what it holds. */
export interface OutputRecord {
  /** Hash of everything the file depends on; equal keys need no work. */
  key: string;
  /** Content hash. */
  hash: string;
  size: number;
}

/** The output folder's files as the last build left them, by path relative to it. */
export type OutputRecords = Map<string, OutputRecord>;

/** What the last build wrote to an output folder. */
export interface OutputState {
  /** Identity of the last output, also in the output folder's mark. */
  outputId: string | undefined;
  output: OutputRecords;
  /** What its pages were made from. */
  traces(): Traces;
  /** Lines of the list that holds them. */
  lines: number;
  /** Key of everything the build was made from. */
  buildKey: string | undefined;
  /** Moment (epoch, ms) at which the site changes by itself: a post's date, or its expiry. */
  changesAt: number | undefined;
}

type Header = Partial<Pick<OutputState, 'outputId' | 'buildKey' | 'changesAt'>>;

/** Reads the key of the last build alone; undefined when there is none that can be believed. */
export function lastBuildKey(folder: string): string | undefined {
  return believed(undefined, () => readHeader<Header>(folder).buildKey);
}

/** Reads what the last build wrote, from the folder that keeps it; nothing if it can't be believed. */
export function loadOutput(folder: string): OutputState {
  const nothing: OutputState = {
    outputId: undefined,
    output: new Map(),
    traces: () => noTraces,
    lines: 0,
    buildKey: undefined,
    changesAt: undefined,
  };
  return believed(nothing, () => {
    const { outputId, buildKey, changesAt, lines } = readHeader<Header>(folder);
    const output: OutputRecords = new Map();
    for (const [out, ...record] of readList(folder, lines, readOutputLine))
      if (record.length === 0) output.delete(out);
      else output.set(out, toOutputRecord(record));
    return { outputId, output, traces: () => loadTraces(folder, outputId), lines, buildKey, changesAt };
  });
}

/** Writes what a build wrote to the folder that keeps it, where `last` is. */
export function saveOutput(
  folder: string,
  state: Omit<OutputState, 'lines' | 'traces'> & { traces: Traces },
  last: OutputState,
): void {
  const { output, traces, outputId, buildKey, changesAt } = state;
  const lineOf = (out: string, record: OutputRecord | undefined) => JSON.stringify(toOutputLine(out, record));
  const written = { items: last.output, lines: last.lines };
  writeJournal<Header, OutputRecord>(
    folder,
    { header: { outputId, buildKey, changesAt }, items: output, lineOf },
    written,
  );
  saveTraces(folder, traces, outputId);
}

/** Lists, not objects: there is one for each file of the site, and every build reads them all. A name alone is gone. */
type OutputLine = [out: string, ...fields: OutputFields];
type OutputFields = [key?: string, hash?: string, size?: number];

function toOutputLine(out: string, record: OutputRecord | undefined): OutputLine {
  return record === undefined ? [out] : [out, record.key, record.hash, record.size];
}

function readOutputLine(line: Buffer): OutputLine {
  return JSON.parse(line.toString('utf8')) as OutputLine;
}

function toOutputRecord([key = '', hash = '', size = 0]: OutputFields): OutputRecord {
  return { key, hash, size };
}
