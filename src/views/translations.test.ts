import { describe, expect, it } from 'vitest';
import type { PostMeta } from '../posts/post.ts';
import { entryOf, plainLibrary } from '../taxonomy/fixtures/entries.ts';
import { createLibrary } from '../taxonomy/library.ts';
import type { ViewContext } from './context.ts';
import { languagePages, translationLinks } from './translations.ts';

const variants = [
  { code: 'zh-Hans', prefix: '' },
  { code: 'zh-Hant', prefix: '/hant' },
];

/** Names the pages of posts by their files: all that translations ask of a context. */
function linksOf(files: readonly string[], facts: Record<string, Partial<PostMeta>> = {}) {
  const entries = files.map((file) => entryOf(file, { file, ...facts[file] }));
  const context = {
    config: { variants },
    variant: variants[1],
    library: createLibrary(entries, plainLibrary),
    paths: { pathOf: (id: string) => `/${id}` },
    links: { href: ({ prefix }: { prefix: string }, path: string) => prefix + path },
  } as unknown as ViewContext;
  return entries.map((entry) => ({
    links: translationLinks(context, entry).map(({ label, href }) => `${label} ${href}`),
    hreflang: languagePages(context, entry)?.map(({ lang, href }) => `${lang} ${href}`),
  }));
}

describe('translations', () => {
  it('link to each other, and give search engines the same list', () => {
    const hreflang = ['zh-Hans /x.md', 'zh-Hant /hant/x.md', 'en /en/x.md', 'ja /x.ja.md'];
    expect(linksOf(['x.md', 'en/x.md', 'x.ja.md', 'other.md'])).toEqual([
      { links: ['English /hant/en/x.md', '日本語 /hant/x.ja.md'], hreflang },
      { links: ['日本語 /hant/x.ja.md', '中文 /hant/x.md'], hreflang },
      { links: ['English /hant/en/x.md', '中文 /hant/x.md'], hreflang },
      { links: [], hreflang: undefined },
    ]);
  });

  it('leave two posts in Chinese their own variants', () => {
    expect(linksOf(['x.zh-cn.md', 'x.zh-tw.md'])).toEqual([
      { links: [], hreflang: undefined },
      { links: [], hreflang: undefined },
    ]);
    const [english, mainland, taiwan] = linksOf(['x.en.md', 'x.zh-cn.md', 'x.zh-tw.md']);
    expect(english?.links).toEqual(['中文 /hant/x.zh-cn.md']);
    expect(mainland?.hreflang).toEqual(english?.hreflang);
    expect(taiwan).toEqual({ links: ['English /hant/x.en.md'], hreflang: undefined });
  });

  it('are told by the frontmatter’s language before the name', () => {
    const [chinese] = linksOf(['x.md', 'x-en.md'], { 'x-en.md': { language: 'en' } });
    expect(chinese?.links).toEqual(['English /hant/x-en.md']);
  });

  it('in foreign languages alone leave the variants to search engines', () => {
    expect(linksOf(['x.en.md', 'x.fr.md'])[0]).toEqual({
      links: ['français /hant/x.fr.md'],
      hreflang: undefined,
    });
  });
});
