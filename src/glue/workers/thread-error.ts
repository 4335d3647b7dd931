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
