import type { Plugin } from 'vite';

/** The plugin of Astro that compiles templates. */
const compiling = 'astro:build';

/**
 * Makes the plugin that has Astro find the scripts and styles of templates wherever these are: it takes an absolute path
 * for one below its root where the two share no folder, such as /srv/site and /opt/jianfan. After `/@fs`, as Vite writes
 * the paths of such files, it takes it as it is.
 */
export function farTemplatesPlugin(): Plugin {
  return {
    name: 'jianfan-far-templates',
    configResolved({ plugins }) {
      const load = plugins.find(({ name }) => name === compiling)?.load;
      if (typeof load !== 'object') return;
      const { handler } = load;
      load.handler = function (id, ...rest) {
        return handler.call(this, id.startsWith('/') && !id.startsWith('/@fs/') ? `/@fs${id}` : id, ...rest);
      };
    },
  };
}
