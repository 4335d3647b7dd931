import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { palettes } from '../src/config/palette.ts';
import { buildSite } from '../src/glue/pipeline/build-site.ts';
import { createProgress } from '../src/glue/progress.ts';
import { projectRoot } from '../src/glue/project.ts';
import { parseArguments } from './arguments.ts';
import { composeSheets, type Framed, type SheetLayout } from './pictures/compose.ts';
import { wear, type Look } from './pictures/look.ts';
import { sampleKinds, twoPostKinds, type PageKind } from './pictures/page-kinds.ts';
import { makeTwoPostBlog } from './pictures/two-post-blog.ts';
import { viewports, type Device } from './pictures/viewports.ts';
import { serveFolder } from './serve.ts';
import { findBrowser, launchOptions } from './setup-browser.ts';

const usage: `npm ${string}` = `npm run contact-sheets -- [--out DIR] [--only WORDS] [--sites LIST] [--palettes LIST]

  Pictures of every kind of page of the sample and of a new blog of two posts, side by side: on a phone and a desktop,
  in both scripts, light and dark, in each palette and with both kinds of headings.

  --built DIR      the sample as built before, instead of building it
  --out DIR        where the sheets go (default: a new folder in the temporary one)
  --only WORDS     only pages whose name contains one of these: --only home,tag
  --sites LIST     sample, two-posts (default: both)
  --devices LIST   phone, desktop (default: both)
  --scripts LIST   hans, hant (default: both)
  --modes LIST     light, dark (default: both)
  --palettes LIST  ${palettes.join(', ')} (default: all)
  --types LIST     serif, sans (default: both)`;

const list = { type: 'string' } as const;
const { values } = parseArguments(usage, {
  built: list,
  out: list,
  only: { type: 'string', default: '' },
  sites: { type: 'string', default: 'sample,two-posts' },
  devices: { type: 'string', default: 'phone,desktop' },
  scripts: { type: 'string', default: 'hans,hant' },
  modes: { type: 'string', default: 'light,dark' },
  palettes: { type: 'string', default: palettes.join(',') },
  types: { type: 'string', default: 'serif,sans' },
});

/** How much of a page is taken, and how it is laid on sheets that are about 1,550 pixels either way. */
const layout = {
  phone: { height: 1560, width: 370, perRow: 4, perSheet: 4 },
  desktop: { height: 1200, width: 760, perRow: 2, perSheet: 4 },
} satisfies Record<Device, SheetLayout & { height: number }>;

const chosen = (text: string) => text.split(',').filter((word) => word !== '');
const looks: Look[] = chosen(values.modes).flatMap((mode) =>
  chosen(values.palettes).flatMap((palette) => chosen(values.types).map((type) => ({ mode, palette, type }))),
);
const folder = await mkdtemp(join(tmpdir(), 'jianfan-contact-sheets-'));
const out = resolve(values.out ?? join(folder, 'sheets'));
await mkdir(out, { recursive: true });
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  for (const site of chosen(values.sites)) await takeSite(browser, site);
} finally {
  await browser.close();
}
console.log(out);

async function takeSite(opened: Browser, site: string): Promise<void> {
  const isSample = site === 'sample';
  const dist =
    isSample && values.built !== undefined ? resolve(values.built) : await buildInto(site, isSample);
  const server = await serveFolder(dist, 4700);
  const words = chosen(values.only);
  const kinds = (isSample ? sampleKinds : twoPostKinds).filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  try {
    for (const device of chosen(values.devices) as Device[])
      for (const script of chosen(values.scripts)) {
        const base = server.url + (script === 'hant' ? '/zh-hant' : '');
        const pages = await takePages(opened, kinds, base, device);
        for (const { mode, palette, type } of looks) {
          const pictures = pages.get(`${mode} ${palette} ${type}`) ?? [];
          for (const [at, sheet] of (await composeSheets(pictures, layout[device])).entries()) {
            const name = [site, device, script, mode, palette, type, at + 1].join('-');
            await writeFile(join(out, `${name}.png`), sheet);
          }
        }
      }
  } finally {
    await server.close();
  }
}

async function buildInto(site: string, isSample: boolean): Promise<string> {
  const content = isSample ? join(projectRoot, 'content') : makeTwoPostBlog(join(folder, site));
  const out = join(folder, `${site}-dist`);
  const cache = isSample ? join(projectRoot, '.jianfan') : join(folder, 'cache');
  const progress = createProgress(process.stderr);
  await buildSite({ content, out, cache, drafts: false, force: false, search: true }, progress);
  return out;
}

/** Opens each page once and takes it in every look. */
async function takePages(
  opened: Browser,
  kinds: readonly PageKind[],
  base: string,
  device: Device,
): Promise<Map<string, Framed[]>> {
  const pictures = new Map<string, Framed[]>();
  const { height } = layout[device];
  const options = viewports[device];
  const context = await opened.newContext({
    ...options,
    viewport: { ...options.viewport, height },
    reducedMotion: 'reduce',
  });
  for (const kind of kinds) {
    const page = await context.newPage();
    await page.goto(base + kind.path, { waitUntil: 'load' });
    await kind.act?.(page);
    await page.waitForLoadState('networkidle');
    for (const look of looks) {
      await wear(page, look);
      const key = `${look.mode} ${look.palette} ${look.type}`;
      const taken = pictures.get(key) ?? [];
      pictures.set(key, [...taken, { label: kind.name, png: await page.screenshot() }]);
    }
    await page.close();
  }
  await context.close();
  return pictures;
}
