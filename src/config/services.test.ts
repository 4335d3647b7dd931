import { describe, expect, it } from 'vitest';
import { reportTerminal } from '../diagnostics/report-terminal.ts';
import { serviceSources } from '../feeds/service-sources.ts';
import { readLicence } from './post-licence.ts';
import { parseSiteConfig } from './site-config.ts';

function read(text: string) {
  const { config, problems } = parseSiteConfig(text, 'site.yaml');
  const lines = text.split('\n');
  return { config, report: reportTerminal(problems, { sourceLine: (_file, line) => lines[line - 1] }) };
}

/** Each service as its own manual has it: one line, and what the browser may load for it. */
const services: [line: string, sources: Record<string, string[]>][] = [
  [
    'comments: { giscus: me/blog, repoId: R_1, category: General, categoryId: DIC_1 }',
    {
      'script-src': ['https://giscus.app'],
      'style-src': ['https://giscus.app'],
      'frame-src': ['https://giscus.app'],
    },
  ],
  [
    'comments: { waline: https://talk.example/ }',
    {
      'script-src': ['https://unpkg.com'],
      'style-src': ['https://unpkg.com'],
      'connect-src': ['https://talk.example'],
    },
  ],
  [
    'comments: { waline: https://talk.example, script: /waline.js, style: /waline.css }',
    { 'connect-src': ['https://talk.example'] },
  ],
  [
    'comments: { twikoo: https://talk.example }',
    {
      'script-src': ['https://cdn.jsdelivr.net'],
      'connect-src': ['https://talk.example', 'https://owo.imaegoo.com'],
    },
  ],
  [
    'comments: { artalk: https://talk.example, site: 夜班手記 }',
    {
      'script-src': ['https://talk.example'],
      'style-src': ['https://talk.example'],
      'connect-src': ['https://talk.example'],
    },
  ],
  [
    'comments: { src: https://giscus.app/client.js, attributes: { data-repo: me/blog, data-mapping: pathname } }',
    {
      'script-src': ['https://giscus.app'],
      'style-src': ['https://giscus.app'],
      'frame-src': ['https://giscus.app'],
      'connect-src': ['https://giscus.app'],
    },
  ],
  [
    'analytics: { src: https://stats.example/count.js, attributes: { data-site: a }, origins: [https://in.example] }',
    {
      'script-src': ['https://stats.example'],
      'connect-src': ['https://stats.example', 'https://in.example'],
    },
  ],
  [
    'analytics: { umami: 1b2c }',
    {
      'script-src': ['https://cloud.umami.is'],
      'connect-src': ['https://cloud.umami.is', 'https://api-gateway.umami.dev'],
    },
  ],
  [
    'analytics: { umami: 1b2c, script: https://stats.example/script.js }',
    { 'script-src': ['https://stats.example'], 'connect-src': ['https://stats.example'] },
  ],
  [
    'analytics: { goatcounter: https://me.goatcounter.com }',
    {
      'script-src': ['https://gc.zgo.at'],
      'connect-src': ['https://gc.zgo.at', 'https://me.goatcounter.com'],
    },
  ],
  [
    'analytics: { plausible: example.org }',
    { 'script-src': ['https://plausible.io'], 'connect-src': ['https://plausible.io'] },
  ],
  [
    'analytics: { baidu: 0a1b }',
    { 'script-src': ['https://hm.baidu.com'], 'connect-src': ['https://hm.baidu.com'] },
  ],
];

describe('services that a site brings in', () => {
  it.each(services)('%s', (line, sources) => {
    const { config, report } = read(line);
    expect(report).toContain('No problems');
    expect(serviceSources(config)).toEqual(sources);
  });

  it('are none unless it asks', () => {
    expect(serviceSources(read('').config)).toEqual({});
  });

  it.each([
    ['comments: { giscus: me/blog }'],
    ['comments: { waline: https://a.example, twikoo: https://b.example }'],
    ['comments: { waline: talk.example }'],
    ['comments: true'],
    ['analytics: { script: https://stats.example/script.js }'],
  ])('say what is missing: %s', (line) => {
    const { config, report } = read(line);
    expect(config.comments ?? config.analytics).toBeUndefined();
    expect(report).toMatchSnapshot();
  });
});

describe('the licence of posts', () => {
  it.each([
    ['CC BY-NC-SA 4.0', 'CC BY-NC-SA 4.0', 'licenses/by-nc-sa/4.0'],
    ['cc-by-4.0', 'CC BY 4.0', 'licenses/by/4.0'],
    ['CC BY SA 3.0', 'CC BY-SA 3.0', 'licenses/by-sa/3.0'],
    ['ＣＣ ＢＹ', 'CC BY 4.0', 'licenses/by/4.0'],
    ['CC0', 'CC0 1.0', 'publicdomain/zero/1.0'],
  ])('%s is %s', (written, name, path) => {
    expect(readLicence(written, 'hant')).toEqual({
      name,
      url: `https://creativecommons.org/${path}/deed.zh-hant`,
    });
  });

  it('is shown as it is written, where it is none of Creative Commons’', () => {
    expect(readLicence('版權所有', 'hant')).toEqual({ name: '版權所有' });
  });
});
