import { describe, expect, it } from 'vitest';
import type { Generator } from '../config/generator.ts';
import { classifyTree } from './classify.ts';

/** Trees of the generators, each file with what it is. */
const trees: Record<string, Record<string, string>> = {
  Jianfan: {
    'posts/a.md': 'article',
    'posts/2014/b.md': 'article',
    'threads/c.md': 'thread',
    'pages/about.md': 'page',
    'about.md': 'page',
    'README.md': 'stray',
    'notes/d.md': 'by-date',
    'posts/threads/e.md': 'article',
  },
  Hexo: {
    'source/_posts/a.md': 'article',
    'source/_posts/2014/b.md': 'article',
    'source/_drafts/c.md': 'article',
    'source/about/index.md': 'stray',
    'source/apps/x/README.md': 'stray',
    'scaffolds/post.md': 'machinery',
    'posts/a.excalidraw.md': 'drawing',
    'themes/next/README.md': 'machinery',
    'node_modules/x/README.md': 'machinery',
  },
  Hugo: {
    'content/posts/a.md': 'article',
    'content/post/b/index.md': 'article',
    'content/_index.md': 'section',
    'content/posts/_index.zh-cn.md': 'section',
    'content/links/_index.md': 'folder-page',
    'content/links/_index.en.md': 'folder-page',
    'content/posts/[slug].md': 'machinery',
    'content/about.md': 'page',
    'content/about/index.md': 'page',
    'content/notes/2014-05-28-d.md': 'article',
    'content/notes/e.md': 'by-date',
    'archetypes/default.md': 'machinery',
  },
  Jekyll: {
    '_posts/2014-05-28-a.md': 'article',
    '_drafts/b.md': 'article',
    '_wiki/c.md': 'article',
    '_pages/d.md': 'page',
    'pages/e.md': 'page',
    'about.md': 'stray',
    '_includes/f.md': 'machinery',
    '_posts/README.md': 'stray-article',
    '_posts/README_zh-CN.md': 'stray-article',
    '_posts/security-info.md': 'article',
    '_posts/license-of-x.md': 'article',
    '_posts/contributing-to-x.md': 'article',
    '_posts/changelog-2018.md': 'article',
  },
  Astro: {
    'src/content/posts/a.mdx': 'article',
    'src/data/blog/b.md': 'article',
    'src/content/spec/about.md': 'page',
    'src/pages/about.md': 'page',
    'src/pages/posts/c.md': 'article',
  },
  'a site that has its posts among its pages': {
    'pages/posts/a.md': 'article',
    'pages/posts/deep/b.md': 'article',
    'pages/about/index.md': 'page',
  },
  'a bare folder': {
    'a.md': 'article',
    '2014/b.md': 'article',
    'README.md': 'stray',
    'pages/about.md': 'page',
    '.github/c.md': 'machinery',
  },
};

/** Documentation, whose content is in one folder. */
const documentation = { 'docs/README.md': 'front', 'docs/a/README.md': 'page', 'README.md': 'stray' };

/** Trees whose generator is known by its settings. */
const known: [generator: Generator, tree: Record<string, string>][] = [
  [
    'vuepress',
    {
      'docs/_posts/a.md': 'article',
      'docs/01.notes/b.md': 'by-date',
      'docs/about.md': 'page',
      'docs/AGENTS.md': 'stray',
    },
  ],
  ['vitepress', { 'docs/pages/article/a.md': 'article', 'docs/pages/b.md': 'by-date' }],
  ['hexo', { 'source/_posts/a.md': 'article', 'source/notes/b.md': 'stray' }],
];

describe('classifyTree', () => {
  it.each(known)('%s, as its settings say', (generator, tree) => {
    expect(Object.fromEntries(classifyTree(Object.keys(tree), { generator }))).toEqual(tree);
  });

  it('has READMEs of folders for pages in documentation', () => {
    const known = { generator: 'vitepress', roots: ['docs/'] } as const;
    expect(Object.fromEntries(classifyTree(Object.keys(documentation), known))).toEqual(documentation);
  });

  it('has collections beside those of articles for pages in Astro', () => {
    const collections = { 'src/content/daily/a.md': 'article', 'src/content/friends/index.mdx': 'page' };
    const known = { generator: 'astro', articles: ['src/content/daily/'] } as const;
    expect(Object.fromEntries(classifyTree(Object.keys(collections), known))).toEqual(collections);
  });

  it.each(Object.entries(trees))('%s', (_name, tree) => {
    expect(Object.fromEntries(classifyTree(Object.keys(tree)))).toEqual(tree);
  });
});
