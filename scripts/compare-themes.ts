import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { buildSite } from '../src/glue/pipeline/build-site.ts';
import { createProgress } from '../src/glue/progress.ts';
import { projectRoot } from '../src/glue/project.ts';
import { parseArguments } from './arguments.ts';
import { markdownTable } from './bench/table.ts';
import { compressTexts } from './compare/compress.ts';
import { comparedKinds } from './compare/kinds.ts';
import { lighthouse, type Scores } from './compare/lighthouse.ts';
import { longestTask } from './compare/longest-task.ts';
import { makeHexo, makeOurs, themes, type HexoTheme } from './compare/ten-posts.ts';
import { weigh, type Weight } from './compare/weigh.ts';
import { serveFolder, type StaticServer } from './serve.ts';
import { findBrowser, launchOptions } from './setup-browser.ts';

const usage: `npm ${string}` = `npm run compare-themes -- [--in DIR] [--kinds] [--ours LIST] [--no-lighthouse]

  Builds the sample's ten newest posts with Jianfan and with Hexo's themes NexT and Butterfly, and tells what home and a
  post cost a reader on a phone: bytes, requests, hosts of others, Lighthouse's scores.

  --in DIR         a folder for Hexo, its themes and Lighthouse, which npm installs there (default: a temporary one)
  --kinds          one table of Lighthouse's scores and the longest task of a page of every kind: of the whole sample,
                   and of the themes' pages of that kind
  --ours LIST      paths of the whole sample for which Lighthouse is run instead: --ours /,/tags/
  --no-lighthouse  leave Lighthouse out`;

const packages = [
  'hexo@8.1.2',
  'hexo-generator-archive@2.0.0',
  'hexo-generator-category@2.0.0',
  'hexo-generator-index@4.0.0',
  'hexo-generator-tag@2.0.0',
  'hexo-renderer-marked@7.0.1',
  'hexo-renderer-pug@3.0.0',
  'hexo-renderer-stylus@3.0.1',
  'hexo-theme-next@8.29.0',
  '@next-theme/plugins@8.29.1',
  'hexo-theme-butterfly@5.7.0',
  'butterfly-extsrc@1.1.6',
  '@fortawesome/fontawesome-free@7.3.1',
  'lighthouse@13.5.0',
];

const { values } = parseArguments(usage, {
  in: { type: 'string' },
  kinds: { type: 'boolean', default: false },
  ours: { type: 'string' },
  'no-lighthouse': { type: 'boolean', default: false },
});

const folder =
  values.in === undefined ? await mkdtemp(join(tmpdir(), 'jianfan-themes-')) : resolve(values.in);
const content = join(projectRoot, 'content');
const program = await findBrowser('whole');
const browser = await chromium.launch(launchOptions(program));
try {
  install();
  if (values.kinds) await compareKinds();
  else if (values.ours === undefined) await compare();
  else await scoreSample(values.ours.split(','));
} finally {
  await browser.close();
}

/** Installs what is compared, once. */
function install(): void {
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(folder, 'node_modules/hexo'))) return;
  writeFileSync(join(folder, 'package.json'), '{"private":true,"hexo":{"version":"8.1.2"}}\n');
  execFileSync('npm', ['i', '-E', '--no-audit', '--no-fund', ...packages], { cwd: folder, stdio: 'ignore' });
}

async function compare(): Promise<void> {
  const rows: string[][] = [];
  const ours = join(folder, 'ours');
  await build(makeOurs(content, join(folder, 'ten')), ours);
  await addRows(rows, 'Jianfan', ours, ours, '/posts/one-source-two-scripts/');
  for (const theme of themes) {
    const [shipped, local] = [generate(theme, true), generate(theme, false)];
    await addRows(rows, theme.name, local, shipped, '/2026/10/18/one-source-two-scripts/');
  }
  const left = ['', 'Page'].map((title) => ({ title, align: 'left' as const }));
  const right = ['kB', 'HTML', 'CSS', 'JS', 'fonts', 'pictures', 'requests', 'hosts of others', 'Lighthouse'];
  console.log(markdownTable([...left, ...right.map((title) => ({ title, align: 'right' as const }))], rows));
}

/** Makes the ten posts' site of a theme, as it ships or with nothing from strangers; gives its folder. */
function generate(theme: HexoTheme, asShipped: boolean): string {
  rmSync(join(folder, 'db.json'), { force: true });
  makeHexo(content, folder, theme, asShipped);
  const out = join(folder, `${theme.name}-${asShipped ? 'shipped' : 'local'}`);
  rmSync(join(folder, 'public'), { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/hexo/bin/hexo', 'generate'], {
    cwd: folder,
    stdio: 'ignore',
  });
  rmSync(out, { recursive: true, force: true });
  execFileSync('mv', [join(folder, 'public'), out]);
  return out;
}

async function compareKinds(): Promise<void> {
  const sample = join(folder, 'sample');
  await build(content, sample);
  const ours = await serveSite(sample, 4850);
  const theirs = await Promise.all(
    themes.map((theme, at) => serveSite(generate(theme, false), 4860 + at * 10)),
  );
  const rows: string[][] = [];
  for (const kind of comparedKinds) {
    const urls = [
      ours.url + kind.ours,
      ...theirs.map(({ url }) => (kind.theirs === undefined ? undefined : url + kind.theirs)),
    ];
    const cells: string[] = [];
    for (const url of urls) cells.push(...(url === undefined ? ['–', '–'] : await figuresAt(url)));
    rows.push([kind.kind, ...cells]);
  }
  const names = ['Jianfan', ...themes.map(({ name }) => name)].flatMap((name) => [name, 'task, ms']);
  const columns = [
    { title: 'page', align: 'left' as const },
    ...names.map((title) => ({ title, align: 'right' as const })),
  ];
  console.log(markdownTable(columns, rows));
  await Promise.all([ours, ...theirs].map((server) => server.close()));
}

/** Scores of a page (its failed audits go to standard error) and its longest task. */
async function figuresAt(url: string): Promise<string[]> {
  const address = encodeURI(url);
  const scores = values['no-lighthouse'] ? undefined : await lighthouse(folder, program, address);
  process.stderr.write(`${url}: ${scores?.failed.join(' ') ?? ''}\n`);
  return [shownScores(scores), String(await longestTask(browser, address))];
}

/** Weighs home and a post of a site; hosts of others are counted in it as its theme ships. */
async function addRows(
  rows: string[][],
  name: string,
  site: string,
  shipped: string,
  post: string,
): Promise<void> {
  const [own, asShipped] = [await serveSite(site, 4810), await serveSite(shipped, 4830)];
  for (const [page, path] of [
    ['home', '/'],
    ['post', post],
  ] as const) {
    const weight = await weigh(browser, own.url + path);
    const { strangers } = await weigh(browser, asShipped.url + path);
    const scores = values['no-lighthouse'] ? undefined : await lighthouse(folder, program, own.url + path);
    rows.push([name, page, ...figuresOf(weight), String(strangers.length), shownScores(scores)]);
    process.stderr.write(`${name} ${page}: ${strangers.join(' ')} ${scores?.failed.join(' ') ?? ''}\n`);
  }
  await Promise.all([own.close(), asShipped.close()]);
}

function figuresOf({ bytes, requests }: Weight): string[] {
  const order = ['all', 'document', 'stylesheet', 'script', 'font', 'image'] as const;
  return [...order.map((kind) => (bytes[kind] / 1000).toFixed(1)), String(requests)];
}

function shownScores(scores: Scores | undefined): string {
  return scores?.scores.join(' / ') ?? '–';
}

async function scoreSample(paths: readonly string[]): Promise<void> {
  const out = join(folder, 'sample');
  await build(content, out);
  const server = await serveSite(out, 4850);
  for (const path of paths) {
    const scores = await lighthouse(folder, program, server.url + path);
    console.log(`| ${path} | ${shownScores(scores)} | ${scores.failed.join(', ')} |`);
  }
  await server.close();
}

function serveSite(site: string, port: number): Promise<StaticServer> {
  compressTexts(site);
  return serveFolder(site, port);
}

async function build(from: string, out: string): Promise<void> {
  const cache = from === content ? join(projectRoot, '.jianfan') : join(folder, 'cache');
  const options = { content: from, out, cache, drafts: false, force: false, search: true };
  await buildSite(options, createProgress(process.stderr));
}
