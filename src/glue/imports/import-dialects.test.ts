import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listFiles } from '../list-files.ts';
import { planSite, printPlan } from '../site/plan-site.ts';
import { openSite } from '../site/open-site.ts';
import { useImportedFolder } from './fixtures/imported-folder.ts';

const { path, read, runOn, addresses } = useImportedFolder();
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Writes a repository of a few files. */
function repository(files: Record<string, string>): string {
  const outer = mkdtempSync(join(tmpdir(), 'jianfan-dialect-'));
  folders.push(outer);
  const folder = join(outer, 'counter');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** A small repository of each generator, in its own words. */
const repositories: Record<string, Record<string, string>> = {
  VuePress: {
    'docs/.vuepress/config.js':
      "module.exports = { title: '櫃檯手冊', description: '夜班的事', base: '/', locales: { '/': { lang: 'zh-TW' } }, themeConfig: { nav: [{ text: '關於', link: '/about.html' }] } }\n",
    'docs/.vuepress/public/logo.png': 'x',
    'docs/README.md': '---\nhome: true\n---\n',
    'docs/about.md': '# 關於\n\n見[第一班](./guide/first.md)。\n',
    'docs/guide/first.md': '# 第一班\n\n接班先點錢。\n\n![](./box.png)\n',
    'docs/guide/box.png': 'x',
  },
  VitePress: {
    'docs/.vitepress/config.mts':
      "export default defineConfig({ title: '柜台手册', lang: 'zh-CN', cleanUrls: true, themeConfig: { nav: [{ text: '指南', link: '/guide/start' }] } })\n",
    'docs/index.md': '---\nlayout: home\n---\n',
    'docs/guide/start.md': '# 开始\n\n先看[收银](./till.md)。\n',
    'docs/guide/till.md': '# 收银\n\n找零要数两遍。\n',
    'docs/public/till.png': 'x',
  },
  MkDocs: {
    'mkdocs.yml':
      'site_name: 櫃檯手冊\nsite_author: 林見山\nsite_url: https://counter.example/\ntheme: { name: material, language: zh-TW }\nnav:\n  - 首頁: index.md\n  - 退貨: returns.md\n',
    'docs/index.md': '# 櫃檯手冊\n\n歡迎。\n',
    'docs/returns.md': '# 退貨\n\n!!! note "注意"\n    要看發票。\n\n見[收銀](till/index.md)。\n',
    'docs/till/index.md': '# 收銀\n\n找零要數兩遍。\n',
  },
  Docusaurus: {
    'docusaurus.config.js':
      "module.exports = { title: '柜台日记', url: 'https://counter.example', baseUrl: '/', i18n: { defaultLocale: 'zh-Hans', locales: ['zh-Hans'] }, themeConfig: { navbar: { items: [{ label: '关于', to: '/about' }] } }, presets: [['classic', {}]] }\n",
    'blog/2024-01-05-rain.md':
      '---\ntitle: 下雨\ntags: [天气]\nauthors: [lin]\n---\n\n伞架满了。\n\n<!-- truncate -->\n\n后来停了。\n',
    'blog/authors.yml': 'lin:\n  name: 林见山\n',
    'docs/intro.md': '---\nsidebar_position: 1\n---\n\n# 简介\n\n见[博客](/blog/rain)。\n',
    'src/pages/about.md': '# 关于\n\n一家小店。\n',
    'static/img/logo.png': 'x',
  },
  AstroPaper: {
    'package.json': '{ "name": "astro-paper", "dependencies": { "astro": "5.0.0" } }\n',
    'astro.config.ts': 'export default defineConfig({ site: SITE.website })\n',
    'src/config.ts':
      "export const SITE = { website: 'https://counter.example/', author: '林见山', title: '柜台日记', desc: '夜班的事', postPerPage: 4, lang: 'zh-cn', timezone: 'Asia/Shanghai' } as const\n",
    'src/data/blog/rain.md':
      '---\nauthor: 林见山\npubDatetime: 2024-01-05T09:00:00Z\ntitle: 下雨\nslug: rain-day\nfeatured: false\ndraft: false\ntags:\n  - 天气\ndescription: 伞架满了\n---\n\n伞架满了。\n',
    'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  },
  Fuwari: {
    'package.json': '{ "name": "fuwari", "dependencies": { "astro": "5.0.0" } }\n',
    'astro.config.mjs': 'export default defineConfig({ site: "https://counter.example/", base: "/" })\n',
    'src/config.ts':
      "export const siteConfig: SiteConfig = { title: '櫃檯日記', subtitle: '夜班', lang: 'zh_TW' }\nexport const profileConfig = { name: '林見山' }\nexport const navBarConfig: NavBarConfig = { links: [LinkPreset.Home, { name: '友站', url: '/friends/', external: false }] }\n",
    'src/content/posts/rain/index.md':
      '---\ntitle: 下雨\npublished: 2024-01-05\ntags: [天氣]\ncategory: 隨筆\nimage: ./rain.png\n---\n\n傘架滿了。\n',
    'src/content/posts/rain/rain.png': 'x',
    'src/content/spec/about.md': '# 關於\n\n一家小店。\n',
  },
  Firefly: {
    'package.json': '{ "name": "firefly", "dependencies": { "astro": "6.0.0" } }\n',
    'astro.config.mjs':
      'import { siteConfig } from "./src/config";\nexport default defineConfig({ site: siteConfig.site_url, base: "/" })\n',
    'src/config/index.ts': "export { siteConfig } from './siteConfig'\n",
    'src/config/siteConfig.ts':
      "export const siteConfig: SiteConfig = { title: '柜台日记', subtitle: '夜班', site_url: 'https://counter.example', lang: 'zh_CN', pages: { friends: true } }\n",
    'src/config/profileConfig.ts':
      "export const profileConfig: ProfileConfig = { avatar: '/assets/images/me.webp', name: '林见山', bio: '夜班店员' }\n",
    'src/config/navBarConfig.ts':
      "const getDynamicNavBarConfig = (): NavBarConfig => {\n  const links: (NavBarLink | LinkPreset)[] = [LinkPreset.Home, LinkPreset.Archive]\n  links.push({ name: '友链', url: '/friends/' })\n  return { links }\n}\nexport const navBarConfig = getDynamicNavBarConfig()\n",
    'src/content/posts/rain.md':
      '---\ntitle: 下雨\npublished: 2024-01-05\npinned: true\ntags: [天气]\ncategory: 随笔\nimage: ./images/rain.png\nlang: zh_CN\n---\n\n伞架满了。\n\n:::note[提醒]\n见[收银](./till/)。\n:::\n',
    'src/content/posts/till.md':
      '---\ntitle: 收银\npublished: 2024-01-04\ndraft: false\n---\n\n找零要数两遍。\n',
    'src/content/posts/images/rain.png': 'x',
    'src/content/spec/about.md': '# 关于\n\n一家小店。\n',
    'public/assets/images/me.webp': 'x',
  },
  Obsidian: {
    '.obsidian/app.json': '{}',
    '日记/下雨.md':
      '---\ntags: [天气]\naliases: [雨天]\ncreated: 2024-01-05\n---\n伞架满了，见[[收银#找零]]。\n\n![[伞架.png|300]]\n\n%%不公开%%\n',
    '收银.md': '# 收银\n\n## 找零\n\n数两遍。 #工作\n',
    '附件/伞架.png': 'x',
  },
  Notion: {
    '櫃檯日記 0123456789abcdef0123456789abcdef.md':
      '# 櫃檯日記\n\n[下雨](%E6%AB%83%E6%AA%AF%E6%97%A5%E8%A8%98%200123456789abcdef0123456789abcdef/%E4%B8%8B%E9%9B%A8%20fedcba9876543210fedcba9876543210.md)\n',
    '櫃檯日記 0123456789abcdef0123456789abcdef/下雨 fedcba9876543210fedcba9876543210.md':
      '# 下雨\n\nTags: 天氣\nCreated: January 5, 2024 9:00 AM\n\n傘架滿了。\n\n![傘架](umbrella.png)\n',
    '櫃檯日記 0123456789abcdef0123456789abcdef/umbrella.png': 'x',
  },
};

describe.each(Object.entries(repositories))('a repository of %s', (_name, files) => {
  it('is read as its plan says', async () => {
    const plan = printPlan(planSite(await openSite(repository(files)), Date.UTC(2026, 0, 1)), 'zh-Hant');
    expect(plan).toMatchSnapshot();
  });

  it('comes over with all that it has', async () => {
    const { balance, problems } = await runOn(repository(files));
    for (const share of Object.values(balance ?? {})) expect(share.found).toBe(share.expected);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { posts, broken } = await addresses();
    expect({
      files: listFiles(path('content')),
      settings: read('content/site.yaml').split('\n').slice(1).join('\n'),
      posts,
      broken,
    }).toMatchSnapshot();
  });
});

it('keeps the comments that a repository has as data, and tells of those that belong to no post', async () => {
  const folder = repository({
    '_config.yml': 'title: 账本\nlang: zh-CN\n',
    '_posts/2019-05-06-price-rise.md': '---\ntitle: 涨价那天\n---\n\n苹果涨了五毛。\n',
    '_data/comments/price-rise/entry1.yml':
      '_id: c1\nname: 叶知秋\nmessage: 那天我也在。\ndate: 1557200000\n',
    '_data/comments/price-rise/entry2.yml': '_id: c2\nreply_to: c1\nname: 林见山\nmessage: 记得。\n',
    '_data/comments/gone/entry3.yml': 'name: 甲\nmessage: 乙\n',
  });
  const { problems } = await runOn(folder);
  expect(problems.map(({ code, file, values }) => [code, file, values?.['count']])).toEqual([
    ['import-comments', '_data/comments/gone/entry3.yml', undefined],
    ['import-comments', '_data/comments', 2],
  ]);
  const list = JSON.parse(read('comments.artrans')) as Record<string, string>[];
  expect(list.map(({ id, rid, nick, page_key: page }) => [id, rid, nick, page])).toEqual([
    ['c1', '0', '叶知秋', '/2019/05/06/price-rise.html'],
    ['c2', 'c1', '林见山', '/2019/05/06/price-rise.html'],
  ]);
});
