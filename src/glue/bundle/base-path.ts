import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../list-files.ts';
import { projectRoot } from '../project.ts';

/** The base path that templates are compiled under: each site puts its own there, without compiling them again. */
export const openBase = '/jianfan-base-path';

/** Takes out of freshly compiled templates in which folder of which machine that was. */
export function forgetPlaces(folder: string): void {
  rewriteTexts(folder, (text) => text.replaceAll(pathToFileURL(projectRoot).href, 'file:///'));
}

/** Puts a site's base path (`''` or `/blog`) into freshly compiled templates. */
export function putBase(folder: string, base: string): void {
  rewriteTexts(folder, (text) =>
    text.replaceAll(`"${openBase}"`, JSON.stringify(base || '/')).replaceAll(openBase, base),
  );
}

function rewriteTexts(folder: string, rewrite: (text: string) => string): void {
  for (const file of listFiles(folder)) {
    if (!/\.(?:m?js|css)$/.test(file)) continue;
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const rewritten = rewrite(text);
    if (rewritten !== text) writeFileSync(path, rewritten);
  }
}
