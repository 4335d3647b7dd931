import { setImmediate } from 'node:timers/promises';

/** The jobs that one producer has given to threads. */
export interface Backlog {
  /** Notes a job; resolves when the producer may make the next, so that it stays but a little ahead. */
  add(job: Promise<unknown>): Promise<void>;
  /** Waits for all jobs. Throws what a job throws, here or in `add`. */
  finish(): Promise<void>;
}

/** Jobs that may wait: enough for every thread to have the next at hand, few enough to cost no memory. */
const mostUndone = 8;

/** Starts a backlog. The event loop gets a turn at every job: without it, threads that are done would wait for theirs. */
export function createBacklog(): Backlog {
  const jobs: Promise<unknown>[] = [];
  return {
    async add(job) {
      job.catch(() => undefined); // whoever waits for it hears of it
      jobs.push(job);
      await setImmediate();
      await jobs[jobs.length - mostUndone];
    },
    async finish() {
      await Promise.all(jobs);
    },
  };
}
