import type { AstroInlineConfig } from 'astro';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project.ts';
import type { MdxPosts } from './mdx-posts.ts';
import { templateIntegration } from './template-integration.ts';

/** What templates are compiled with. */
export interface TemplateOrder {
  mdx: MdxPosts;
  /** Components that replace built-in ones, as they are now: name → path on disk. */
  components: () => Readonly<Record<string, string>>;
  /** Folder for what Astro keeps between its runs. */
  cache: string;
  base: string;
  outDir?: string;
  /** Hears which files the compiler has read. */
  onModules?(modules: readonly string[]): void;
}

/**
 * Gives the configuration under which Astro compiles the templates. Its root is a folder of the cache, since Astro
 * writes there and the package's own folder may be one that can only be read.
 */
export async function templateConfig(order: TemplateOrder): Promise<AstroInlineConfig> {
  const { base, cache, mdx, outDir } = order;
  mkdirSync(cache, { recursive: true });
  const { default: mdxIntegration } = Object.keys(mdx).length > 0 ? await import('@astrojs/mdx') : {};
  return {
    configFile: false,
    root: cache,
    cacheDir: join(cache, 'cache'),
    srcDir: join(projectRoot, 'src'),
    publicDir: join(projectRoot, 'public'),
    ...(outDir === undefined ? {} : { outDir }),
    base: base || '/',
    output: 'server',
    adapter: templateIntegration(order),
    integrations: mdxIntegration === undefined ? [] : [mdxIntegration()],
    trailingSlash: 'ignore',
    // Code of MDX posts is coloured by src/markdown, as all other code.
    markdown: { syntaxHighlight: false },
    build: { inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    // Pictures are prepared by src/glue/images: Astro's own service would bring sharp along.
    image: { service: { entrypoint: 'astro/assets/services/noop', config: {} } },
    vite: { cacheDir: join(cache, 'vite') },
  };
}
