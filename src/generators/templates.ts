import type { ShortcodeTemplate, ShortcodeTemplates } from '../config/generator.ts';
import type { SiteFolder } from './generator-site.ts';

/** Templates are short; more is a program. */
const longest = 20_000;
const mostFiles = 400;

/** Where templates are, and how they are written. */
export interface TemplatePlaces {
  /** Folders, the site's own before its theme's. */
  folders: readonly string[];
  language: ShortcodeTemplate['language'];
  /** Ends of file names, without the point. */
  extensions: readonly string[];
  /** Whether a tag names its file with folders and end, as Jekyll's includes do. */
  keepsPath?: boolean;
}

/** Reads the templates of an old site's tags; the first of a name counts. */
export function readTemplates(folder: SiteFolder, places: TemplatePlaces): ShortcodeTemplates {
  const templates = new Map<string, ShortcodeTemplate>();
  for (const root of places.folders) {
    for (const path of filesIn(folder, root)) {
      const [, name = '', extension = ''] = /(?<![^/])([^/]*?)\.(\w+)$/.exec(path) ?? [];
      const text = places.extensions.includes(extension) ? folder.read(`${root}/${path}`) : undefined;
      const key = places.keepsPath === true ? path : name;
      if (text !== undefined && text.length <= longest && !templates.has(key))
        templates.set(key, { language: places.language, text });
    }
  }
  return Object.fromEntries(templates);
}

/** Lists the files of a folder and of those in it. */
export function filesIn(folder: SiteFolder, root: string): string[] {
  const files: string[] = [];
  const walk = (path: string, depth: number) => {
    for (const name of folder.list(path === '' ? root : `${root}/${path.slice(0, -1)}`)) {
      if (files.length >= mostFiles) return;
      if (!name.endsWith('/')) files.push(path + name);
      else if (depth < 3 && !name.startsWith('node_modules')) walk(path + name, depth + 1);
    }
  };
  walk('', 0);
  return files;
}
