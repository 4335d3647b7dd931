import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PublishedFile } from '../../verify/check-files.ts';
import { verifySite, type Verification } from '../../verify/verify-site.ts';
import { markerFile } from '../render/output-marker.ts';
import type { Progress } from '../progress.ts';

/** Verifies the built site in a folder; throws a system error where the folder can't be read. */
export function verifyFolder(folder: string, progress: Progress): Verification {
  const files = listFiles(folder);
  const phase = progress.start('pages', files.filter(({ file }) => file.endsWith('.html')).length);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const verification = verifySite({ files, read, onRead: (done) => phase.tick(done) });
  const { pages, links } = verification;
  phase.end({ phrase: 'came-verified', values: { pages, links, files: files.length } });
  return verification;
}

function listFiles(folder: string): PublishedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((dirent) => dirent.isFile())
    .map((dirent) => join(dirent.parentPath, dirent.name))
    .map((path) => ({ file: relative(folder, path).split(sep).join('/'), size: statSync(path).size }))
    .filter(({ file }) => file !== markerFile)
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
