import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { projectRoot } from '../project.ts';

/** Folders of the components that a theme may replace. */
export const originalFolders = ['components', 'layouts'].map((folder) => join(projectRoot, 'src', folder));

const themeModule = join(projectRoot, 'src/views/theme.ts');

/** How the import of a package begins; virtual modules of Vite and Astro have a colon in their names. */
const packageName = /^(?:@[\w.-]+\/)?[\w.-]+(?:\/[^:?]*)?$/;

/** Finds the built-in component of a name. */
export function originalComponent(name: string): string | undefined {
  return originalFolders.map((folder) => join(folder, `${name}.astro`)).find((path) => existsSync(path));
}

/**
 * Makes the Vite plugin that puts a theme's components where ours import each other, and gives theirs the originals and
 * their types as `jianfan/…`. Packages that the site's folder doesn't have are those of our own, such as Astro itself.
 * `components` gives paths by name.
 */
export function themePlugin(components: () => Readonly<Record<string, string>>): Plugin {
  return {
    name: 'jianfan-theme',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === 'jianfan/theme') return themeModule;
      if (source.startsWith('jianfan/components/')) return originalComponent(basename(source, '.astro'));
      const from = importer?.replace(/\?.*/s, '') ?? '';
      const original = resolve(dirname(from), source);
      if (originalFolders.includes(dirname(original)) && originalFolders.includes(dirname(from)))
        return components()[basename(original, '.astro')];
      if (!packageName.test(source)) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found ?? this.resolve(source, join(projectRoot, 'package.json'), { ...options, skipSelf: true });
    },
  };
}
