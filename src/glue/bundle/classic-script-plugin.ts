import type { Plugin } from 'vite';

/**
 * Makes the plugin that gives the address of a script which runs at once, no module: `import url from './early.js?classic'`.
 * With `?url` Vite would ship it as it is written, comments included; as a worker it is minified. In a preview it is
 * served as it is written, for Vite would put an import before it.
 */
export function classicScriptPlugin(): Plugin {
  let suffix = '';
  return {
    name: 'jianfan-classic-script',
    enforce: 'pre',
    configResolved: ({ command }) => {
      suffix = command === 'build' ? '?worker&url' : '?url&no-inline';
    },
    resolveId: {
      filter: { id: /\?classic$/ },
      handler(id, importer) {
        return this.resolve(id.replace(/\?classic$/, suffix), importer);
      },
    },
  };
}
