import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PublishedFile } from '../../verify/check-files.ts';
import { verifySite, type Verification } from '../../verify/verify-site.ts';
import { listFiles } from '../list-files.ts';
import { projectRoot, siteRoot } from '../project.ts';
import { markerFile } from '../render/output-marker.ts';
import type { Progress } from '../progress.ts';
import { knownPosts } from './known-posts.ts';
import { readSearchIndex } from './read-search-index.ts';

/** Where a site comes from, for what can be checked of our own builds alone. */
export interface VerifyOptions {
  content: string;
  cache: string;
}

/** Verifies the built site in a folder; throws a system error where the folder can't be read. */
export async function verifyFolder(
  folder: string,
  progress: Progress,
  options: VerifyOptions,
): Promise<Verification> {
  const files = filesOf(folder);
  const phase = progress.start('pages', files.filter(({ file }) => file.endsWith('.html')).length);
  const searched = await readSearchIndex(join(folder, 'pagefind'));
  const posts = await knownPosts(folder, options);
  const verification = verifySite({
    files,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    sha256: (text) => createHash('sha256').update(text).digest('base64'),
    now: Date.now(),
    privatePaths: privatePaths(resolve(options.content)),
    ...(searched === undefined ? {} : { searched }),
    ...(posts === undefined ? {} : { posts }),
    onRead: (done) => phase.tick(done),
  });
  const { pages, links } = verification;
  phase.end({ phrase: 'came-verified', values: { pages, links, files: files.length } });
  return verification;
}

function filesOf(folder: string): PublishedFile[] {
  return listFiles(folder)
    .filter((file) => file !== markerFile)
    .map((file) => ({ file, size: statSync(join(folder, file)).size }));
}

/** Folders that only this computer has. One like `/root` or `/app` is in many texts, and betrays nobody. */
function privatePaths(content: string): string[] {
  const paths = [content, siteRoot, projectRoot.replace(/[\\/]$/, ''), homedir()];
  return [...new Set(paths)].filter((path) => path.split(/[\\/]/).filter(Boolean).length > 1);
}
