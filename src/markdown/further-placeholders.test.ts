import { describe, expect, it } from 'vitest';
import { html, render } from './fixtures/render.ts';
import { fillPlaceholders, type ResolvedImage } from './placeholders.ts';

const published: Record<string, ResolvedImage> = {
  'tea.mp4': { src: '/i/tea.mp4' },
  'tea.jpg': {
    src: '/i/tea-1200.webp',
    srcset: '/i/tea-480.webp 480w',
    sizes: '41rem',
    width: 1200,
    height: 800,
  },
  '茶 1.png': { src: '/i/cha.webp' },
  'tea@2x.jpg': { src: '/i/tea2.webp' },
  'tea.heic': { src: '' },
  'https://own.example/茶.png': { src: '/i/own.webp' },
};

async function shown(markdown: string): Promise<string> {
  return fillPlaceholders(await html(markdown), { link: String, image: (target) => published[target] });
}

describe('files that a tag names beside its source', () => {
  it.each([
    [
      'a poster',
      '<video controls src="tea.mp4" poster="tea.jpg"></video>',
      '<video src="/i/tea.mp4" poster="/i/tea-1200.webp" controls></video>',
    ],
    [
      'a poster of a film whose sources are elements',
      '<video poster="%E8%8C%B6%201.png"><source src="tea.mp4" type="video/mp4"></video>',
      '<video poster="/i/cha.webp"><source src="/i/tea.mp4" type="video/mp4"></video>',
    ],
    ['a poster that no browser shows', '<video poster="tea.heic"></video>', '<video></video>'],
    ['a poster that is not there', '<video poster="茶 2.png"></video>', '<video poster="茶 2.png"></video>'],
    [
      'a poster in data',
      '<video poster="data:image/png;base64,AA=="></video>',
      '<video poster="data:image/png;base64,AA=="></video>',
    ],
    [
      'a background',
      '<div class="a" style="color:red;background:url(tea.jpg) center">茶</div>',
      '<div style="color:red;background:url(&quot;/i/tea-1200.webp&quot;) center" class="a">茶</div>',
    ],
    [
      'two backgrounds, one of another host',
      `<div style="background:url('https://a.b/c.png'),url('茶 1.png')">茶</div>`,
      '<div style="background:url(\'https://a.b/c.png\'),url(&quot;/i/cha.webp&quot;)">茶</div>',
    ],
    [
      'a paint of the page itself',
      '<div style="fill:url(#p)">茶</div>',
      '<div style="fill:url(#p)">茶</div>',
    ],
    [
      'a background of a link',
      '<a href="b.md" style="background:url(tea.jpg)">茶</a>',
      '<a href="b.md" style="background:url(&quot;/i/tea-1200.webp&quot;)">茶</a>',
    ],
    ['an embedded file', '<object data="tea.mp4"></object>', '<object data="/i/tea.mp4"></object>'],
    [
      'a picture in a drawing',
      '<svg viewBox="0 0 1 1"><image href="tea.jpg" width="1"/></svg>',
      '<svg viewBox="0 0 1 1"><image href="/i/tea-1200.webp" width="1"/></svg>',
    ],
  ])('%s', async (_, markdown, expected) =>
    expect((await shown(markdown)).replace(/^<p>|<\/p>$/g, '').replaceAll('&#39;', "'")).toBe(expected),
  );

  it('gives a source of a picture all its widths, and its place while it loads', async () => {
    expect(
      await shown('<picture><source media="(prefers-color-scheme: dark)" srcset="tea.jpg"></picture>'),
    ).toContain(
      '<source srcset="/i/tea-480.webp 480w" sizes="41rem" width="1200" height="800" media="(prefers-color-scheme: dark)">',
    );
  });

  it('keeps densities and widths that are written', async () => {
    expect(await shown('<picture><source srcset="tea.jpg 1x, tea@2x.jpg 2x" width="9"></picture>')).toContain(
      '<source srcset="/i/tea-1200.webp 1x, /i/tea2.webp 2x" width="9">',
    );
  });

  it('keeps the copies of a picture that are all published, and drops those of an older site', async () => {
    expect(await shown('<img src="tea.jpg" srcset="tea@2x.jpg 2x">')).toContain(
      '<img src="/i/tea-1200.webp" srcset="/i/tea2.webp 2x" width="1200" height="800" alt=""',
    );
    expect(await shown('<img src="tea.jpg" srcset="tea-300x200.jpg 300w, tea.jpg 1200w">')).toContain(
      '<img src="/i/tea-1200.webp" srcset="/i/tea-480.webp 480w" sizes="41rem"',
    );
    expect(await shown('<img srcset="tea.jpg 1x, tea@2x.jpg 2x" alt="茶">')).toContain(
      '<img src="/i/tea-1200.webp" srcset="/i/tea-1200.webp 1x, /i/tea2.webp 2x"',
    );
  });

  it('tells the site which files those are', async () => {
    const markdown =
      '<video poster="tea.jpg"><source src="tea.mp4"></video>\n\n<picture><source srcset="a.png, b.png 2x"></picture>\n\n<p style="background:url(c.png)">茶</p>';
    expect((await render(markdown)).images).toEqual(['tea.jpg', 'tea.mp4', 'a.png', 'b.png', 'c.png']);
  });
});
