import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planPages } from '../../views/plan.ts';
import { listRedirects } from '../../views/redirects.ts';
import { redirectView } from '../../views/redirect-page.ts';
import { siteChrome } from '../../views/site-chrome.ts';
import type { ViewContext } from '../../views/context.ts';
import type { View } from '../../views/views.ts';
import { loadSite } from '../site/load-site.ts';
import { compileTemplates } from '../bundle/compile.ts';
import { templateSources } from '../site/compile-mdx.ts';
import { openSite } from '../site/open-site.ts';
import { createImageStore } from '../images/store.ts';
import { createProgress } from '../progress.ts';
import { projectRoot } from '../project.ts';
import { createJobPool } from '../jobs/job-pool.ts';
import type { WorkerPool } from '../workers/pool.ts';
import { loadTemplates, type Templates } from '../jobs/templates.ts';
import { gatherLines } from '../store/gathered-lines.ts';

/** Our runtime for compiled templates and Astro's own give the same bytes, for every page of the fixture magazine. */
let folder: string;
let templates: Templates;
let contexts: readonly ViewContext[];
let pool: WorkerPool;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianfan-templates-'));
  const cache = join(projectRoot, '.jianfan');
  const site = await openSite(join(projectRoot, 'src/e2e/fixtures/magazine'));
  const { bundle, done } = compileTemplates(cache, templateSources(site));
  await done;
  templates = await loadTemplates(bundle.entry);
  pool = createJobPool(
    { config: site.config, bodies: folder, now: Date.now(), drafts: false, mdxBundle: bundle.entry },
    'templates',
  );
  const loaded = await loadSite({
    site,
    state: { ingestKey: '', records: new Map() },
    images: createImageStore({
      cacheDir: join(cache, 'images'),
      publicPath: '/_assets/images/',
      root: site.root,
    }),
    now: Date.now(),
    drafts: false,
    force: false,
    threads: () => pool,
    lines: gatherLines(folder),
    progress: createProgress(process.stderr, true),
  });
  contexts = loaded.model.contexts;
}, 120_000);

afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A body with all that a template might trip over. */
const html = '<p>“引號” &amp; <code>a &lt; b</code> ${x} `y`</p><table><tr><td>1</td></tr></table>';

async function byAstro(view: View, chrome: App.Locals['chrome']): Promise<string> {
  const request = new Request(new URL(view.head.path, 'http://localhost'));
  const response = await templates.app.render(request, { locals: { view, chrome, html } });
  return response.text();
}

function* viewsOf(context: ViewContext): Generator<View> {
  for (const page of planPages(context)) yield page.view();
  for (const redirect of listRedirects(context)) yield redirectView(context, redirect);
}

describe('the compiled templates', () => {
  it('give the same bytes whether we run them or Astro does', async () => {
    const kinds = new Map<string, number>();
    for (const context of contexts) {
      const chrome = siteChrome(context);
      for (const view of viewsOf(context)) {
        expect(templates.renderView({ view, chrome, html }), view.head.path).toBe(
          await byAstro(view, chrome),
        );
        kinds.set(view.kind, (kinds.get(view.kind) ?? 0) + 1);
      }
    }
    expect([...kinds.keys()].sort()).toEqual([
      'archive',
      'home',
      'list',
      'notFound',
      'offline',
      'post',
      'redirect',
      'search',
      'static',
      'tag',
      'tags',
      'thread',
    ]);
  }, 60_000);
});
