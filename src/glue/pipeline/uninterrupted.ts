const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that mustn't stop half-way: a signal that would end the process waits, and is not heeded since the work is
 * the last of a build. `kill -9` alone comes between.
 */
export function uninterrupted<T>(work: () => T): T {
  const ignore = () => undefined;
  for (const signal of signals) process.on(signal, ignore);
  try {
    return work();
  } finally {
    for (const signal of signals) process.off(signal, ignore);
  }
}
