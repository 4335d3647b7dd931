import type { AstroIntegration } from 'astro';
import { compilerRuntimePlugin } from './compiler-runtime-plugin.ts';
import { mdxBodyRoute, mdxPostsPlugin, type MdxPosts } from '../bundle/mdx-posts.ts';

/**
 * Jianfan as an Astro adapter: it has Astro compile the templates into a server bundle, which our renderer runs.
 * `npm run build` asks for the bundle alone (JIANFAN_BUNDLE); a plain `astro build` then gives the whole site too.
 */
export function jianfan(): AstroIntegration {
  const bundle = process.env['JIANFAN_BUNDLE'];
  return {
    name: 'jianfan',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, injectRoute, updateConfig }) => {
        const posts = JSON.parse(process.env['JIANFAN_MDX'] ?? '{}') as MdxPosts;
        const runtime = command === 'build' ? [compilerRuntimePlugin()] : [];
        updateConfig({ vite: { plugins: [mdxPostsPlugin(posts), ...runtime] } });
        injectRoute({ pattern: mdxBodyRoute, entrypoint: new URL('./mdx-body.astro', import.meta.url) });
        if (command === 'dev')
          addMiddleware({ order: 'pre', entrypoint: new URL('./preview-middleware.ts', import.meta.url) });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'jianfan',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./server-entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            sharpImageService: 'stable',
          },
        });
      },
      'astro:build:done': async () => {
        if (bundle !== undefined) return;
        const { buildFromAstro } = await import('../pipeline/from-astro.ts');
        await buildFromAstro();
      },
    },
  };
}
