import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from '../config/site-config.ts';
import { describePhrase, describeProblem } from '../diagnostics/describe.ts';
import type { Placement } from './classify.ts';
import { formatMoment } from './moment.ts';
import { parsePost, type ParsedPost } from './parse.ts';
import type { PostMeta, Moment } from './post.ts';

const { config } = parseSiteConfig('url: https://jianfan.example', 'site.yaml');
const now = Date.UTC(2020, 0, 1);

function parse(block: string, { body = '正文\n', file = 'posts/a.md', kind = 'article' as Placement } = {}) {
  return parsePost({ file, text: `---\n${block}\n---\n${body}` }, { config, now, hints: { kind } });
}

function metaOf(block: string, options?: Parameters<typeof parse>[1]): PostMeta {
  const { meta } = parse(block, options);
  if (meta === undefined) throw new Error('skipped');
  return meta;
}

const reasonOf = ({ reason }: ParsedPost) => reason && describePhrase(reason, 'en');
const shown = (moment: Moment | undefined) => moment && formatMoment(moment, config.timeZone).iso;

describe('status', () => {
  it.each<[block: string, file: string, status: string, reason?: string]>([
    ['title: x', 'posts/a.md', 'published'],
    ['draft: true', 'posts/a.md', 'draft', 'It is marked as a draft.'],
    ['draft: yes', 'posts/a.md', 'draft', 'It is marked as a draft.'],
    ['draft: maybe', 'posts/a.md', 'draft', 'It is marked as a draft.'],
    ['draft: no', 'posts/a.md', 'published'],
    ['published: false', 'posts/a.md', 'draft', 'It is marked as not published.'],
    ['published: true', 'posts/a.md', 'published'],
    ['published: 2019-05-01', 'posts/a.md', 'published'],
    ['published: 2021-05-01', 'posts/a.md', 'draft', 'Its date is in the future.'],
    ['layout: draft', 'posts/a.md', 'draft', 'Its layout is “draft”.'],
    ['title: x', '_drafts/a.md', 'draft', 'It is in the folder for drafts.'],
    ['date: 2020-01-01 09:00', 'posts/a.md', 'draft', 'Its date is in the future.'],
    ['date: 2020-01-01 07:59', 'posts/a.md', 'published'],
    ['title: x', 'posts/2030-01-01-a.md', 'draft', 'Its date is in the future.'],
    ['expiryDate: 2019-12-31', 'posts/a.md', 'draft', 'Its expiry date has passed.'],
    ['expiryDate: 2020-12-31', 'posts/a.md', 'published'],
    [
      'password: x',
      'posts/a.md',
      'draft',
      'It is private or protected by a password, which a static site cannot keep.',
    ],
    [
      'status: private',
      'posts/a.md',
      'draft',
      'It is private or protected by a password, which a static site cannot keep.',
    ],
    ['status: draft', 'posts/a.md', 'draft', 'It is marked as not published.'],
    ['visibility: public', 'posts/a.md', 'published'],
    ['status: 完成', 'posts/a.md', 'published'],
    ['hidden: false', 'posts/a.md', 'published'],
  ])('%s in %s: %s', (block, file, status, reason) => {
    const parsed = parse(block, { file });
    expect([parsed.status, reasonOf(parsed), parsed.meta?.draft]).toEqual([
      status,
      reason,
      status === 'draft',
    ]);
  });

  it.each<[block: string, kind: Placement, unlisted: boolean, postKind: string]>([
    ['hidden: true', 'article', true, 'article'],
    ['unlisted: yes', 'by-date', false, 'page'],
    ['hide: [navigation, toc]', 'article', false, 'article'],
    ['hide: false', 'article', false, 'article'],
    ['publish: false', 'article', true, 'article'],
    ['layout: post\nredirect_from: /x/\nhidden: true', 'article', false, 'article'],
    ['date: 2019-01-01\narticle: false', 'by-date', false, 'page'],
    ['date: 2019-01-01\nlastUpdated: false', 'by-date', false, 'article'],
  ])('%s is published', (block, kind, unlisted, postKind) => {
    const { status, meta, problems } = parse(block, { kind });
    expect([status, meta?.unlisted ?? false, meta?.kind]).toEqual(['published', unlisted, postKind]);
    expect(problems.filter(({ code }) => code === 'date-invalid')).toEqual([]);
  });

  it('takes odd values of an old site for no reason to stop', () => {
    const text =
      '---\ntitle: 甲\ndate: 2019-13-45\nlastReply: 12\ncomments:\n  - id: 5\n    author: 乙\n---\n正文\n';
    const source = { file: 'posts/a.md', text };
    const severities = (generator?: 'hexo') =>
      parsePost(source, {
        config: { ...config, ...(generator && { generator }) },
        now,
        hints: {},
      }).problems.map(({ code, severity }) => `${code} ${severity}`);
    expect(severities()).toContain('date-invalid error');
    expect(severities('hexo')).toContain('date-invalid warning');
    expect(severities('hexo').filter((found) => found.endsWith('error'))).toEqual([]);
  });

  it.each<[block: string, body: string, kind: Placement, reason: string]>([
    ['title: 日志', '', 'section', 'It describes a folder of Hugo. Describe sections in site.yaml.'],
    ['title: {{ title }}', '', 'machinery', 'It belongs to the old generator, not to its content.'],
    ['type: tags', '', 'page', 'It is the old site’s page “tags”, which Jianfan makes itself.'],
    [
      'permalink: /404.html',
      '找不到',
      'page',
      'It is the old site’s page “404”, which Jianfan makes itself.',
    ],
    ['layout: 404', '找不到', 'page', 'It is the old site’s page “404”, which Jianfan makes itself.'],
    [
      'title: 歸檔',
      '{% for post in site.posts %}<a>{{ post.title }}</a>{% endfor %}',
      'page',
      'It is a program of the old site without any text.',
    ],
  ])('skips %s', (block, body, kind, reason) => {
    const parsed = parse(block, { body, kind });
    expect([parsed.status, reasonOf(parsed)]).toEqual(['skipped', reason]);
  });

  it('skips a file that is no content, but not a post that only lacks frontmatter', () => {
    const options = { config, now, hints: {} };
    const text = '# 說明\n';
    expect(parsePost({ file: 'x/README.md', text }, { ...options, hints: { kind: 'stray' } }).status).toBe(
      'skipped',
    );
    expect(parsePost({ file: 'posts/a.md', text: ' \n' }, options)).toMatchObject({
      status: 'skipped',
      reason: { phrase: 'unpublished-empty' },
    });
    const post = parsePost({ file: 'posts/a.md', text }, options);
    expect(post).toMatchObject({ status: 'published', meta: { title: '說明' } });
    expect(post.problems.map(({ code }) => code)).toEqual(['frontmatter-missing']);
  });
});

describe('a future date', () => {
  it('keeps nothing back where the site says so', () => {
    const text = '---\ndate: 2021-05-01\n---\n正文\n';
    const future = { ...config, future: true };
    expect(parsePost({ file: 'posts/a.md', text }, { config: future, now, hints: {} }).status).toBe(
      'published',
    );
  });
});

describe('dates', () => {
  it.each<[block: string, file: string, iso: string | undefined]>([
    ['date:\n  created: 2019-05-01\n  updated: 2019-06-01', 'posts/a.md', '2019-05-01'],
    ['date: 2014-05-28 00:30', 'posts/a.md', '2014-05-28T00:30:00+08:00'],
    ['date: 2014-05-28\npubDate: 2015-01-01', 'posts/a.md', '2014-05-28'],
    ['pubDate: 2015-01-01\ndate:', 'posts/a.md', '2015-01-01'],
    ['date: ', 'posts/2014-05-28-a.md', '2014-05-28'],
    ['date: 2015-01-01', 'posts/2014-05-28-a.md', '2015-01-01'],
    ['date: 昨天', 'posts/2014-05-28-a.md', '2014-05-28'],
    ['title: x', 'posts/2014/05/28/a.md', '2014-05-28'],
    ['date: 2014-05-28 10:31\ntimezone: Asia/Tokyo', 'posts/a.md', '2014-05-28T09:31:00+08:00'],
    ['date: 2014-05-28 10:31\ntimezone: Mars/Olympus', 'posts/a.md', '2014-05-28T10:31:00+08:00'],
    ['Date: 2014-05-28', 'posts/a.md', '2014-05-28'],
    ['da\u200bte: 2014-05-28', 'posts/a.md', '2014-05-28'],
    ['title: x', 'posts/a.md', undefined],
  ])('%s in %s', (block, file, iso) => {
    expect(shown(metaOf(block, { file }).date)).toBe(iso);
  });
});

describe('the date of an update', () => {
  it.each<[block: string, iso: string | undefined]>([
    ['updated: 2019-06-01', '2019-06-01'],
    ['date:\n  created: 2019-05-01\n  updated: 2019-06-01', '2019-06-01'],
    ['last_update:\n  date: 2019-06-01\n  author: 店長', '2019-06-01'],
    ['last_update:\n  author: 店長', undefined],
    ['lastUpdated: false', undefined],
  ])('%s', (block, iso) => {
    expect(shown(metaOf(`title: x\n${block}`).updated)).toBe(iso);
  });
});

describe('kind', () => {
  it.each<[placement: Placement, block: string, kind: string]>([
    ['by-date', 'date: 2014-05-28', 'article'],
    ['by-date', 'title: x', 'page'],
    ['stray', 'date: 2014-05-28', 'page'],
    ['thread', 'title: x', 'thread'],
  ])('%s with %s', (placement, block, kind) => {
    expect(metaOf(block, { kind: placement }).kind).toBe(kind);
  });
});

describe('title', () => {
  it.each([
    ['"**注意事項**"', '注意事項'],
    ['標籤 <Badge type="tip" text="v1.2.0" />', '標籤'],
    ['2**10 與 3**4', '2**10 與 3**4'],
    ['Vec<T> 與 <br>', 'Vec<T> 與 <br>'],
  ])('%s in the frontmatter is %s', (written, shown) => {
    expect(metaOf(`title: ${written}`).title).toBe(shown);
  });

  it.each<[block: string, body: string, title: string, rest: string]>([
    ['title: 甲', '# 乙\n', '甲', '# 乙\n'],
    ['title: 甲', '# 甲\n正文', '甲', '\n正文'],
    ['title: ""', '# 乙\n正文', '乙', '\n正文'],
    ['tags: x', '正文', 'a', '正文'],
    ['title: 1984', '正文', '1984', '正文'],
    ['title: "A &amp; &#x524D;\u200b"', '正文', 'A & 前', '正文'],
  ])('%s before %j', (block, body, title, rest) => {
    const { meta, body: left } = parse(block, { body });
    expect([meta?.title, left]).toEqual([title, rest]);
  });
});

describe('fields', () => {
  it.each<[block: string, expected: Partial<PostMeta>]>([
    ['pinned: true', { pinned: 1 }],
    ['top: 5', { pinned: 5 }],
    ['sticky: ０', { pinned: 0 }],
    ['weight: 4', { pinned: 0.25 }],
    ['weight: 0', { pinned: 0 }],
    ['author: 甲、乙', { authors: ['甲', '乙'] }],
    ['author: "Doe, John"', { authors: ['Doe, John'] }],
    ['authors: [{ name: 甲, url: x }, 乙]', { authors: ['甲', '乙'] }],
    ['image: { path: /a.png, alt: b }', { cover: '/a.png' }],
    ['photos: [a.png, b.png]', { cover: 'a.png' }],
    ['excerpt: 甲\ndescription: 乙', { description: '乙' }],
    ['tags: [甲]\nkeywords: 乙, 丙', { tags: ['甲'], keywords: ['乙', '丙'] }],
    ['keywords: 乙, 丙', { tags: ['乙', '丙'] }],
    ['tags:\n  - #甲\n  - "#乙"\n  - C#', { tags: ['甲', '乙', 'C#'] }],
    ['tags: [#甲, 乙]', { tags: ['甲', '乙'] }],
    ['lang: zh-TW', { script: 'hant' }],
    ['lang: zh_CN', { script: 'hans' }],
    ['script: zh-Hant', { script: 'hant' }],
    ['toc: { enable: false }', { toc: false }],
    ['katex: true', { math: true }],
    ['disable_math: true', { math: false }],
    ['views: １,２３４', { stats: { views: 1234 } }],
    ['series: [夜班, 日班]', { series: '夜班' }],
    ['source: https://example.org/a', { source: { url: 'https://example.org/a' } }],
    ['source: 某報', { source: { title: '某報' } }],
    ['slug: google-%E4%BD%A0%3F', { slug: 'google-你' }],
    ['slug: a/b?c', { slug: 'a-b-c' }],
    ['abbrlink: 4a17', { slug: '4a17' }],
    ['convert: false', { convert: false }],
  ])('%s', (block, expected) => {
    expect(metaOf(block)).toMatchObject(expected);
  });

  it('takes a canonical URL on the site itself for no source', () => {
    expect(metaOf('canonicalURL: https://jianfan.example/posts/a/').source).toBeUndefined();
  });

  it.each<[block: string, menu: number | undefined]>([
    ['menu: 3', 3],
    ['menu: 關於', 1000],
    ['menu: { main: { weight: 10 } }', 10],
    ['menu: main\nweight: 7', 7],
    ['menu: false', undefined],
    ['title: x', undefined],
  ])('a page with %s', (block, menu) => {
    expect(metaOf(block, { kind: 'page' }).menu).toBe(menu);
    expect(metaOf(block).menu).toBeUndefined();
  });
});

describe('keys', () => {
  const codesOf = (block: string) =>
    parse(`${block}\ntitle: x\ndate: 2014-05-28`).problems.map(({ code }) => code);

  it.each([
    ['layout: post', []],
    ['wordpress_id: 12', []],
    ['tgas: [甲]', ['frontmatter-key-misspelt']],
    ['data: [1, 2]', ['frontmatter-unknown-key']],
    ['mystery: 1', ['frontmatter-unknown-key']],
    ['mystery:', []],
    ['lastUpdated: false', []],
    ['links: https://example.org/links.json', ['frontmatter-key-ignored']],
    ['links: [{ title: 甲, link: "https://example.org/", descr: 乙, color: red }]', []],
    ['links: [{ title: 甲, website: "https://example.org/", image: a.png, description: null }]', []],
    ['friends: [{ name: 甲, url: "https://example.org/", age: 3 }]', ['frontmatter-unknown-key']],
    ['excerpt: 甲\ndescription: 乙', ['frontmatter-key-shadowed']],
    ['excerpt: 甲\ndescription: 甲', []],
    ['subtitle: 副', ['frontmatter-key-ignored']],
    ['board: 甲', ['frontmatter-key-ignored']],
    ['tags: 甲, 乙', ['tags-split']],
    [`tags: [${Array.from({ length: 5000 }, (_, at) => `標籤${at}`).join(', ')}]`, ['tags-many']],
    ['tags: [甲\u200b]', ['frontmatter-invisible-character']],
    ['slug: a?b', ['slug-changed']],
    ['permalink: /', ['permalink-invalid']],
    ['permalink: /:nope/', ['permalink-token']],
    ['aliases: [/]', ['alias-invalid']],
    ['cover: [', ['frontmatter-yaml-syntax']],
  ])('%s', (block, codes) => {
    expect(codesOf(block)).toEqual(codes);
  });
});

describe('a quoted text over several lines', () => {
  it.each([
    ['description: "甲\n乙"\ntags: [丙]', '甲 乙'],
    ["description: '\n甲：乙\n'\ntags: [丙]", '甲：乙'],
  ])('may have its lines at the left edge: %j', (block, description) => {
    const { meta, problems } = parse(`title: 题\ndate: 2024-01-01\n${block}`);
    expect(meta).toMatchObject({ description, tags: ['丙'] });
    expect(problems).toEqual([]);
  });

  it('does not run on where its quotes are never closed', () => {
    const { meta } = parse('title: "甲\ndate: 2024-01-01\ntags: ["丙"]');
    expect(meta).toMatchObject({ title: '甲', tags: ['丙'] });
  });
});

describe('links', () => {
  it.each([
    'link: javascript:alert(1)',
    'source: { title: 甲, url: "java\\tscript:alert(1)" }',
    'original_url: javascript:alert(1)',
  ])('refuses one that would run code: %s', (block) => {
    const { meta, problems } = parse(block);
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(JSON.stringify(meta)).not.toContain('alert');
  });
});

describe('tags of an Obsidian note', () => {
  const note = (block: string, names: readonly number[]) =>
    parsePost(
      { file: 'note.md', text: `${block}${names.map((at) => `#標籤${at} `).join('')}\n` },
      { config: { ...config, generator: 'obsidian' }, now, hints: { kind: 'article' } },
    );
  const many = Array.from({ length: 3000 }, (_, at) => at);

  it.each([
    ['in the text alone', '', { line: 1, column: 1 }],
    ['in both', '---\ntags: [甲]\n---\n', { line: 2, column: 1 }],
  ])('%s stay within the limit, and the rest is told', (_, block, position) => {
    const { meta, problems } = note(block, many);
    expect(meta?.tags).toHaveLength(100);
    const count = block === '' ? 3000 : 3001;
    expect(problems.filter(({ code }) => code === 'tags-many')).toMatchObject([
      { file: 'note.md', position, values: { count, most: 100 } },
    ]);
  });

  it('are all kept where they are few', () => {
    expect(note('---\ntags: [甲]\n---\n', [1, 2]).meta?.tags).toEqual(['甲', '標籤1', '標籤2']);
  });
});

it.each([
  ['title: x\nscript: hnat', 'Did you mean:\nscript: hant'],
  ['title: x\ndraft: ture', 'Did you mean:\ndraft: true'],
  ['title: x\ndraft: maybe', 'Write, for example:\ndraft: true'],
])('%j is told with the nearest value, or with an example where none is near', (block, hint) => {
  expect(parse(block).problems.map((problem) => describeProblem(problem, 'en').hint)).toContain(hint);
});
