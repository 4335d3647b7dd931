import { setImmediate } from 'node:timers/promises';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What became of work that mustn't stop half-way. */
export interface Uninterrupted<T> {
  result: T;
  /** The signal that came meanwhile, for the caller to follow. */
  signal?: NodeJS.Signals;
}

/** Does work that mustn't stop half-way: a signal that would end the process waits. `kill -9` alone comes between. */
export async function uninterrupted<T>(work: () => T): Promise<Uninterrupted<T>> {
  let came: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals) => void (came ??= signal);
  for (const signal of signals) process.on(signal, note);
  try {
    const result = work();
    // Node tells of a signal when it next looks for news, which it does between two of these.
    for (let turn = 0; turn < 2; turn += 1) await setImmediate();
    return came === undefined ? { result } : { result, signal: came };
  } finally {
    for (const signal of signals) process.off(signal, note);
  }
}
