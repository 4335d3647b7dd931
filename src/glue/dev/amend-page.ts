import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What the dev server changes in a page that Astro answers with. */
export interface Amendment {
  /** Nothing is at the address: the page says so, and so must the status, which Astro leaves at 200. */
  missing: boolean;
  /** HTML put after the page. */
  overlay: string;
}

/** Changes the page that a response will hold; responses that are no page go through as they are. */
export function amendPage(response: ServerResponse, { missing, overlay }: Amendment): void {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse;
  const end = response.end.bind(response) as (...rest: unknown[]) => ServerResponse;
  let isPage = false;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    isPage = isHtml(response, rest.at(-1) as OutgoingHttpHeaders | undefined);
    if (isPage) response.removeHeader('content-length');
    return writeHead(isPage && missing && status === 200 ? 404 : status, ...rest);
  };
  response.end = ((chunk?: unknown, ...rest: unknown[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (!isPage || overlay === '') return end(chunk, ...rest);
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) response.write(chunk);
    return end(overlay);
  }) as ServerResponse['end'];
}

function isHtml(response: ServerResponse, headers: OutgoingHttpHeaders | undefined): boolean {
  const type = headers?.['content-type'] ?? headers?.['Content-Type'] ?? response.getHeader('content-type');
  return String(type).startsWith('text/html');
}
