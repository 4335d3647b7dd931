import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteCache } from '../project.ts';
import { templateIntegration } from '../bundle/template-integration.ts';

/** What `jianfan()` may be told. All paths are as the folder sees them that the command runs in. */
export interface JianfanOptions {
  /** Folder of Markdown: Jianfan's layout or another generator's. Default: `content`. */
  content?: string;
  /** Folder that the site is written to. Default: `dist`. */
  out?: string;
  /** Folder of everything that makes the next build faster; may be deleted at any time. Default: `.jianfan`. */
  cache?: string;
  /** Whether drafts are published too, marked as such. Default: `false`. */
  drafts?: boolean;
  /** Whether the search index is built. Default: `true`. */
  search?: boolean;
}

/**
 * Makes the Astro adapter that publishes a content folder: with `adapter: jianfan()` in `astro.config.mjs`,
 * `astro build` writes the whole site.
 */
export function jianfan(options: JianfanOptions = {}): AstroIntegration {
  const { content = 'content', out = 'dist', cache = siteCache, drafts = false, search = true } = options;
  const templates = templateIntegration({ mdx: {}, components: () => ({}) }).hooks;
  return {
    name: 'jianfan',
    hooks: {
      ...templates,
      'astro:config:setup': async (setup) => {
        // What Astro compiles here is not the site: that is written when Astro is done.
        setup.updateConfig({ output: 'server', outDir: pathToFileURL(`${resolve(cache)}/astro-build/`) });
        await templates['astro:config:setup']?.(setup);
      },
      'astro:build:done': async () => {
        const { buildFromAstro } = await import('../pipeline/from-astro.ts');
        await buildFromAstro({ content, out, cache: resolve(cache), drafts, search, force: false });
      },
    },
  };
}
