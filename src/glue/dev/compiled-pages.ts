import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { Problem } from '../../diagnostics/problem.ts';
import { compileProblem } from '../bundle/compile-problem.ts';
import { compileTemplates, type Bundle } from '../bundle/compile.ts';
import { TemplatesFailed } from '../bundle/run-compiler.ts';
import { loadTemplates, type Templates } from '../jobs/templates.ts';
import { makeDecodable } from './make-decodable.ts';
import type { Handler, PageServer, PageServerOptions } from './page-server.ts';
import type { Preview } from './preview.ts';

/** Address at which open pages wait for the word to reload; no page of a site can have it. */
const reloadPath = '/_jianfan/reload';

/**
 * Makes the pages with the templates that a build uses: in an installed package they are there from the start, and only
 * a theme's own components are ever compiled.
 */
export async function serveCompiled(
  preview: Preview,
  { cache, port, explain }: PageServerOptions,
  handlers: readonly Handler[],
): Promise<PageServer> {
  const waiting = new Set<ServerResponse>();
  let bundle: Bundle | undefined;
  let templates: Templates | undefined;
  let client: Handler = (_request, _response, next) => next();
  const server = createServer((request, response) => {
    makeDecodable(request);
    const all = [...handlers, listen, (...given: Parameters<Handler>) => client(...given), page];
    const run = (at: number): void =>
      all[at]?.(request, response, (error?: unknown) => (error ? fail(error) : run(at + 1)));
    const fail = (error: unknown): void => {
      if (response.headersSent) return void response.destroy();
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
      response.end(explain(error, request.url ?? '/'));
    };
    try {
      run(0);
    } catch (error) {
      fail(error);
    }
  });
  const address = await listenFrom(server, port);
  return { port: address.port, refresh, reload, close };

  async function refresh(): Promise<Problem[]> {
    const sources = preview.sources();
    const compiling = compileTemplates(cache, sources);
    if (compiling.bundle.id === bundle?.id) return [];
    try {
      await compiling.done;
      templates = await loadTemplates(compiling.bundle.entry);
      bundle = compiling.bundle;
      client = sirv(bundle.client, { dev: true });
      return [];
    } catch (error) {
      if (!(error instanceof TemplatesFailed)) throw error;
      return [compileProblem(error, [...sources.mdx, ...sources.components.values()])];
    }
  }

  function listen(...[request, response, next]: Parameters<Handler>): void {
    if (request.url !== preview.base() + reloadPath) return next();
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    waiting.add(response);
    response.on('close', () => waiting.delete(response));
  }

  function page(...[request, response]: Parameters<Handler>): void {
    const [path = '/'] = (request.url ?? '/').split('?');
    const found = preview.find(path) ?? preview.find('/404.html');
    if (found !== undefined && 'redirect' in found)
      return void response.writeHead(301, { location: found.redirect }).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // A theme that doesn't compile leaves no templates: the page is what `mark` puts over it, and reloads when it does.
    if (found === undefined || templates === undefined)
      return void response.writeHead(404).end(reloadScript(preview.base()));
    const end = (html: string) => response.end(html + reloadScript(preview.base()));
    void rendered(templates, found, path).then(end);
  }

  /** A component of the site's theme may fail; its author sees why in place of the page. */
  async function rendered({ renderView }: Templates, locals: App.Locals, path: string): Promise<string> {
    try {
      return await renderView(locals);
    } catch (error) {
      return explain(error, path);
    }
  }

  function reload(): void {
    for (const response of waiting) response.write('data: reload\n\n');
  }

  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function reloadScript(base: string): string {
  return `<script>new EventSource(${JSON.stringify(base + reloadPath)}).onmessage = () => location.reload()</script>`;
}

/** Listens for this machine alone, as drafts are shown; takes the next port where one is in use. */
function listenFrom(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') listenFrom(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(server.address() as AddressInfo));
  });
}
