import type { IncomingMessage } from 'node:http';

/** Makes an address that nobody can decode, such as `/%E0%A4%A/`, one that nothing is found at: Astro throws at it. */
export function makeDecodable(request: Pick<IncomingMessage, 'url'>): void {
  const { url = '/' } = request;
  try {
    decodeURI(url);
  } catch {
    request.url = url.replaceAll('%', '%25');
  }
}
