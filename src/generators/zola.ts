import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { asText, settingAt } from './settings-source.ts';
import { firstSettings, takeAddress, takeLanguage, Taking } from './taking.ts';
import { readTemplates } from './templates.ts';

/** Reads a Zola site: `config.toml` with `base_url`, which Hugo spells otherwise, beside `content/`. */
export function readZolaSite(folder: SiteFolder): GeneratorSite | undefined {
  const source = firstSettings(folder, ['config.toml', 'zola.toml']);
  if (source === undefined || !Object.hasOwn(source.data, 'base_url')) return undefined;
  if (folder.list('content').length === 0) return undefined;
  const taking = new Taking();
  taking.text('title', source, ['title']);
  taking.text('description', source, ['description']);
  taking.text('author', source, ['author'], ['extra', 'author'], ['extra', 'author', 'name']);
  takeAddress(taking, source, ['base_url'], []);
  takeLanguage(taking, source, ['default_language']);
  taking.note('permalink', '/:path/', source, ['permalink']);
  taking.note('pagePermalink', '/:path/', source, ['permalink']);
  const theme = asText(settingAt(source.data, ['theme']));
  const roots = ['', ...(theme === undefined ? [] : [`themes/${theme}/`])];
  return {
    generator: 'zola',
    files: [source.file],
    taken: taking.taken,
    habits: { roots: ['content/'] },
    templates: readTemplates(folder, {
      folders: roots.map((root) => `${root}templates/shortcodes`),
      language: 'tera',
      extensions: ['html', 'md'],
    }),
    layout: { content: ['content/'], statics: ['static/'], leftOut: [] },
  };
}
