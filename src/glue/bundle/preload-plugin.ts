import type { Plugin } from 'vite';

/**
 * Makes the plugin that replaces Vite's helper for imports on demand, which every page would load: 0.9 kB compressed that
 * also serve bundles in several folders, nonces and listeners for errors. Ours asks for the same files.
 */
export function preloadPlugin(): Plugin {
  let base = '/';
  return {
    name: 'jianfan-preload',
    enforce: 'pre',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => ({ code: helper(base), moduleSideEffects: false }),
    },
  };
}

/** What a module imports is requested together with it, and styles are there before it runs, or will never be. */
function helper(base: string): string {
  return `
const asked = {};
export const __vitePreload = (load, files = []) =>
  Promise.all(
    files.map((file) => asked[file] ??= new Promise((done) => {
      const link = document.createElement('link');
      link.href = ${JSON.stringify(base.replace(/\/?$/, '/'))} + file;
      link.onload = link.onerror = done;
      link.rel = file.endsWith('.css') ? 'stylesheet' : (done(), 'modulepreload');
      document.head.append(link);
    })),
  ).then(load);
`;
}
