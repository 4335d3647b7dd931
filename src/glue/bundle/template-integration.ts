import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { dirname, join, sep } from 'node:path';
import { projectRoot } from '../project.ts';
import { classicScriptPlugin } from './classic-script-plugin.ts';
import { compilerRuntimePlugin } from './compiler-runtime-plugin.ts';
import { farTemplatesPlugin } from './far-templates-plugin.ts';
import { mdxPicturesPlugin } from './mdx-pictures-plugin.ts';
import { mdxBodyRoute, mdxPostsPlugin } from './mdx-posts.ts';
import { preloadPlugin } from './preload-plugin.ts';
import { themePlugin } from './theme-plugin.ts';
import type { TemplateOrder } from './template-config.ts';

/** A source file of ours that Astro is to read: bundled or not, it is in the package. */
const sourceOf = (name: string) => join(projectRoot, 'src/glue/astro', name);

/** What of an order the integration itself needs. */
type TemplateParts = Pick<TemplateOrder, 'mdx' | 'components' | 'onModules'>;

/** Makes the integration that has Astro compile the templates into a server bundle, which our renderer runs. */
export function templateIntegration(order: TemplateParts): AstroIntegration {
  return {
    name: 'jianfan-templates',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, injectRoute, updateConfig }) => {
        const plugins = [
          mdxPostsPlugin(order.mdx),
          mdxPicturesPlugin(),
          themePlugin(order.components),
          farTemplatesPlugin(),
          preloadPlugin(),
          classicScriptPlugin(),
        ];
        // A bundle that needs no package is good wherever it is.
        const ssr = command === 'build' ? { ssr: { noExternal: true as const } } : {};
        // What a theme's component throws is told with its place.
        const hasTheme = Object.keys(order.components()).length > 0;
        const maps = hasTheme
          ? { build: { sourcemap: true }, environments: { client: { build: { sourcemap: false } } } }
          : {};
        if (command === 'build') plugins.push(compilerRuntimePlugin(), modulesPlugin(order));
        // The worker of search leaves what few searches need to files of its own.
        updateConfig({ vite: { ...ssr, ...maps, plugins, worker: { format: 'es' } } });
        injectRoute({ pattern: '/[...path]', entrypoint: join(projectRoot, 'src/layouts/SitePage.astro') });
        injectRoute({ pattern: mdxBodyRoute, entrypoint: sourceOf('mdx-body.astro') });
        if (command === 'dev') addMiddleware({ order: 'pre', entrypoint: sourceOf('preview-middleware.ts') });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'jianfan',
          entrypointResolution: 'auto',
          serverEntrypoint: sourceOf('server-entry.ts'),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            sharpImageService: 'stable',
          },
        });
      },
    },
  };
}

/** Makes the plugin that tells which files a bundle is made of, as far as they can change by themselves. */
function modulesPlugin({ components, onModules }: TemplateParts): Plugin {
  const folders = [join(projectRoot, 'src'), ...Object.values(components()).map((path) => dirname(path))];
  return {
    name: 'jianfan-modules',
    buildEnd() {
      const own = [...this.getModuleIds()].map((id) => id.replace(/\?.*/s, ''));
      onModules?.(
        own.filter((id) => !id.endsWith('.mdx') && folders.some((folder) => id.startsWith(folder + sep))),
      );
    },
  };
}
