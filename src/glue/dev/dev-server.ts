import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { IncomingMessage } from 'node:http';
import sirv from 'sirv';
import { withoutQuery } from '../../config/address-parts.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { decodePath } from '../../urls/path.ts';
import { routes } from '../../urls/routes.ts';
import { dependencyFile, isPacked } from '../project.ts';
import { componentFailure } from '../render/component-failure.ts';
import { browserModule } from '../search/bundle-module.ts';
import { lineReader } from '../site/line-reader.ts';
import { messageLanguage } from '../site/message-language.ts';
import { amendPage } from './amend-page.ts';
import { serveByAstro } from './astro-pages.ts';
import { serveCompiled } from './compiled-pages.ts';
import type { Handler } from './page-server.ts';
import { createPreview, type Preview } from './preview.ts';
import { failureOverlay, problemOverlay } from './problem-overlay.ts';
import { isForThisMachine } from './proof/own-request.ts';
import { proofRoutes } from './proof/proof-routes.ts';
import { surviveVanishing } from './survive-vanishing.ts';

export interface DevServer {
  url: string;
  /** Problems found when the preview was opened. */
  problems: Problem[];
  /** Reads what changed and reloads open pages, which show the errors; returns the site's problems. */
  refresh(): Promise<Problem[]>;
  close(): Promise<void>;
}

export interface DevOptions {
  content: string;
  /** Output of the last build: its search index is used. */
  out: string;
  cache: string;
  port: number;
}

/** Starts a server over a live preview of the content folder. */
export async function startDevServer(options: DevOptions): Promise<DevServer> {
  const preview = createPreview(options.content, options.cache);
  const problems = await preview.refresh();
  let overlay = overlayOf(problems);
  const mark: Handler = (request, response, next) => {
    const missing = preview.find(pathOf(request)) === undefined;
    amendPage(response, { missing, overlay });
    next();
  };
  const serve = isPacked ? serveCompiled : serveByAstro;
  const handlers = [
    refuseStrangers,
    proofRoutes(options.content, preview.base),
    previewFiles(preview, options.out),
    mark,
  ];
  const server = await serve(preview, { ...options, explain }, handlers);
  problems.push(...(await server.refresh()));
  overlay = overlayOf(problems);
  let last: Promise<unknown> = Promise.resolve();
  return {
    url: `http://localhost:${server.port}${preview.base()}`,
    problems,
    refresh() {
      // One after the other: of two at once, the older could end last and show what was there before.
      const refreshed = last.then(refresh);
      last = refreshed.catch(() => undefined);
      return refreshed;
    },
    async close() {
      await server.close();
      await preview.close();
    },
  };

  async function refresh(): Promise<Problem[]> {
    try {
      const found = [...(await preview.refresh()), ...(await server.refresh())];
      overlay = overlayOf(found);
      return found;
    } catch (error) {
      overlay = failureOverlay(
        error instanceof Error ? error.message : String(error),
        messageLanguage(options.content),
      );
      throw error;
    } finally {
      server.reload();
    }
  }

  function explain(error: unknown, path: string): string {
    const problem = componentFailure(error, path, preview.sources().components);
    if (problem !== undefined) return overlayOf([problem]);
    return failureOverlay(String(error), messageLanguage(options.content));
  }

  function overlayOf(found: readonly Problem[]): string {
    return problemOverlay(found, messageLanguage(options.content), lineReader(options.content));
  }
}

/** Drafts are shown to this machine alone: no page of another site may read them under a name of its own. */
const refuseStrangers: Handler = (request, response, next) => {
  if (isForThisMachine(request)) return next();
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('The preview answers to localhost alone.\n');
};

function pathOf(request: IncomingMessage): string {
  return decodePath(withoutQuery(request.url ?? '/'));
}

/** Finds a file of the editor in the browser; a folder's address is that of its page. */
function adminFile(preview: Preview, path: string): { file?: string; text?: string; type: string } {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const { texts = {}, files = {} } = preview.admin() ?? {};
  const type = { html: 'text/html', js: 'text/javascript', json: 'application/json' }[
    name.split('.').at(-1) ?? ''
  ];
  return {
    ...(files[name] === undefined ? {} : { file: files[name] }),
    ...(texts[name] === undefined ? {} : { text: texts[name] }),
    type: `${type ?? 'application/octet-stream'}; charset=utf-8`,
  };
}

/** What the last build alone has made: the search index, feeds, and files for crawlers. */
const builtFiles =
  /^\/pagefind\/|\/feed\.(?:xml|json)$|^\/(?:sitemap(?:-\d+)?\.xml|robots\.txt|query-redirects\.json|(?:[\w-]+\/)?(?:llms\.txt|manifest\.webmanifest))$/;

/** Serves what pages refer to beside templates: pictures, attachments, KaTeX, and what the last build alone has made. */
function previewFiles(preview: Preview, out: string): Handler {
  const katex = sirv(dirname(dependencyFile('katex/dist/katex.min.css')), { dev: true });
  const built = sirv(out, { dev: true });
  return (request, response, next) => {
    surviveVanishing(response);
    const asked = pathOf(request);
    // Vite takes the base off only after its own middlewares.
    const url = asked.startsWith(`${preview.base()}/`) ? asked.slice(preview.base().length) : asked;
    if (url.startsWith('/_assets/katex/')) {
      request.url = url.slice('/_assets/katex'.length);
      return katex(request, response, next);
    }
    if (url === routes.worker()) {
      // A build that was looked at on the same port may have left one: a preview must never be an old page.
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      return void browserModule('retired-worker').then((text) => response.end(text));
    }
    const editor = url.startsWith('/admin/') ? adminFile(preview, url.slice(1)) : undefined;
    if (editor?.file !== undefined) return send(editor.file);
    if (editor?.text !== undefined) {
      response.setHeader('content-type', editor.type);
      return void response.end(editor.text);
    }
    if (builtFiles.test(url) && preview.staticFile(url) === undefined && existsSync(out)) {
      request.url = url;
      return built(request, response, next);
    }
    const own = preview.staticFile(url) ?? preview.staticFile(`${url}index.html`);
    if (own?.text !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return void response.end(own.text);
    }
    const file = preview.files().attachments.get(url) ?? own?.source;
    if (file !== undefined) return send(file.path);
    if (!url.startsWith('/_assets/images/')) return next();
    void preview.imageFile(url).then((path) => (path === undefined ? next() : send(path)), next);

    function send(path: string): void {
      request.url = `/${encodeURIComponent(basename(path))}`;
      sirv(dirname(path), { dev: true, dotfiles: true })(request, response, next);
    }
  };
}
