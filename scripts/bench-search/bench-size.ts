import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { spawn } from 'node:child_process';
import { build } from 'esbuild';
import { projectRoot, type Workspace } from '../bench/workspace.ts';
import { type Measurement, runMeasured } from '../bench/run-measured.ts';
import { startCdn } from './cdn.ts';
import { startBrowser, type Visit, visitJianfan, visitStock } from './drive.ts';
import { searchPosts } from './posts.ts';
import { type BenchQuery, makeQueries } from './queries.ts';
import { writeSearchSite } from './search-site.ts';

/** How right the answers were, over all queries together. */
export interface Score {
  found: number;
  right: number;
  wanted: number;
  /** Queries whose answer was not exactly right. */
  wrong: string[];
}

/** One search engine on one corpus. */
export interface EngineBench {
  name: string;
  build: Measurement;
  /** The same for the other script, where each is indexed apart. */
  otherScript?: Measurement;
  /** Seconds that the index takes after one post was edited; absent for what indexes everything again. */
  edit?: number;
  megabytes: number;
  score: Score;
  visits: Visit[];
}

/** Everything measured on one corpus. */
export interface SearchBench {
  posts: number;
  queries: number;
  engines: EngineBench[];
  /** One JSON file searched in memory: megabytes raw and as sent, milliseconds per query, and its score. */
  json: { megabytes: number; sentMegabytes: number; milliseconds: number; score: Score };
}

/** What is to be measured. */
export interface BenchPlan {
  posts: number;
  seed: number;
  queries: number;
  stock: boolean;
  workspace: Workspace;
  say(line: string): void;
}

/** Visitors on an empty cache; the first of them asks all queries. */
const visitors = 40;

/** Symbols of the longest query: what is found is checked with longer ones than readers are played with. */
const longest = { typed: 6, checked: 12 };

/** Indexes a corpus with each engine, asks all queries in Node for what they find and in a browser for what they cost. */
export async function benchSearch(plan: BenchPlan): Promise<SearchBench> {
  const { posts, seed, workspace, say } = plan;
  const site = workspace.make('site');
  await writeSearchSite(site);
  const corpus = path.join(workspace.make('corpus'), 'posts.jsonl');
  await output('corpus.ts', [String(posts), String(seed), corpus]);
  const documents = [...searchPosts(posts, seed)];
  const queries = makeQueries(documents, { count: plan.queries, seed, longest: longest.typed });
  const json = benchJson(documents, queries);
  documents.length = 0;
  const engines: EngineBench[] = [];
  for (const name of plan.stock ? (['jianfan', 'stock'] as const) : (['jianfan'] as const)) {
    say(`${posts} posts: ${name} indexes`);
    const folder = path.join(workspace.make(name), name === 'stock' ? 'stock' : 'pagefind');
    const indexer = await bundled(`index-${name}`);
    const index = (to: string, ...more: string[]) => run(indexer, [corpus, to, ...more]);
    const other = workspace.make('other');
    const isStock = name === 'stock';
    // Apart, since stock takes 11 GB for 10,000 posts of one script.
    const measured = isStock
      ? { build: await index(folder, 'zh-Hans'), otherScript: await index(other, 'zh-Hant') }
      : {
          build: await index(folder),
          edit: Number(await output(indexer, [corpus, workspace.make('edit'), folder])),
        };
    const megabytes = await megabytesOf(isStock ? [folder, other] : [folder]);
    say(`${posts} posts: ${name} answers`);
    const scored = await output(
      'score.ts',
      [name, posts, seed, folder, plan.queries, longest.checked].map(String),
    );
    const score = JSON.parse(scored) as Score;
    say(`${posts} posts: ${name} in the browser`);
    const visits = await playVisits(name, [site, path.dirname(folder)], queries);
    engines.push({ name, ...measured, megabytes, score, visits });
  }
  return { posts, queries: queries.length, engines, json };
}

async function playVisits(
  name: 'jianfan' | 'stock',
  folders: string[],
  queries: readonly BenchQuery[],
): Promise<Visit[]> {
  const cdn = await startCdn(folders);
  const browser = await startBrowser();
  const typed = queries.map((query) => query.typed);
  const visits: Visit[] = [];
  for (let i = 0; i < visitors; i++) {
    const asked = i === 0 ? typed : typed.slice(i * 10, i * 10 + 1);
    if (asked.length === 0) continue;
    const path = i % 2 === 0 ? '' : 'zh-hant/';
    visits.push(
      await (name === 'stock' ? visitStock(browser, cdn, asked) : visitJianfan(browser, cdn, path, asked)),
    );
  }
  await browser.close();
  cdn.close();
  return visits;
}

/** What local search of Hexo and others does: all texts of one script in a file, looked through from end to end. */
function benchJson(
  documents: ReturnType<typeof searchPosts> extends Generator<infer D> ? D[] : never,
  queries: readonly BenchQuery[],
) {
  const entries = documents.map(({ path: url, texts }) => {
    const { title = '', body = '' } = texts['zh-Hans'] ?? {};
    return { title, url, content: body };
  });
  const file = Buffer.from(JSON.stringify(entries));
  const score: Score = { found: 0, right: 0, wanted: 0, wrong: [] };
  const began = performance.now();
  for (const { typed, truth } of queries) {
    const wanted = new Set(truth);
    const lower = typed.toLowerCase();
    const found = entries.flatMap(({ title, content }, i) =>
      title.toLowerCase().includes(lower) || content.toLowerCase().includes(lower) ? [i] : [],
    );
    const right = found.filter((place) => wanted.has(place)).length;
    score.found += found.length;
    score.right += right;
    score.wanted += truth.length;
    if (right !== truth.length || right !== found.length) score.wrong.push(typed);
  }
  const milliseconds = (performance.now() - began) / queries.length;
  const sent = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  return { megabytes: file.length / 1e6, sentMegabytes: sent / 1e6, milliseconds, score };
}

function script(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Bundles a script as the command itself is: reading TypeScript would cost it more than indexing costs. */
async function bundled(name: string): Promise<string> {
  const file = path.join(projectRoot, '.jianfan/bench-search', `${name}.mjs`); // where its packages are found
  await build({
    entryPoints: [script(`${name}.ts`)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['@gfx/zopfli', 'esbuild', 'opencc-js', 'opencc-js/*', 'pagefind'],
    logLevel: 'error',
  });
  return file;
}

function run(name: string, args: string[]): Promise<Measurement> {
  return runMeasured([
    {
      program: process.execPath,
      args: ['--max-semi-space-size=2', name, ...args], // as in the thread that writes a site's index
      cwd: projectRoot,
    },
  ]);
}

function output(name: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--max-old-space-size=8192', path.isAbsolute(name) ? name : script(name), ...args],
      {
        cwd: projectRoot,
      },
    );
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.resume();
    child.on('close', (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${name} ended with ${code}`)),
    );
  });
}

/** Adds up folders; files that they have alike count once. */
async function megabytesOf(folders: readonly string[]): Promise<number> {
  const sizes = new Map<string, number>();
  for (const folder of folders)
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile()) sizes.set(path.relative(folder, file), (await stat(file)).size);
    }
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) / 1e6;
}
