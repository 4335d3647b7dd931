import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from '../../src/config/site-config.ts';
import { parsePost } from '../../src/posts/parse.ts';
import { detectScript } from '../../src/variants/detect.ts';
import { generatePosts, makePost, postText } from './corpus.ts';
import { countHanzi } from './prose.ts';
import { siteYaml } from './site-texts.ts';
import { tagCount, vocabularyIn } from './vocabulary.ts';

const posts = Array.from({ length: 400 }, (_, index) => makePost(index));
const share = (test: (post: (typeof posts)[number]) => boolean) => posts.filter(test).length / posts.length;

describe('generatePosts', () => {
  it('gives the same files for the same seed, and others for another', () => {
    expect([...generatePosts(20, 7)]).toEqual([...generatePosts(20, 7)]);
    expect([...generatePosts(20, 7)]).not.toEqual([...generatePosts(20, 8)]);
  });

  it('begins a large corpus with the small one', () => {
    expect([...generatePosts(30)].slice(0, 10)).toEqual([...generatePosts(10)]);
  });

  it('writes files that Jianfan reads without a complaint', () => {
    const { config } = parseSiteConfig(siteYaml(), 'site.yaml');
    for (const post of generatePosts(40)) {
      const parsed = parsePost(post, { config, now: Date.UTC(2025, 0, 2), hints: { kind: 'article' } });
      expect([parsed.status, parsed.problems]).toEqual(['published', []]);
    }
  });
});

describe('makePost', () => {
  it('writes each post in its own script, half of them in either', () => {
    for (const post of posts)
      expect([post.slug, detectScript(postText(post)).script]).toEqual([post.slug, post.script]);
    expect(share(({ script }) => script === 'hans')).toBe(0.5);
  });

  it('varies lengths around 1,340 Hanzi', () => {
    const lengths = posts.map(({ body }) => countHanzi(body)).sort((a, b) => a - b);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(1240);
    expect(mean).toBeLessThan(1440);
    expect(lengths[40]).toBeLessThan(0.65 * mean);
    expect(lengths[360]).toBeGreaterThan(1.45 * mean);
  });

  it('puts code and a table into a fifth', () => {
    expect(share(({ body }) => body.includes('\n```') && body.includes('| ---: |'))).toBeCloseTo(0.2, 1);
    expect(share(({ body }) => body.includes('```'))).toBe(share(({ body }) => body.includes('| ---: |')));
  });

  it('spreads dates over ten years', () => {
    const years = new Set(posts.map(({ date }) => date.slice(0, 4)));
    expect([...years].sort()).toEqual(Array.from({ length: 10 }, (_, n) => String(2015 + n)));
  });

  it('draws two to six distinct tags, common ones far more often than rare ones', () => {
    for (const { tags } of posts) {
      expect(new Set(tags).size).toBe(tags.length);
      expect(tags.length).toBeGreaterThanOrEqual(2);
      expect(tags.length).toBeLessThanOrEqual(6);
      expect(Math.max(...tags)).toBeLessThan(tagCount);
    }
    expect(share(({ tags }) => tags.includes(0))).toBeGreaterThan(8 * share(({ tags }) => tags.includes(30)));
  });

  it('links to posts that exist', () => {
    for (const { body, index } of posts)
      for (const [, target] of body.matchAll(/\]\(\/posts\/post-(\d+)\/\)/g))
        expect(Number(target)).toBeLessThan(index);
  });
});

describe('postText', () => {
  it('names terms in the script that is asked for and leaves the rest', () => {
    const post = posts.find(({ script }) => script === 'hant');
    if (post === undefined) throw new Error('no post in Traditional');
    const [own, other] = [postText(post), postText(post, 'hans')];
    const terms = /^(author|category|tags): .*\n/gm;
    expect(other.replace(terms, '')).toBe(own.replace(terms, ''));
    expect(other).toContain(`category: ${vocabularyIn('hans').topics[post.category]?.name}\n`);
  });
});
