import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from '../../diagnostics/problem.ts';

/** What looks at a request before a page is made for it, and answers it or passes it on. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** What a page server is told. */
export interface PageServerOptions {
  cache: string;
  port: number;
  /** Gives the HTML that stands for a page whose rendering failed. */
  explain(error: unknown, path: string): string;
}

/** Serves the pages of a preview. */
export interface PageServer {
  readonly port: number;
  /** Takes over templates that have changed; returns what is wrong with them. */
  refresh(): Promise<Problem[]>;
  /** Has open pages reload. */
  reload(): void;
  close(): Promise<void>;
}
