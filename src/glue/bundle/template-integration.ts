import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { join } from 'node:path';
import { projectRoot } from '../project.ts';
import { compilerRuntimePlugin } from './compiler-runtime-plugin.ts';
import { mdxBodyRoute, mdxPostsPlugin } from './mdx-posts.ts';
import type { TemplateOrder } from './template-config.ts';

/** A source file of ours that Astro is to read: bundled or not, it is in the package. */
const sourceOf = (name: string) => join(projectRoot, 'src/glue/astro', name);

/** Makes the integration that has Astro compile the templates into a server bundle, which our renderer runs. */
export function templateIntegration(order: Pick<TemplateOrder, 'mdx' | 'onModules'>): AstroIntegration {
  return {
    name: 'jianfan-templates',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, injectRoute, updateConfig }) => {
        const plugins: Plugin[] = [mdxPostsPlugin(order.mdx)];
        // A bundle that needs no package is good wherever it lies.
        const ssr = command === 'build' ? { ssr: { noExternal: true as const } } : {};
        if (command === 'build') plugins.push(compilerRuntimePlugin(), modulesPlugin(order));
        updateConfig({ vite: { ...ssr, plugins } });
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
function modulesPlugin({ onModules }: Pick<TemplateOrder, 'onModules'>): Plugin {
  return {
    name: 'jianfan-modules',
    buildEnd() {
      const own = [...this.getModuleIds()].map((id) => id.replace(/\?.*$/s, ''));
      onModules?.(own.filter((id) => id.startsWith(join(projectRoot, 'src/')) && !id.endsWith('.mdx')));
    },
  };
}
