import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const texts = /\.(?:html|css|js|mjs|json|xml|svg|txt|webmanifest)$/;

/** Lays a compressed copy beside every text of a site, which a server sends in its place: as every host does. */
export function compressTexts(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (texts.test(name)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
}
