import { describe, expect, it } from 'vitest';
import { htaccess } from './apache.ts';
import { nginxHttp } from './nginx.ts';
import { redirectRules } from './redirect-rules.ts';
import { vercelJson } from './vercel.ts';

const variants = ['', '/zh-hant'];
const links = { href: (variant: string, path: string) => encodeURI(variant + path) };
const rules = redirectRules(
  [
    { from: '/舊/', to: '/新/' },
    { from: '/Tea/', to: '/tea/' },
    { from: '/a$1.(b)', to: '/tea/' },
    { from: '/?p=12', to: '/tea/' },
    { from: '/forum.php?mod=viewthread&tid=7', to: '/新/' },
    { from: '/分類/*', to: '/sections/:splat', isOld: true, isFolder: true },
    { from: '/分類/茶/', to: '/sections/茶/', isOld: true, isCovered: true },
    { from: '/archives/', to: '/archive/', isOld: true },
  ],
  variants,
  links,
);
const headers = { policy: "default-src 'self'", immutable: ['/_astro/'], base: '' };

describe('rules for hosts', () => {
  it('are one for each variant of a path, and one for an address with a query', () => {
    expect(rules.map(({ path, query }) => (query === undefined ? path : `${path}?${query}`))).toEqual([
      '/舊/',
      '/zh-hant/舊/',
      '/Tea/',
      '/zh-hant/Tea/',
      '/a$1.(b)',
      '/zh-hant/a$1.(b)',
      '/?p=12',
      '/forum.php?mod=viewthread&tid=7',
      '/archives/',
      '/分類/',
    ]);
  });

  it('as nginx reads them: case counts where nothing else tells two addresses apart', () => {
    expect(nginxHttp(rules, headers)).toMatchSnapshot();
  });

  it('as Apache reads them', () => {
    expect(htaccess(rules, headers, [{ prefix: '/', page: '/404.html' }])).toMatchSnapshot();
  });

  it('as Vercel reads them', () => {
    expect(JSON.parse(vercelJson(rules, headers))).toMatchSnapshot();
  });
});
