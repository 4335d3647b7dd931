import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isPacked, projectRoot } from '../project.ts';
import { contentHash } from '../store/hash.ts';

/** Where files of Pagefind's program are kept once they were made lighter: for a second, they are the same every time. */
export const lighterProgram = path.join(projectRoot, isPacked ? '.package' : '.jianfan', 'pagefind');

const program: Record<string, (content: Uint8Array) => Promise<Uint8Array>> = {
  'pagefind.js': minified,
  'wasm.unknown.pagefind': zopfli,
};

/** Makes the files of a bundle lighter that every search loads first; what they say stays the same. */
export async function lightenProgram(bundle: string): Promise<void> {
  for (const [name, lighten] of Object.entries(program)) {
    const file = path.join(bundle, name);
    const content = await readFile(file);
    const light = path.join(lighterProgram, `${contentHash(content)}-${name}`);
    const known = await readFile(light).catch(() => undefined);
    // A package comes with them, and without what makes them.
    if (known === undefined && isPacked) continue;
    const lighter = known ?? (await lighten(content));
    await writeFile(file, lighter);
    if (known === undefined) await keep(light, lighter);
  }
}

/** Packs a file that Pagefind compressed as tightly as gzip can; not for the many that are seldom read. */
export async function packTightly(file: string): Promise<void> {
  // Looking for more blocks saves a byte, and takes three times as long.
  await writeFile(file, await zopfli(await readFile(file), { blocksplittingmax: 4 }));
}

async function zopfli(gzipped: Uint8Array, options = {}): Promise<Uint8Array> {
  const { gzipAsync } = await import('@gfx/zopfli');
  return gzipAsync(gunzipSync(gzipped), { numiterations: 5, ...options });
}

async function minified(script: Uint8Array): Promise<Uint8Array> {
  const { transform } = await import('esbuild');
  const { code } = await transform(script, { minify: true, format: 'esm', target: 'es2020' });
  return new TextEncoder().encode(code);
}

/** Where the disk takes nothing, the next build makes it again. */
async function keep(file: string, content: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await mkdir(path.dirname(file), { recursive: true })
    .then(() => writeFile(unfinished, content))
    .then(() => rename(unfinished, file))
    .catch(() => undefined);
}
