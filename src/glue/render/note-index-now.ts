import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexNowNotice } from '../../feeds/index-now.ts';
import { pathOfOutput } from '../../urls/path.ts';
import { routes } from '../../urls/routes.ts';
import type { ViewContext } from '../../views/context.ts';
import type { CommitResult } from './output-folder.ts';

/** Pages that search engines leave out. */
const hidden = /(?:^|\/)(?:404\.html|offline\.html|search\/index\.html)$/;

/** Writes which pages a build has changed or removed, for whoever publishes the site to post to IndexNow. */
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
  const notice = indexNowNotice(
    key,
    urlOf(routes.indexNowKey(key)),
    pages.map((out) => urlOf(pathOfOutput(out))),
  );
  writeFileSync(join(cache, 'indexnow.json'), `${JSON.stringify(notice, null, 1)}\n`);
}
