import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexNowNotice, type IndexNowNotice } from '../../feeds/index-now.ts';
import { pathOfOutput } from '../../urls/path.ts';
import { routes } from '../../urls/routes.ts';
import type { ViewContext } from '../../views/context.ts';
import type { CommitResult } from './output-folder.ts';

/** Pages that search engines leave out. */
const hidden = /(?:^|\/)(?:404\.html|offline\.html|search\/index\.html)$/;

/**
 * Writes which pages have changed or gone, for whoever publishes the site to post to IndexNow. What earlier builds noted
 * stays until the file is taken away: only who posts it knows when that was.
 */
export function noteIndexNow(
  context: ViewContext | undefined,
  { changed, removed }: Pick<CommitResult, 'changed' | 'removed'>,
  cache: string,
): void {
  const key = context?.config.indexNow;
  if (context === undefined || key === undefined) return;
  const { links } = context;
  const urlOf = (path: string) => links.absolute(links.file(path));
  const pages = [...changed, ...removed].filter((out) => out.endsWith('.html') && !hidden.test(out));
  const file = join(cache, 'indexnow.json');
  const keyFile = urlOf(routes.indexNowKey(key));
  const waiting = readNotice(file);
  const before = waiting?.keyLocation === keyFile ? waiting.urlList : []; // another site's cache may be this one's
  const urls = new Set([...pages.map((out) => urlOf(pathOfOutput(out))), ...before]);
  if (urls.size === 0 && waiting === undefined) return;
  const notice = indexNowNotice(key, keyFile, [...urls]);
  writeFileSync(file, `${JSON.stringify(notice, null, 1)}\n`);
}

function readNotice(file: string): IndexNowNotice | undefined {
  try {
    const notice = JSON.parse(readFileSync(file, 'utf8')) as Partial<IndexNowNotice>;
    return Array.isArray(notice.urlList) ? (notice as IndexNowNotice) : undefined;
  } catch {
    return undefined; // none there, or not ours
  }
}
