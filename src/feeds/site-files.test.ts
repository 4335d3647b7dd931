import { describe, expect, it } from 'vitest';
import type { Variant } from '../config/variant.ts';
import { createLinks } from '../urls/routes.ts';
import { llmsTxt, robotsTxt } from './crawlers.ts';
import { headersFile } from './headers-file.ts';
import { redirectsFile } from './redirects-file.ts';
import { webManifest } from './web-manifest.ts';

const hans: Variant = {
  code: 'zh-Hans',
  script: 'hans',
  target: 'cn',
  prefix: '',
  label: '简体',
  ogLocale: 'zh_CN',
};
const hant: Variant = {
  code: 'zh-Hant',
  script: 'hant',
  target: 'tw',
  prefix: 'zh-hant',
  label: '繁體',
  ogLocale: 'zh_TW',
};
const links = createLinks({ url: 'https://example.org', base: '/blog' });

describe('robotsTxt', () => {
  it('lets everyone in and names the sitemap', () => {
    expect(robotsTxt({ sitemapUrl: 'https://example.org/sitemap.xml', disallow: ['/drafts/'] })).toBe(
      'User-agent: *\nAllow: /\nDisallow: /drafts/\n\nSitemap: https://example.org/sitemap.xml\n',
    );
  });
});

describe('llmsTxt', () => {
  it('lists what the site holds', () => {
    const text = llmsTxt({
      title: '簡繁',
      description: '一份稿子，\n兩種字。',
      notes: ['Every page exists in both scripts.'],
      groups: [
        {
          title: '文章',
          links: [{ title: '[轉載] 茶', url: 'https://example.org/a(1)/', note: '水要滾。' }],
        },
        { title: '空', links: [] },
      ],
    });
    expect(text).toMatchInlineSnapshot(`
      "# 簡繁

      > 一份稿子， 兩種字。

      Every page exists in both scripts.

      ## 文章

      - [\\[轉載\\] 茶](https://example.org/a%281%29/): 水要滾。
      "
    `);
  });
});

describe('redirectsFile', () => {
  it('redirects in every variant, percent-encoded', () => {
    const redirects = [
      { from: '/tags/客户服务/', to: '/tags/客戶服務/' },
      { from: '/old post.html', to: '/posts/new/' },
    ];
    expect(redirectsFile(redirects, [hans, hant], links)).toMatchInlineSnapshot(`
      "/blog/tags/%E5%AE%A2%E6%88%B7%E6%9C%8D%E5%8A%A1/ /blog/tags/%E5%AE%A2%E6%88%B6%E6%9C%8D%E5%8B%99/ 301
      /blog/zh-hant/tags/%E5%AE%A2%E6%88%B7%E6%9C%8D%E5%8A%A1/ /blog/zh-hant/tags/%E5%AE%A2%E6%88%B6%E6%9C%8D%E5%8B%99/ 301
      /blog/old%20post.html /blog/posts/new/ 301
      /blog/zh-hant/old%20post.html /blog/zh-hant/posts/new/ 301
      "
    `);
  });

  it.each([
    ['patterns are meant literally', [{ from: '/a*:b/', to: '/c/' }], '/blog/a%2A%3Ab/ /blog/c/ 301\n'],
    ['a redirect to itself is left out', [{ from: '/a/', to: '/a/' }], ''],
    [
      'the first from an address counts',
      [
        { from: '/a/', to: '/b/' },
        { from: '/a/', to: '/c/' },
      ],
      '/blog/a/ /blog/b/ 301\n',
    ],
    [
      'an address with a query is a rule of its own, after all others',
      [
        { from: '/forum.php?mod=viewthread&tid=1203', to: '/threads/a/' },
        { from: '/?p=12', to: '/b/' },
        { from: '/c/', to: '/d/' },
      ],
      '/blog/c/ /blog/d/ 301\n/blog/forum.php mod=viewthread tid=1203 /blog/threads/a/ 301\n/blog/ p=12 /blog/b/ 301\n',
    ],
    ['a line break stays inside its address', [{ from: '/a\n/x', to: '/b/' }], '/blog/a%0A/x /blog/b/ 301\n'],
  ])('%s', (_case, redirects, text) => {
    expect(redirectsFile(redirects, [hans], links)).toBe(text);
  });
});

describe('headersFile', () => {
  it('caches hashed assets for ever and everything else by default', () => {
    const sources = { 'default-src': ["'self'"], 'script-src': ["'self'", "'wasm-unsafe-eval'"] };
    expect(headersFile({ base: '/blog', immutable: ['/assets/'], sources })).toMatchInlineSnapshot(`
      "/blog/*
        Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'self'
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin

      /blog/assets/*
        Cache-Control: public, max-age=31536000, immutable

      /blog/sw.js
        Cache-Control: no-cache
      "
    `);
  });
});

describe('webManifest', () => {
  it('prints what is given', () => {
    const manifest = webManifest({
      name: '簡繁',
      lang: 'zh-Hant',
      startUrl: '/zh-hant/',
      scope: '/',
      icons: [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' }],
    });
    expect(JSON.parse(manifest)).toEqual({
      name: '簡繁',
      lang: 'zh-Hant',
      dir: 'ltr',
      start_url: '/zh-hant/',
      scope: '/',
      display: 'minimal-ui',
      icons: [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' }],
    });
  });
});
