import { describe, expect, it } from 'vitest';
import { reportTerminal } from '../diagnostics/report-terminal.ts';
import { parseSiteConfig, siteFieldDoc, siteFields } from './site-config.ts';

function report(text: string): string {
  const lines = text.split('\n');
  return reportTerminal(parseSiteConfig(text, 'site.yaml').problems, {
    sourceLine: (_file, line) => lines[line - 1],
  });
}

describe('parseSiteConfig', () => {
  it('gives all defaults for an absent file', () => {
    const { config, problems } = parseSiteConfig('', 'site.yaml');
    expect(problems).toEqual([]);
    expect(config).toMatchInlineSnapshot(`
      {
        "admin": false,
        "authors": [],
        "base": "",
        "boards": {},
        "cite": false,
        "excerptLength": 120,
        "feeds": {
          "atom": false,
          "limit": 20,
        },
        "forum": true,
        "future": false,
        "glossary": {},
        "images": {
          "avif": "covers",
          "fetch": false,
        },
        "licences": [],
        "math": false,
        "mdx": false,
        "menu": [],
        "offline": true,
        "pagePermalink": "/:path/",
        "pageSize": 20,
        "palette": "vermilion",
        "permalink": "/posts/:slug/",
        "permalinks": {},
        "preferTai": "台",
        "quotes": "keep",
        "redirects": {},
        "search": true,
        "sections": {},
        "security": {
          "origins": [],
        },
        "share": [],
        "shareImages": 200,
        "social": {},
        "texts": {},
        "timeZone": "Asia/Shanghai",
        "title": "我的網站",
        "trust": "trusted",
        "twins": 50,
        "type": "serif",
        "untrusted": [],
        "url": "http://localhost:4321",
        "variants": [
          {
            "code": "zh-Hans",
            "label": "简体",
            "ogLocale": "zh_CN",
            "prefix": "",
            "script": "hans",
            "target": "cn",
          },
          {
            "code": "zh-Hant",
            "label": "繁體",
            "ogLocale": "zh_TW",
            "prefix": "zh-hant",
            "script": "hant",
            "target": "tw",
          },
        ],
      }
    `);
  });

  it('reads every setting', () => {
    const text = siteFields.map((field) => siteFieldDoc(field)?.example ?? '').join('\n');
    expect(parseSiteConfig(text, 'site.yaml').problems).toEqual([]);
    expect(siteFields.every((field) => siteFieldDoc(field)?.example.startsWith(`${field}:`))).toBe(true);
  });

  it.each([
    ['https://example.org', 'https://example.org', ''],
    ['https://example.org/', 'https://example.org', ''],
    ['https://例子.测试/博客/', 'https://xn--fsqu00a.xn--0zwm56d', '/%E5%8D%9A%E5%AE%A2'],
    ['https://example.org/sub/', 'https://example.org', '/sub'],
    ['http://localhost:4321', 'http://localhost:4321', ''],
  ])('splits %s into origin and base', (url, origin, base) => {
    const { config } = parseSiteConfig(`url: ${url}`, 'site.yaml');
    expect([config.url, config.base]).toEqual([origin, base]);
  });

  it('says what of an address it left out', () => {
    expect(report('url: https://example.org/blog/?from=bar#top')).toMatchInlineSnapshot(`
      "site.yaml:1:6 config-url-invalid (warning)
        1 │ url: https://example.org/blog/?from=bar#top
          │      ^
        “?from=bar#top” at the end of the site’s address is ignored: pages cannot follow a query or fragment.
        Write:
          url: https://example.org/blog

      1 warning in 1 file
      "
    `);
    expect(parseSiteConfig('url: https://example.org/?a', 'site.yaml').config.url).toBe(
      'https://example.org',
    );
  });

  it('takes the base that is given before the path of the URL', () => {
    expect(parseSiteConfig('url: https://example.org/a\nbase: b/', 'site.yaml').config.base).toBe('/b');
  });

  it('names the nearest setting for an unknown one, as a warning', () => {
    expect(report('titel: 我的站\npagesize: 10')).toMatchInlineSnapshot(`
      "site.yaml:1:1 config-unknown-key (warning)
        1 │ titel: 我的站
          │ ^
        There is no setting “titel”, so it has no effect.
        Did you mean “title”?
          title: 我的站

      site.yaml:2:1 config-unknown-key (warning)
        2 │ pagesize: 10
          │ ^
        There is no setting “pagesize”, so it has no effect.
        Did you mean “pageSize”?
          pageSize: 10

      2 warnings in 1 file
      "
    `);
  });

  it('names the setting that another generator’s name means, with a line to copy', () => {
    expect(report('icp: 京ICP备00000000号')).toMatchInlineSnapshot(`
      "site.yaml:1:1 config-unknown-key (warning)
        1 │ icp: 京ICP备00000000号
          │ ^
        There is no setting “icp”, so it has no effect.
        Did you mean “licences”?
          licences: [{ label: 京ICP备00000000号, url: https://beian.miit.gov.cn/ }]

      1 warning in 1 file
      "
    `);
  });

  it('shows the corrected line for a wrong value, and uses the default', () => {
    const text =
      'title: [a]\npageSize: many\ntimeZone: Asia/Shangai\nurl: example.org\npermalink: /:yaer/:slug/\nmenu: { a: b }';
    expect(report(text)).toMatchInlineSnapshot(`
      "site.yaml:1:8 config-value-invalid (error)
        1 │ title: [a]
          │        ^
        “title” must be text. The default is used instead.
        Write, for example:
          title: 我的網站

      site.yaml:2:11 config-value-invalid (error)
        2 │ pageSize: many
          │           ^
        “pageSize” must be a whole number from 1 to 500. The default is used instead.
        Write, for example:
          pageSize: 20

      site.yaml:3:11 config-time-zone-unknown (error)
        3 │ timeZone: Asia/Shangai
          │           ^
        The IANA database has no time zone “Asia/Shangai”. Asia/Shanghai is used instead.
        Write, for example:
          timeZone: Asia/Shanghai

      site.yaml:4:6 config-url-invalid (error)
        4 │ url: example.org
          │      ^
        “example.org” is not an absolute URL, so feeds and sitemaps cannot link to the site.
        Write:
          url: https://example.org

      site.yaml:5:12 config-permalink-token (error)
        5 │ permalink: /:yaer/:slug/
          │            ^
        The pattern has the token “:yaer”, which does not exist.
        Did you mean this?
          permalink: /:year/:slug/

      site.yaml:6:7 config-value-invalid (error)
        6 │ menu: { a: b }
          │       ^
        “menu” must be a list of entries with label and url, or of home, tags, threads, archive and pages. The default is used instead.
        Write, for example:
          menu: [home, { page: tags, label: 話題 }, { label: 關於, url: /about/ }]

      6 errors in 1 file
      "
    `);
    expect(parseSiteConfig(text, 'site.yaml').config).toEqual(parseSiteConfig('', 'site.yaml').config);
  });

  it('leaves out the part of a list that is wrong and keeps the rest', () => {
    const text =
      'licences:\n  - label: 備案\n  - url: https://example.org/\nauthors: [甲, { name: 乙, fxied: true }]';
    const { config } = parseSiteConfig(text, 'site.yaml');
    expect(config.licences).toEqual([{ label: '備案' }]);
    expect(config.authors.map(({ name }) => name)).toEqual(['甲', '乙']);
    expect(report(text)).toMatchInlineSnapshot(`
      "site.yaml:3:5 config-value-invalid (error)
        3 │   - url: https://example.org/
          │     ^
        “licences[1].label” is missing, so the entry is left out: “licences” must be a list of label and url.
        Write, for example:
          licences: [{ label: 京ICP备00000000号, url: https://beian.miit.gov.cn/ }]

      site.yaml:4:25 config-unknown-key (warning)
        4 │ authors: [甲, { name: 乙, fxied: true }]
          │           　          　  ^
        There is no setting “authors[1].fxied”, so it has no effect.
        Remove it.

      1 error, 1 warning in 1 file
      "
    `);
  });

  it('tells which of two equal settings counts', () => {
    const { config, problems } = parseSiteConfig('title: 一\ntitle: 二', 'site.yaml');
    expect(config.title).toBe('二');
    expect(problems.map(({ code, position }) => [code, position?.line])).toEqual([
      ['config-duplicate-key', 1],
    ]);
  });

  it('refuses a permalink under which articles would share a URL', () => {
    const { problems } = parseSiteConfig('permalink: /:year/:month/', 'site.yaml');
    expect(reportTerminal(problems)).toContain('permalink: /:year/:month/:slug/');
  });

  it('reads texts that YAML takes for numbers, and files with a byte order mark', () => {
    expect(parseSiteConfig('\uFEFFtitle: 1984', 'site.yaml').config.title).toBe('1984');
  });

  it.each([
    ['a: [', 'config-yaml-syntax'],
    ['- a list', 'config-value-invalid'],
    ['title: &a [*a]', 'config-yaml-syntax'],
    ['['.repeat(20_000), 'config-yaml-syntax'],
    ['"'.repeat(20_000), 'config-yaml-syntax'],
    [
      `a: &a [${'x,'.repeat(99)}x]\nb: &b [${'*a,'.repeat(99)}*a]\nc: [${'*b,'.repeat(99)}*b]`,
      'config-yaml-syntax',
    ],
  ])('survives bad input, case %#', (text, code) => {
    expect(parseSiteConfig(text, 'site.yaml').problems[0]?.code).toBe(code);
  });
});

describe('variants', () => {
  const of = (yaml: string) => parseSiteConfig(`variants: ${yaml}`, 'site.yaml');

  it.each([
    ['[zh-Hans, zh-Hant]', 'zh-Hans cn "", zh-Hant tw "zh-hant"'],
    ['[zh-Hant, zh-Hans]', 'zh-Hant tw "", zh-Hans cn "zh-hans"'],
    ['[zh-hant]', 'zh-Hant tw ""'],
    ['[zh-Hans, zh-TW, zh_HK]', 'zh-Hans cn "", zh-Hant-TW twp "zh-tw", zh-Hant-HK hkp "zh-hk"'],
    ['[zh-Hant, zh-Hans-CN]', 'zh-Hant tw "", zh-Hans-CN cnp "zh-cn"'],
    ['[zh-Hans, { code: zh-Hant-TW, idioms: false }]', 'zh-Hans cn "", zh-Hant-TW tw "zh-tw"'],
    ['[zh-Hans, { code: zh-Hant, idioms: true, prefix: /Trad/ }]', 'zh-Hans cn "", zh-Hant twp "trad"'],
    ['[zh-Hans, { code: zh-Hant, target: t }]', 'zh-Hans cn "", zh-Hant t "zh-hant"'],
    ['[{ code: zh-Hans, prefix: cn }, zh-Hant]', 'zh-Hans cn "cn", zh-Hant tw "zh-hant"'],
  ])('%s', (yaml, expected) => {
    const { config, problems } = of(yaml);
    expect(problems).toEqual([]);
    expect(config.variants.map((v) => `${v.code} ${v.target} "${v.prefix}"`).join(', ')).toBe(expected);
  });

  it.each([
    ['[zh-Hans, ja]', 'config-variant-unknown', 'zh-Hans'],
    ['[zh-Hans, zh-Hans]', 'config-variant-duplicate', 'zh-Hans,zh-Hant'],
    ['[zh-Hans, { code: zh-Hant, prefix: "" }]', 'config-variant-duplicate', 'zh-Hans,zh-Hant'],
    ['[xx]', 'config-variant-unknown', 'zh-Hans,zh-Hant'],
  ])('%s is %s', (yaml, code, left) => {
    const { config, problems } = of(yaml);
    expect(problems[0]?.code).toBe(code);
    expect(config.variants.map((variant) => variant.code).join(',')).toBe(left);
  });

  it.each([
    "authors: [{ name: 林見山, url: 'javascript:alert(1)' }]",
    "licences: [{ label: ICP, url: ' JavaScript:alert(1)' }]",
    "menu: [{ label: 關於, url: 'data:text/html,x' }]",
  ])('refuses a link that would run code: %s', (line) => {
    const { problems } = parseSiteConfig(line, 'site.yaml');
    expect(problems[0]).toMatchObject({ code: 'config-value-invalid', severity: 'error' });
  });
});

describe('quotes', () => {
  it.each([
    ['quotes: convert', 'convert'],
    ['quotes: { hant: convert }', { hant: 'convert' }],
    ['quotes: { zh-Hant: convert, hans: keep }', { 'zh-Hant': 'convert', hans: 'keep' }],
  ])('%s', (text, expected) => {
    const { config, problems } = parseSiteConfig(text, 'site.yaml');
    expect(problems).toEqual([]);
    expect(config.quotes).toEqual(expected);
  });

  it('are told what they may be', () => {
    expect(report('quotes: { hant: change }')).toMatchInlineSnapshot(`
      "site.yaml:1:17 config-value-invalid (error)
        1 │ quotes: { hant: change }
          │                 ^
        “quotes.hant” has a value of the wrong kind, so it is left out: “quotes” must be keep or convert, for all variants or by script or variant.
        Write, for example:
          quotes: { hant: convert }

      1 error in 1 file
      "
    `);
    expect(report('quotes: { traditional: convert }')).toMatchInlineSnapshot(`
      "site.yaml:1:24 config-value-invalid (error)
        1 │ quotes: { traditional: convert }
          │                        ^
        “quotes.traditional” has a value of the wrong kind, so it is left out: “quotes” must be keep or convert, for all variants or by script or variant.
        Write, for example:
          quotes: { hant: convert }

      1 error in 1 file
      "
    `);
  });
});

describe('what a Chinese keyboard makes of settings', () => {
  const told = (text: string) =>
    reportTerminal(parseSiteConfig(text, 'site.yaml').problems, { language: 'en' });

  it('tells the first full-width colon, with the line to write', () => {
    expect(told('title：夜班\nurl：https://example.org\n')).toContain('Write:\n    title: 夜班');
    expect(told('title: 夜班\nurl：https://example.org\n')).toContain('Write:\n    url: https://example.org');
  });

  it('tells versions that Git could not merge as such', () => {
    const text = 'title: 夜班\n<<<<<<< HEAD\nbreaks: true\n=======\nbreaks: false\n>>>>>>> main\n';
    expect(told(text)).toContain('site.yaml:2:1');
    expect(told(text)).toContain('Git could not merge');
  });

  it('reads an address between quotation marks, and mends its colon in what it suggests', () => {
    expect(parseSiteConfig('url: “https://example.org/”', 'site.yaml').config.url).toBe(
      'https://example.org',
    );
    expect(told('url: https：//example.org')).toContain('url: https://example.org');
  });
});

describe('a slip of the pen', () => {
  it.each([
    ['palette: vermillion', 'palette: vermilion'],
    ['palette: Celadon # 青', 'palette: celadon # 青'],
    ['images: { avif: al }', 'images: { avif: all }'],
    ['host: ngnix', 'host: nginx'],
    ['images: { fetch: [gallery.org], avif: al }', 'images: { fetch: [gallery.org], avif: all }'],
  ])('in %s is told with the nearest value', (line, right) => {
    expect(report(line)).toContain(`Did you mean:\n    ${right}\n`);
  });

  it('that is near to none or to two of them is told with an example', () => {
    expect(report('palette: red')).toContain('Write, for example:\n    palette: celadon\n');
    expect(report('script: hants')).toContain('Write, for example:\n    script: hant\n');
    expect(report('palette: "cela\\x64om"')).toContain('Write, for example:\n    palette: celadon\n');
  });

  it.each([
    ['title: 甲\ntags: [a, b\nmenu: []\n', 'site.yaml:2:7', '['],
    ['menu: [\n  {label: 甲, url: /b\n  ]\ntitle: 甲\n', 'site.yaml:2:3', '{'],
    ['title: "甲\nmenu: []\n', 'site.yaml:1:8', '"'],
  ])(
    'in %j that leaves a bracket or quotation mark open is told where it was opened',
    (text, place, sign) => {
      expect(report(text).match(/config-yaml-syntax/g)).toHaveLength(1);
      expect(report(text)).toContain(`${place} config-yaml-syntax`);
      expect(report(text)).toContain(`“${sign}” is never closed`);
    },
  );
});
