import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { surviveVanishing } from '../src/glue/dev/survive-vanishing.ts';

/** A static server of an output folder. */
export interface StaticServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a CDN would, under the site's base path: index files, the site's own 404 page of each variant, and
 * of what has a compressed copy beside it, that.
 * Takes the next free port from `firstPort` on.
 */
export async function serveFolder(folder: string, firstPort: number, base = ''): Promise<StaticServer> {
  const serve = sirv(folder, { dev: true, dotfiles: false, gzip: true });
  const server = createServer((request, response) => {
    surviveVanishing(response);
    const url = request.url ?? '/';
    if (base !== '' && !url.startsWith(`${base}/`)) {
      response.writeHead(302, { location: `${base}/` });
      response.end();
      return;
    }
    request.url = url.slice(base.length);
    serve(request, response, () => {
      const page = notFoundPage(folder, request.url ?? '/');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page);
    });
  });
  const port = await listen(server, firstPort);
  return {
    url: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function notFoundPage(folder: string, url: string): string {
  const [, first = ''] = url.split('/');
  for (const candidate of [join(folder, first, '404.html'), join(folder, '404.html')]) {
    try {
      return readFileSync(candidate, 'utf8');
    } catch {
      continue; // not there, or being renewed just now
    }
  }
  return '404';
}

function listen(server: Server, port: number, tries = 50): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && tries > 0) listen(server, port + 1, tries - 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
