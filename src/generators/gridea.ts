import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { asText, settingAt } from './settings-source.ts';
import { firstSettings, isSiteAddress, Taking } from './taking.ts';

/** Reads a Gridea site: `config/theme.json` beside `posts/` and `post-images/`. */
export function readGrideaSite(folder: SiteFolder): GeneratorSite | undefined {
  const theme = firstSettings(folder, ['config/theme.json']);
  if (theme === undefined || folder.list('posts').length === 0) return undefined;
  const of = (name: string) => settingAt(theme.data, ['config', name]) ?? settingAt(theme.data, [name]);
  const at = (name: string) =>
    settingAt(theme.data, ['config', name]) === undefined ? [name] : ['config', name];
  const taking = new Taking();
  taking.text('title', theme, at('siteName'));
  taking.text('description', theme, at('siteDescription'));
  taking.note('breaks', true, theme, ['breaks']);
  const size = of('postPageSize');
  if (typeof size === 'number' && size > 0) taking.note('pageSize', size, theme, at('postPageSize'));
  const path = asText(of('postPath')) ?? 'post';
  taking.note('permalink', `/${path}/:title/`, theme, at('postPath'));
  const setting = firstSettings(folder, ['config/setting.json']);
  const domain =
    settingAt(setting?.data ?? {}, ['config', 'domain']) ?? settingAt(setting?.data ?? {}, ['domain']);
  if (setting !== undefined && isSiteAddress(domain))
    taking.note('url', domain, setting, ['config', 'domain']);
  return {
    generator: 'gridea',
    files: [theme, ...(setting === undefined ? [] : [setting])].map(({ file }) => file),
    taken: taking.taken,
    habits: { roots: ['posts/'] },
    layout: {
      content: ['posts/'],
      statics: ['static/'],
      assets: ['post-images/', 'images/'],
      articles: ['posts/'],
    },
  };
}
