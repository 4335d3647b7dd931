import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../project.ts';

/** The editor's package: 50 MB that only sites with `admin` need, so their authors install it (issue 18). */
export const editorPackage = '@sveltia/cms';

/** Gives the file that the editor's package begins with; undefined where it isn't installed. */
export function editorEntry(from = projectRoot): string | undefined {
  try {
    return createRequire(join(from, 'package.json')).resolve(editorPackage);
  } catch {
    return undefined;
  }
}

/** Gives the one version that is served: its module is made ready for browsers by patterns of that version. */
export function editorVersion(): string {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    peerDependencies: Record<string, string>;
  };
  return manifest.peerDependencies[editorPackage] ?? 'latest';
}
