import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedFile } from '../../verify/check-files.ts';
import { verifySite, type Verification } from '../../verify/verify-site.ts';
import { listFiles } from '../list-files.ts';
import { markerFile } from '../render/output-marker.ts';
import type { Progress } from '../progress.ts';

/** Verifies the built site in a folder; throws a system error where the folder can't be read. */
export function verifyFolder(folder: string, progress: Progress): Verification {
  const files = filesOf(folder);
  const phase = progress.start('pages', files.filter(({ file }) => file.endsWith('.html')).length);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const verification = verifySite({ files, read, onRead: (done) => phase.tick(done) });
  const { pages, links } = verification;
  phase.end({ phrase: 'came-verified', values: { pages, links, files: files.length } });
  return verification;
}

function filesOf(folder: string): PublishedFile[] {
  return listFiles(folder)
    .filter((file) => file !== markerFile)
    .map((file) => ({ file, size: statSync(join(folder, file)).size }));
}
