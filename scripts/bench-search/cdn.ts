import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file that was sent. */
export interface Sent {
  file: string;
  /** Of the body, compressed as sent. */
  bytes: number;
}

/** A server that compresses and caches as a CDN does, and remembers what it sent. */
export interface Cdn {
  url: string;
  sent: Sent[];
  close(): void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Serves folders on loopback; a file named by its content may be cached for good. */
export async function startCdn(folders: readonly string[]): Promise<Cdn> {
  const compressed = new Map<string, Buffer>();
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = asked.endsWith('/') ? `${asked}index.html` : asked;
    void bodyOf(file).then((body) => {
      if (body === undefined) {
        response.writeHead(404).end();
        return;
      }
      const type = types[path.extname(file)];
      const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
      if (request.headers['if-none-match'] === etag) {
        sent.push({ file, bytes: 0 });
        response.writeHead(304, { etag }).end();
        return;
      }
      sent.push({ file, bytes: body.length });
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': body.length,
        etag,
        'cache-control': /\/(?:jianfan|shard|delta)-|\/_assets\/|\/index\/|\/fragment\//.test(file)
          ? 'max-age=31536000, immutable'
          : 'no-cache',
        ...(type === undefined ? {} : { 'content-encoding': 'br' }),
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };

  async function bodyOf(file: string): Promise<Buffer | undefined> {
    const known = compressed.get(file);
    if (known !== undefined) return known;
    const body = await readFirst(folders.map((folder) => path.join(folder, file)));
    if (body === undefined || types[path.extname(file)] === undefined) return body;
    const quality = { [constants.BROTLI_PARAM_QUALITY]: body.length > 2_000_000 ? 6 : 10 };
    const small = brotliCompressSync(body, { params: quality });
    compressed.set(file, small);
    return small;
  }
}

async function readFirst(files: readonly string[]): Promise<Buffer | undefined> {
  for (const file of files) {
    const body = await readFile(file).catch(() => undefined);
    if (body !== undefined) return body;
  }
  return undefined;
}
