import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { listFiles } from '../list-files.ts';
import { stampOf } from '../store/file-stamp.ts';
import type { StaticFile } from './static-files.ts';

/** The published files of the Mermaid that the site has installed. */
export interface SiteMermaid {
  /** Path of its module on the site, no leading slash. */
  module: string;
  files: ReadonlyMap<string, StaticFile>;
}

/** Folder of the site for it; the version makes it one whose files never change. */
export const mermaidFolder = '_assets/mermaid/';

const moduleFile = 'mermaid.esm.min.mjs';

/**
 * Finds Mermaid where the site or a folder above it has installed it. It is no package of ours: 200 MB with what it
 * brings along, of which a site publishes 5 MB, and a reader loads some 200 kB.
 */
export function findMermaid(root: string): SiteMermaid | undefined {
  const manifest = manifestOf(root);
  if (manifest === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const dist = join(dirname(manifest), 'dist');
  const chunks = join('chunks', moduleFile.replace(/\.mjs$/, ''));
  const names = [moduleFile, ...listFiles(join(dist, chunks)).map((file) => `${chunks}/${file}`)];
  const folder = `${mermaidFolder}${version}/`;
  const files = names
    .filter((name) => name.endsWith('.mjs'))
    .map((name): [string, StaticFile] => {
      const path = join(dist, name);
      const stats = statSync(path);
      const file = `mermaid/${name}`.replaceAll('\\', '/');
      return [
        folder + name.replaceAll('\\', '/'),
        { source: { file, path, size: stats.size, stamp: stampOf(stats) } },
      ];
    });
  return { module: folder + moduleFile, files: new Map(files) };
}

function manifestOf(root: string): string | undefined {
  try {
    return createRequire(join(root, 'site.yaml')).resolve('mermaid/package.json');
  } catch {
    return undefined;
  }
}
