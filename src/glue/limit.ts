/** Runs a piece of work when its turn comes. */
export type Limit = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a queue of which at most `count` pieces run at a time, first come first served. */
export function createLimit(count: number): Limit {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= count) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // The place is handed on rather than given up, so that nobody slips in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
