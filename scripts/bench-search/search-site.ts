import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../bench/workspace.ts';

/** Writes a page that has nothing but search, with the site's own code for it, bundled as the site bundles it. */
export async function writeSearchSite(folder: string): Promise<void> {
  const entry = path.join(projectRoot, 'src/client/search/opener.ts');
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    base: '/',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      manifest: true,
      copyPublicDir: false,
      rollupOptions: { input: entry },
    },
  });
  const manifest = JSON.parse(await readFile(path.join(folder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string; isEntry?: boolean }
  >;
  const script = Object.values(manifest).find(({ isEntry }) => isEntry)?.file ?? '';
  for (const [variant, prefix] of [
    ['zh-Hans', '/'],
    ['zh-Hant', '/zh-hant/'],
  ] as const) {
    await mkdir(path.join(folder, prefix), { recursive: true });
    const attributes = `lang="${variant}" data-variant="${variant}" data-search-index="/pagefind/" data-search-page="${prefix}search/"`;
    const head = `<meta charset="utf-8"><title>-</title><script type="module" src="/${script}"></script>`;
    await writeFile(
      path.join(folder, prefix, 'index.html'),
      `<!doctype html><html ${attributes}><head>${head}</head><body></body></html>`,
    );
  }
  const stock = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>-</title></head><body></body></html>`;
  await mkdir(path.join(folder, 'stock-page'), { recursive: true });
  await writeFile(path.join(folder, 'stock-page/index.html'), stock);
}
