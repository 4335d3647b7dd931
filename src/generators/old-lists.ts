import { asSettings, asText, asTexts, settingAt, type SettingsSource } from './settings-source.ts';
import type { Taking } from './taking.ts';

/** Old addresses of lists, and ours: what `redirects` in site.yaml takes. */
type Lists = Record<string, string>;

/** Jekyll's `/page:num/`: so many pages are looked for; those that have no page of ours are left out. */
const mostPages = 60;

/** Notes where Hexo had its lists: `tag_dir`, `category_dir`, `archive_dir`, and the names of its two maps. */
export function takeHexoLists(taking: Taking, source: SettingsSource): void {
  const folder = (key: string, usual: string) =>
    (asText(settingAt(source.data, [key])) ?? usual).replace(/^\/|\/$/g, '');
  const [tags, categories, archives] = [
    folder('tag_dir', 'tags'),
    folder('category_dir', 'categories'),
    folder('archive_dir', 'archives'),
  ];
  const lists: Lists = {
    ...mapped(settingAt(source.data, ['tag_map']), `/${tags}/`, '/tags/'),
    ...mapped(settingAt(source.data, ['category_map']), `/${categories}/`, '/sections/'),
    ...below(`/${tags}/`, '/tags/'),
    ...below(`/${categories}/`, '/sections/'),
    ...below(`/${archives}/`, '/archive/'),
  };
  taking.note('redirects', lists, source, ['category_dir']);
}

/** Notes where Hugo had its lists: one folder for each of its taxonomies. */
export function takeHugoLists(taking: Taking, taxonomies: unknown, source: SettingsSource): void {
  const written = Object.entries(asSettings(taxonomies));
  const all =
    written.length === 0 ? [['tag', 'tags'] as const, ['category', 'categories'] as const] : written;
  const lists: Lists = {};
  for (const [single, plural] of all) {
    const folder = asText(plural);
    if (folder === undefined) continue;
    if (/^(?:tags?|标签|標籤)$/i.test(single)) Object.assign(lists, below(`/${folder}/`, '/tags/'));
    if (/^(?:categor(?:y|ies)|分类|分類)$/i.test(single))
      Object.assign(lists, below(`/${folder}/`, '/sections/'));
    if (/^authors?$/i.test(single)) Object.assign(lists, below(`/${folder}/`, '/authors/'));
  }
  taking.note('redirects', { ...lists, '/archives/': '/archive/' }, source, ['taxonomies']);
}

/** Notes where Jekyll and its plugins had their lists; themes have pages of all tags and all categories. */
export function takeJekyllLists(taking: Taking, source: SettingsSource): void {
  const plugins = asTexts(settingAt(source.data, ['plugins']) ?? settingAt(source.data, ['gems']));
  const archives = asSettings(settingAt(source.data, ['jekyll-archives', 'permalinks']));
  const hasArchives = plugins.includes('jekyll-archives') || Object.keys(archives).length > 0;
  const pattern = (key: string, usual: string) => asText(archives[key]) ?? usual;
  const lists: Lists = {
    '/archives/': '/archive/',
    '/archive.html': '/archive/',
    '/archives.html': '/archive/',
    '/categories/': '/sections/',
    '/category/': '/sections/',
    '/categories.html': '/sections/',
    '/tags.html': '/tags/',
    ...(hasArchives
      ? {
          ...byName(pattern('tag', '/tag/:name/'), '/tags/'),
          ...byName(pattern('category', '/category/:name/'), '/sections/'),
        }
      : {}),
    ...pages(asText(settingAt(source.data, ['paginate_path'])) ?? '/page:num/'),
  };
  taking.note('redirects', lists, source, ['jekyll-archives']);
}

function below(from: string, to: string): Lists {
  return from === to ? {} : { [`${from}*`]: `${to}:splat` };
}

/** Names of the author's, and the names in addresses that a generator was told to write for them. */
function mapped(map: unknown, from: string, to: string): Lists {
  const entries = Object.entries(asSettings(map)).flatMap(([name, slug]) => {
    const written = asText(slug);
    return written === undefined ? [] : [[`${from}${segment(written)}/`, `${to}${segment(name)}/`]];
  });
  return Object.fromEntries(entries) as Lists;
}

/** Writes a name as a segment of a path. */
function segment(name: string): string {
  return name.replace(/[/\\?#%]/g, '-').replace(/[^\p{L}\p{N}._~!$&'()+,;=@-]/gu, encodeURIComponent);
}

function byName(pattern: string, to: string): Lists {
  const folder = /^(\/.*\/):name\/?$/.exec(pattern)?.[1];
  return folder === undefined ? {} : below(folder, to);
}

function pages(pattern: string): Lists {
  if (!pattern.includes(':num') || /^\/?page\/:num\/?$/.test(pattern)) return {};
  const path = `/${pattern.replace(/^\/|\/$/g, '')}/`;
  const numbers = Array.from({ length: mostPages }, (_, index) => index + 2);
  return Object.fromEntries(numbers.map((n) => [path.replace(':num', String(n)), `/page/${n}/`]));
}
