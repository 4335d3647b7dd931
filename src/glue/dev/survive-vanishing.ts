import type { ServerResponse } from 'node:http';

/**
 * Ends a response when the file that is sent vanishes or can't be read: sirv looks for a file and opens it later, and
 * what a build or an editor takes away between would end the server.
 */
export function surviveVanishing(response: ServerResponse): void {
  response.on('pipe', (source) => {
    source.on('error', () => {
      if (response.headersSent) return void response.destroy();
      response.removeHeader('content-length');
      response.writeHead(404).end();
    });
  });
}
