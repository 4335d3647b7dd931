import { isCacheDamage } from '../store/body-store.ts';

/** An error on its way out of a thread. A copy of it would lack what Node adds: the code, and which file it was. */
export interface ThreadError {
  error: unknown;
  details: object;
}

/** Makes an error ready to be sent. */
export function toSend(error: unknown): ThreadError {
  return { error, details: error instanceof Error ? { ...error } : {} };
}

/** Gives an error back as it was thrown. */
export function fromThread({ error, details }: ThreadError): unknown {
  return error instanceof Error ? Object.assign(error, details) : error;
}

/** Notes on an error what was being worked on; an error of the system or of a damaged cache says more by itself. */
export function inWork(work: string, error: unknown): unknown {
  if (!(error instanceof Error) || 'syscall' in error || isCacheDamage(error) || 'work' in error)
    return error;
  return Object.assign(error, { work });
}

/** Gives what was being worked on when an error was thrown. */
export function workOf(error: unknown): string | undefined {
  return error instanceof Error && 'work' in error ? String(error.work) : undefined;
}
