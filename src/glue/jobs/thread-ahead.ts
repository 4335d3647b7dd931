import { Worker } from 'node:worker_threads';
import { threadModule } from '../project.ts';

/** Pages and posts die young: with room for a batch of them, nearly nothing is left to collect. */
const maxYoungGenerationSizeMb = 96;

let ahead: Worker | undefined;

/** Starts a thread before it is known what for; nothing waits for it until somebody takes it. */
export function startThreadAhead(): void {
  ahead = newThread();
  ahead.unref();
}

/** Gives a thread that handles jobs once it has been told what of: the one that was started ahead, or a new one. */
export function takeThread(): Worker {
  const thread = ahead ?? newThread();
  ahead = undefined;
  thread.ref();
  return thread;
}

function newThread(): Worker {
  const resourceLimits = { maxYoungGenerationSizeMb };
  return new Worker(threadModule('worker', import.meta.url), { resourceLimits });
}
