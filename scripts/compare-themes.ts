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
import { lighthouse, type Scores } from './compare/lighthouse.ts';
import { makeHexo, makeOurs, themes } from './compare/ten-posts.ts';
import { weigh, type Weight } from './compare/weigh.ts';
import { serveFolder } from './serve.ts';
import { findBrowser, launchOptions } from './setup-browser.ts';

const usage: `npm ${string}` = `npm run compare-themes -- [--in DIR] [--ours LIST] [--no-lighthouse]

  Builds the sample's ten newest posts with Jianfan and with Hexo's themes NexT and Butterfly, and tells what home and a
  post cost a reader on a phone: bytes, requests, hosts of others, Lighthouse's scores.

  --in DIR         a folder for Hexo, its themes and Lighthouse, which npm installs there (default: a temporary one)
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
  ours: { type: 'string' },
  'no-lighthouse': { type: 'boolean', default: false },
});

const folder =
  values.in === undefined ? await mkdtemp(join(tmpdir(), 'jianfan-themes-')) : resolve(values.in);
const content = join(projectRoot, 'content');
const program = await findBrowser();
const browser = await chromium.launch(launchOptions(program));
try {
  install();
  if (values.ours === undefined) await compare();
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
    const [shipped, local] = [true, false].map((asShipped) => {
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
    });
    await addRows(rows, theme.name, local ?? '', shipped ?? '', '/2026/10/18/one-source-two-scripts/');
  }
  const left = ['', 'Page'].map((title) => ({ title, align: 'left' as const }));
  const right = ['kB', 'HTML', 'CSS', 'JS', 'fonts', 'pictures', 'requests', 'hosts of others', 'Lighthouse'];
  console.log(markdownTable([...left, ...right.map((title) => ({ title, align: 'right' as const }))], rows));
}

/** Weighs home and a post of a site; hosts of others are counted in it as its theme ships. */
async function addRows(
  rows: string[][],
  name: string,
  site: string,
  shipped: string,
  post: string,
): Promise<void> {
  const [own, asShipped] = [await serveFolder(site, 4810), await serveFolder(shipped, 4830)];
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
  const server = await serveFolder(out, 4850);
  for (const path of paths) {
    const scores = await lighthouse(folder, program, server.url + path);
    console.log(`| ${path} | ${shownScores(scores)} | ${scores.failed.join(', ')} |`);
  }
  await server.close();
}

async function build(from: string, out: string): Promise<void> {
  const cache = from === content ? join(projectRoot, '.jianfan') : join(folder, 'cache');
  const options = { content: from, out, cache, drafts: false, force: false, search: true };
  await buildSite(options, createProgress(process.stderr));
}
