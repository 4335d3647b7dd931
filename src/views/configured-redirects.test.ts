import { describe, expect, it } from 'vitest';
import { pathKey } from '../urls/path.ts';
import { configuredRedirects } from './configured-redirects.ts';

const pages = [
  '/',
  '/tags/',
  '/tags/茶/',
  '/tags/c-plus-plus/',
  '/sections/隨筆/',
  '/sections/隨筆/page/2/',
  '/archive/',
  '/posts/a/',
];
const known = {
  pages: new Map(pages.map((path) => [pathKey(path), path])),
  redirects: new Map([
    ['/tags/c++/', '/tags/c-plus-plus/'],
    ['/old-post/', '/posts/a/'],
  ]),
};

function lines(written: Record<string, string>): string[] {
  const { redirects, faults } = configuredRedirects(written, known);
  return [
    ...redirects.map(({ from, to, isRule, isCovered }) =>
      [from, to, ...(isRule ? ['rule'] : []), ...(isCovered ? ['covered'] : [])].join(' '),
    ),
    ...faults.map(({ from, kind }) => `${kind} ${from}`),
  ];
}

describe('redirects of site.yaml', () => {
  it.each<[situation: string, written: Record<string, string>, expected: string[]]>([
    ['a page', { '/archives/': '/archive/' }, ['/archives/ /archive/']],
    ['an address as a browser copies it', { '/tag/%E8%8C%B6': '/tags/%E8%8C%B6' }, ['/tag/茶/ /tags/茶/']],
    ['a query', { '/?cat=3': '/sections/隨筆/' }, ['/?cat=3 /sections/隨筆/ rule']],
    [
      'a script with a query',
      { '/misc.php?mod=tag&id=5': '/tags/茶/' },
      ['/misc.php?mod=tag&id=5 /tags/茶/ rule'],
    ],
    ['another spelling of the target', { '/cpp/': '/tags/C++/' }, ['/cpp/ /tags/c-plus-plus/']],
    ['a chain, at once', { '/a/': '/b/', '/b/': '/archive/' }, ['/a/ /archive/', '/b/ /archive/']],
    [
      'a folder',
      { '/categories/*': '/sections/:splat' },
      [
        '/categories/隨筆/ /sections/隨筆/ covered',
        '/categories/隨筆/page/2/ /sections/隨筆/page/2/ covered',
        '/categories/* /sections/:splat rule',
      ],
    ],
    ['a folder that leads to one page', { '/feed/*': '/' }, ['/feed/* / rule']],
    [
      'a folder that has pages: one by one, none of them hidden',
      { '/posts/*': '/tags/:splat' },
      [
        '/posts/ /tags/',
        '/posts/茶/ /tags/茶/',
        '/posts/c-plus-plus/ /tags/c-plus-plus/',
        '/posts/c++/ /tags/c-plus-plus/',
      ],
    ],
    ['a page that is there', { '/posts/a/': '/archive/' }, ['taken /posts/a/']],
    ['an alias that is there', { '/old-post/': '/archive/' }, ['twice /old-post/']],
    ['two lines for one address', { '/x/': '/archive/', '/x': '/tags/' }, ['/x/ /archive/', 'twice /x']],
    ['a loop', { '/x/': '/y/', '/y/': '/x/' }, ['loop /x/', 'loop /y/']],
    ['a page of itself', { '/archive/': '/archive/' }, ['loop /archive/']],
    ['a target that is not there', { '/x/': '/gone/' }, ['nowhere /x/']],
    ['a star in the middle', { '/x/*/y/': '/archive/' }, ['pattern /x/*/y/']],
    ['everything', { '/*': '/archive/' }, ['pattern /*']],
    ['a folder inside itself', { '/tags/*': '/tags/:splat' }, ['loop /tags/*']],
  ])('%s', (_situation, written, expected) => expect(lines(written)).toEqual(expected));
});
