import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { Taking } from './taking.ts';

/** Notion adds 32 digits to the names of all pages and folders that it exports. */
const exported = / [0-9a-f]{32}(?:\.md|_all\.csv|\.csv|\/)$/;

/** Reads what Notion exports as Markdown: names with numbers after them, in the folder or one below. */
export function readNotionSite(folder: SiteFolder): GeneratorSite | undefined {
  const names = folder.list('');
  const inner = names.filter((name) => name.endsWith('/') && !name.startsWith('.')).slice(0, mostFolders);
  const all = [...names, ...inner.flatMap((path) => folder.list(path).map((name) => path + name))];
  const file = all.find((name) => exported.test(name));
  if (file === undefined) return undefined;
  const taking = new Taking();
  const source = { file, data: {}, lineOf: () => undefined };
  taking.note('breaks', true, source, ['breaks']);
  taking.note('math', true, source, ['math']);
  return {
    generator: 'notion',
    files: [source.file],
    taken: taking.taken,
    habits: { roots: [''] },
    layout: { content: [''], statics: [], articles: [''] },
  };
}

/** Exports have one folder, `Export-…`. */
const mostFolders = 20;
