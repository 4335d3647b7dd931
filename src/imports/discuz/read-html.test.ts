import { describe, expect, it } from 'vitest';
import { readDiscuzHtml } from './read-html.ts';

const entry = `<html><body><div id="pt"><a href="home.php?mod=space&amp;uid=5">林見山</a>
<a href="portal.php?mod=list&amp;catid=3">隨筆</a><a href="home.php?mod=space&amp;uid=5&amp;do=blog&amp;id=33">三格退貨單</a></div>
<div class="h"><h1 class="ph">三格退貨單</h1><p class="xg2"><span class="xg1">2015-6-4 09:00</span></p></div>
<div id="blog_article">退貨單有三格。</div>
<p class="ptg"><a href="misc.php?mod=tag&amp;id=7">退換貨</a></p>
<div id="comment_ul"><dl id="comment_41_li"><dt><a href="space-uid-8.html">葉知秋</a> <span class="xg1">2015-6-5 08:02</span></dt>
<dd id="comment_41">我們也是<b>三格</b>。</dd></dl></div></body></html>`;

describe('a saved blog entry', () => {
  const { posts, lists } = readDiscuzHtml(entry, 'blog-5-33.html');

  it('keeps its comments, with who and when', () => {
    expect(posts[0]?.replies).toEqual([
      { author: '葉知秋', date: '2015-06-05 08:02', html: '我們也是<b>三格</b>。' },
    ]);
  });

  it('tells where the lists are that it links to', () => {
    expect(lists).toMatchObject({
      '/misc.php?mod=tag&id=7': '/tags/退換貨',
      '/home.php?mod=space&uid=5': '/authors/林見山',
      '/space-uid-8.html': '/authors/葉知秋',
      '/portal.php?mod=list&catid=3': '/sections/隨筆',
    });
  });
});
