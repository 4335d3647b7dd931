import { describe, expect, it } from 'vitest';
import { sitemap, type SitemapOptions, type SitemapPage } from './sitemap.ts';

const url = (file: string) => `https://example.org/${file}`;

function pageAt(path: string, lastmod?: number): SitemapPage {
  return {
    alternates: [
      { lang: 'zh-Hans', url: url(path) },
      { lang: 'zh-Hant', url: url(`zh-hant/${path}`) },
    ],
    defaultUrl: url(path),
    lastmod,
  };
}

function print(pages: Iterable<SitemapPage>, options: Partial<SitemapOptions> = {}): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { file, text } of sitemap(pages, { url, ...options })) files[file] = (files[file] ?? '') + text;
  return files;
}

describe('sitemap', () => {
  it('lists the pictures of a page', () => {
    const alternates = [{ lang: 'zh-Hans', url: 'https://example.org/a/' }];
    const images = ['https://example.org/_assets/images/a.webp'];
    const [part] = sitemap([{ alternates, images, defaultUrl: 'https://example.org/a/' }], {
      url: (file) => file,
    });
    expect(part?.text).toContain(
      '<image:image><image:loc>https://example.org/_assets/images/a.webp</image:loc></image:image>',
    );
  });

  it('names every variant of a page in all of them', () => {
    expect(print([pageAt('a/?x=1&y', Date.UTC(2020, 0, 2))])).toMatchInlineSnapshot(`
      {
        "sitemap-1.xml": "<?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url>
      <loc>https://example.org/a/?x=1&amp;y</loc>
      <lastmod>2020-01-02T00:00:00Z</lastmod>
      <xhtml:link rel="alternate" hreflang="zh-Hans" href="https://example.org/a/?x=1&amp;y"/>
      <xhtml:link rel="alternate" hreflang="zh-Hant" href="https://example.org/zh-hant/a/?x=1&amp;y"/>
      <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/a/?x=1&amp;y"/>
      </url>
      <url>
      <loc>https://example.org/zh-hant/a/?x=1&amp;y</loc>
      <lastmod>2020-01-02T00:00:00Z</lastmod>
      <xhtml:link rel="alternate" hreflang="zh-Hans" href="https://example.org/a/?x=1&amp;y"/>
      <xhtml:link rel="alternate" hreflang="zh-Hant" href="https://example.org/zh-hant/a/?x=1&amp;y"/>
      <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/a/?x=1&amp;y"/>
      </url>
      </urlset>
      ",
        "sitemap.xml": "<?xml version="1.0" encoding="utf-8"?>
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap>
      <loc>https://example.org/sitemap-1.xml</loc>
      <lastmod>2020-01-02T00:00:00Z</lastmod>
      </sitemap>
      </sitemapindex>
      ",
      }
    `);
  });

  it('begins a new file when one has enough URLs', () => {
    const files = print([pageAt('a/'), pageAt('b/', 0), pageAt('c/')], { maxUrls: 4 });
    expect(Object.keys(files)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
    expect(files['sitemap-1.xml']?.match(/<loc>/g)).toHaveLength(4);
    expect(files['sitemap-2.xml']?.match(/<loc>/g)).toHaveLength(2);
    expect(files['sitemap.xml']?.match(/<lastmod>/g)).toHaveLength(1);
  });

  it('begins a new file when one has enough bytes', () => {
    const pages = Array.from({ length: 20 }, (_, n) => pageAt(`p${n}/`));
    const files = print(pages, { maxBytes: 2000 });
    const sizes = Object.values(files).map((text) => text.length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes.slice(0, -1))).toBeLessThanOrEqual(2000);
    expect(Object.values(files).join('').match(/<url>/g)).toHaveLength(40);
  });

  it('hands on large files in parts, asking for pages as it goes', () => {
    let asked = 0;
    function* pages(): Generator<SitemapPage> {
      for (; asked < 100_000; asked += 1) yield pageAt(`posts/${asked}/`);
    }
    const parts = sitemap(pages(), { url });
    const first = parts.next();
    expect(asked).toBeLessThan(2000);
    expect(first.done ? 0 : first.value.text.length).toBeLessThan(300_000);
    const files = new Set([...parts].map((part) => part.file));
    expect([...files]).toEqual([
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
      'sitemap-4.xml',
      'sitemap-5.xml',
      'sitemap.xml',
    ]);
  });

  it('is a valid pair of files for a site without pages', () => {
    expect(Object.keys(print([]))).toEqual(['sitemap-1.xml', 'sitemap.xml']);
  });
});
