import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const count = 10;

interface Post {
  file: string;
  text: string;
  date: string;
}

/** Reads the sample's ten newest posts, newest first. */
function newestPosts(content: string): Post[] {
  const folder = join(content, 'posts');
  const posts = readdirSync(folder).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return { file, text, date: /^date: *(\S.*)$/m.exec(text)?.[1] ?? '' };
  });
  return posts.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, count);
}

/** Makes a site of ours from the sample's ten newest posts. Gives the folder's path. */
export function makeOurs(content: string, folder: string): string {
  mkdirSync(join(folder, 'posts'), { recursive: true });
  for (const { file, text } of newestPosts(content)) writeFileSync(join(folder, 'posts', file), text);
  for (const name of ['images', 'site.yaml', 'tags.yaml'])
    cpSync(join(content, name), join(folder, name), { recursive: true });
  return folder;
}

/** A theme for Hexo. */
export interface HexoTheme {
  name: string;
  /** Its settings when it is to load nothing from strangers, so that every byte of it can be counted. */
  local: string;
  /** Files of packages that are published under /vendor for that. */
  vendor: readonly string[];
}

/** The themes with the settings they come with, and as far as possible from one's own server. */
export const themes: readonly HexoTheme[] = [
  { name: 'next', local: 'vendors:\n  plugins: local\n', vendor: [] },
  {
    name: 'butterfly',
    local:
      'CDN:\n  option:\n    fontawesome: /vendor/@fortawesome/fontawesome-free/css/all.min.css\n' +
      '    sharejs: /vendor/butterfly-extsrc/sharejs/dist/js/social-share.min.js\n' +
      '    sharejs_css: /vendor/butterfly-extsrc/sharejs/dist/css/share.min.css\n' +
      'busuanzi:\n  site_uv: false\n  site_pv: false\n  page_pv: false\n',
    vendor: ['@fortawesome/fontawesome-free', 'butterfly-extsrc'],
  },
];

/** Makes a Hexo site from the same posts, in a folder that holds Hexo and its themes. */
export function makeHexo(
  content: string,
  folder: string,
  { name, local, vendor }: HexoTheme,
  asShipped: boolean,
): void {
  const posts = join(folder, 'source/_posts');
  mkdirSync(posts, { recursive: true });
  for (const { file, text } of newestPosts(content))
    writeFileSync(
      join(posts, file),
      text.replaceAll('../images/', '/images/').replace(/^category:/m, 'categories:'),
    );
  cpSync(join(content, 'images'), join(folder, 'source/images'), { recursive: true });
  writeFileSync(join(folder, '_config.yml'), `${settings}theme: ${name}\n`);
  writeFileSync(join(folder, `_config.${name}.yml`), asShipped ? '{}\n' : local);
  if (asShipped) return;
  for (const one of vendor)
    cpSync(join(folder, 'node_modules', one), join(folder, 'source/vendor', one), {
      recursive: true,
      filter: (path) => !/\/(?:svgs|sprites\S*|metadata|scss|less)(?:\/|$)/.test(path),
    });
}

const settings = `title: 簡繁誌
author: 簡繁誌編輯部
language: zh-CN
timezone: Asia/Shanghai
url: https://jianfan.example
permalink: :year/:month/:day/:title/
index_generator: { per_page: 10, order_by: -date }
skip_render: [vendor/**]
`;
