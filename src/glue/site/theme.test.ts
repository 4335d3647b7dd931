import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportTerminal } from '../../diagnostics/report-terminal.ts';
import { writersOf } from '../../variants/writers.ts';
import { messagesOf } from '../../views/messages.ts';
import { menuOf } from '../../views/menu.ts';
import { siteChrome } from '../../views/site-chrome.ts';
import { lineReader } from './line-reader.ts';
import { openSite } from './open-site.ts';
import { createSiteModel } from './site-model.ts';
import { themeOverrides } from './theme-overrides.ts';

const folder = join(import.meta.dirname, 'fixtures/themed');
const site = await openSite(folder);
const { contexts } = createSiteModel([], {
  config: site.config,
  tags: [],
  writers: writersOf(site.config),
  image: () => undefined,
  file: () => undefined,
  assets: '',
  preview: false,
  theme: site.theme.ofPages,
});
const [hans, hant] = contexts.map(siteChrome);

it('publishes stylesheets, fonts and pictures, and nothing that is compiled or put into pages', () => {
  expect([...site.statics.keys()].sort()).toEqual([
    '_assets/theme/fonts/own.woff2',
    '_assets/theme/logo.svg',
    '_assets/theme/tokens.css',
  ]);
});

it('gives every page the styles, the fragments and the logo', () => {
  expect(hans?.theme).toEqual({
    styles: [expect.stringMatching(/^\/_assets\/theme\/tokens\.css\?v=\w+$/)],
    head: expect.stringContaining('count.example.org') as string,
    bodyEnd: '<p class="motto">山高水長</p>',
    logo: expect.stringMatching(/^\/_assets\/theme\/logo\.svg\?v=/) as string,
  });
});

it('lets the policy allow what the fragments run and load, and no more', () => {
  const head = readFileSync(join(folder, 'theme/head.html'), 'utf8');
  const [, script = ''] = /<script>([^]*?)<\/script>/.exec(head) ?? [];
  const hash = createHash('sha256').update(script).digest('base64');
  expect(site.theme.sources).toEqual({
    'script-src': [`'sha256-${hash}'`, 'https://count.example.org'],
    'connect-src': ['https://count.example.org'],
  });
});

it('puts texts in place of ours, converted or as each script has them', () => {
  const texts = [hans, hant].map(
    (chrome) => chrome && [messagesOf(chrome)('latest'), messagesOf(chrome)('search')],
  );
  expect(texts).toEqual([
    ['新近文章', '找文章'],
    ['新近文章', '找文章'],
  ]);
  expect(hans && messagesOf(hans)('tags')).toBe('标签');
});

it('shows the menu that names entries of ours as it is written', () => {
  expect(contexts.map((context) => menuOf(context).map(({ label, href }) => `${label} ${href}`))).toEqual([
    ['首页 /', '话题 /tags/', '关于 https://example.org/'],
    ['首頁 /zh-hant/', '話題 /zh-hant/tags/', '關於 https://example.org/'],
  ]);
});

it('tells what the site has of its own', () => {
  const [note] = themeOverrides(site);
  expect(note?.values?.['names']).toContain('components/SiteFooter.astro');
  expect(note?.values?.['names']).toContain('texts.latest (site.yaml)');
});

it('says where a component or a text no longer fits', () => {
  expect(reportTerminal(site.problems, { sourceLine: lineReader(folder) })).toMatchSnapshot();
});
