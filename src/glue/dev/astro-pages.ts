import { dev } from 'astro';
import { join } from 'node:path';
import { templateConfig } from '../bundle/template-config.ts';
import { setLivePreview } from './live-preview.ts';
import { makeDecodable } from './make-decodable.ts';
import type { Handler, PageServer, PageServerOptions } from './page-server.ts';
import type { Preview } from './preview.ts';

/** Has Astro's dev server make the pages: for those who work on the templates, an edit of which it shows at once. */
export async function serveByAstro(
  preview: Preview,
  { cache, port }: PageServerOptions,
  handlers: readonly Handler[],
): Promise<PageServer> {
  setLivePreview(preview);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const components = () =>
    Object.fromEntries([...preview.sources().components].map(([name, { path }]) => [name, path]));
  const { base } = preview.sources();
  const config = await templateConfig({ mdx: {}, components, cache: join(cache, 'astro'), base });
  let reload = () => undefined as void;
  const server = await dev({
    ...config,
    logLevel: 'warn',
    server: { port },
    vite: {
      ...config.vite,
      plugins: [
        {
          name: 'jianfan-preview',
          configureServer(vite) {
            reload = () => vite.ws.send({ type: 'full-reload' });
            // Astro puts its own handlers before all others.
            vite.httpServer?.prependListener('request', makeDecodable);
            for (const handler of handlers) vite.middlewares.use(handler);
          },
        },
      ],
    },
  });
  return {
    port: server.address.port,
    refresh: async () => [],
    reload: () => reload(),
    close: () => server.stop(),
  };
}
