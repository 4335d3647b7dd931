import { dev } from 'astro';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Connect } from 'vite';
import sirv from 'sirv';
import type { Problem } from '../../diagnostics/problem.ts';
import { decodePath } from '../../urls/path.ts';
import { dependencyFile } from '../project.ts';
import { templateConfig } from '../bundle/template-config.ts';
import { lineReader } from '../site/line-reader.ts';
import { messageLanguage } from '../site/message-language.ts';
import { amendPage } from './amend-page.ts';
import { setLivePreview } from './live-preview.ts';
import { createPreview, type Preview } from './preview.ts';
import { failureOverlay, problemOverlay } from './problem-overlay.ts';
import { proofRoutes } from './proof/proof-routes.ts';

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

/** Starts Astro's dev server over a live preview of the content folder. */
export async function startDevServer(options: DevOptions): Promise<DevServer> {
  const preview = createPreview(options.content, options.cache);
  const problems = await preview.refresh();
  setLivePreview(preview);
  let reload = () => undefined as void;
  let overlay = overlayOf(problems);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const config = await templateConfig({
    mdx: {},
    components: () => preview.components(),
    cache: join(options.cache, 'astro'),
    base: preview.base(),
  });
  const server = await dev({
    ...config,
    logLevel: 'warn',
    server: { port: options.port },
    vite: {
      ...config.vite,
      plugins: [
        {
          name: 'jianfan-preview',
          configureServer(vite) {
            reload = () => vite.ws.send({ type: 'full-reload' });
            vite.middlewares.use(proofRoutes(options.content, preview.base));
            vite.middlewares.use(previewFiles(preview, options.out));
            vite.middlewares.use((request, response, next) => {
              const missing = preview.find(pathOf(request)) === undefined;
              amendPage(response, { missing, overlay });
              next();
            });
          },
        },
      ],
    },
  });
  return {
    url: `http://localhost:${server.address.port}${preview.base()}`,
    problems,
    async refresh() {
      try {
        const found = await preview.refresh();
        overlay = overlayOf(found);
        return found;
      } catch (error) {
        overlay = failureOverlay(
          error instanceof Error ? error.message : String(error),
          messageLanguage(options.content),
        );
        throw error;
      } finally {
        reload();
      }
    },
    async close() {
      await server.stop();
      await preview.close();
    },
  };

  function overlayOf(found: readonly Problem[]): string {
    return problemOverlay(found, messageLanguage(options.content), lineReader(options.content));
  }
}

function pathOf(request: Connect.IncomingMessage): string {
  return decodePath((request.url ?? '/').replace(/[?#].*$/s, ''));
}

/** Serves what pages refer to beside templates: pictures, attachments, KaTeX, and the last build's search index. */
function previewFiles(preview: Preview, out: string): Connect.NextHandleFunction {
  const katex = sirv(dirname(dependencyFile('katex/dist/katex.min.css')), { dev: true });
  const built = sirv(out, { dev: true });
  return (request, response, next) => {
    const asked = pathOf(request);
    // Vite takes the base off only behind its own middlewares.
    const url = asked.startsWith(`${preview.base()}/`) ? asked.slice(preview.base().length) : asked;
    if (url.startsWith('/assets/katex/')) {
      request.url = url.slice('/assets/katex'.length);
      return katex(request, response, next);
    }
    if (url.startsWith('/pagefind/') && existsSync(out)) {
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
    if (!url.startsWith('/assets/images/')) return next();
    void preview.imageFile(url).then((path) => (path === undefined ? next() : send(path)));

    function send(path: string): void {
      request.url = `/${encodeURIComponent(basename(path))}`;
      sirv(dirname(path), { dev: true, dotfiles: true })(request, response, next);
    }
  };
}
