import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const texts = /\.(?:html|css|js|mjs|json|xml|svg|txt|webmanifest)$/;

/** Writes a compressed copy beside every text of a site, which a server sends instead, as every host does. */
export function compressTexts(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !texts.test(entry.name)) continue; // Hexo's themes have folders named animate.css
    const file = join(entry.parentPath, entry.name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
}
