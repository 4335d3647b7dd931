import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { scripts } from './kinds.ts';

function htmlAt(path: string): string {
  const file = join(inject('out'), decodeURIComponent(path), 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Counts what a list shows, over all of its pages. */
function listedAt(path: string): { posts: number; threads: number } {
  const html = htmlAt(path);
  const next = /<a class="page-step" href="([^"]+)" rel="next"/.exec(html)?.[1];
  const rest = next === undefined ? { posts: 0, threads: 0 } : listedAt(next);
  const count = (part: string) => html.split(part).length - 1;
  return {
    posts: count('class="post-row"') + rest.posts,
    threads: count('class="thread-title"') + rest.threads,
  };
}

/** Reads the numbers in a piece of HTML: 「10 篇」 「3 个帖子」. */
function numbersIn(html: string): number[] {
  return [...html.matchAll(/<span class="n">\s*(\d+)/g)].map(([, n]) => Number(n));
}

/** Finds the links of an index and the numbers beside each. */
function namedIn(html: string, item: RegExp): [href: string, numbers: number[]][] {
  return [...html.matchAll(item)].map(([all, href = '']) => [href, numbersIn(all)]);
}

describe.each(scripts)('counts agree with what is listed, %s/', (root) => {
  it.each(['sections', 'authors', 'boards'])('of %s', (kind) => {
    const cards = namedIn(htmlAt(`${root}/${kind}/`), /<h2><a href="([^"]+)">.*?<\/h2>/g);
    expect(cards.length).toBeGreaterThan(1);
    for (const [href, numbers] of cards) {
      const { posts, threads } = listedAt(href);
      expect([href, numbers]).toEqual([href, [posts, threads].filter((n) => n > 0)]);
    }
  });

  it('of sections on the home page', () => {
    const list = /<ul class="section-links">.*?<\/ul>/.exec(htmlAt(`${root}/`))?.[0] ?? '';
    const links = namedIn(list, /<li><a href="([^"]+)">.*?<\/li>/g);
    expect(links.length).toBeGreaterThan(1);
    for (const [href, numbers] of links) expect([href, numbers]).toEqual([href, [listedAt(href).posts]]);
  });

  it('of tags', () => {
    const groups = htmlAt(`${root}/tags/`).split('class="tag-groups"')[1] ?? '';
    const tags = namedIn(groups, /<li><a href="([^"]+)">.*?<\/li>/g);
    expect(tags.length).toBeGreaterThan(10);
    for (const [href, numbers] of tags) {
      const { posts, threads } = listedAt(href);
      expect([href, numbers]).toEqual([href, [posts + threads]]);
    }
  });

  it('of years and months in the calendar of the archive', () => {
    const calendar = htmlAt(`${root}/archive/`).split('<ol class="years">')[1] ?? '';
    const years = calendar.split('<h2>').slice(1);
    expect(years.length).toBeGreaterThan(3);
    for (const year of years) {
      const months = [...year.matchAll(/class="m[1-5]" href="([^"]+)" title="\d+ 月 · (\d+) 篇"/g)];
      expect(months.length).toBeGreaterThan(0);
      for (const [, href = '', n] of months) {
        const titles = htmlAt(href).split('<time ').length - 1;
        expect([href, Number(n)]).toEqual([href, titles]);
      }
      const sum = months.reduce((all, [, , n]) => all + Number(n), 0);
      expect(numbersIn(year)[0]).toBe(sum);
    }
  });
});
