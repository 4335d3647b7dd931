import { absolutizeHtml } from '../../feeds/absolutize.ts';
import { markdownTwin } from '../../feeds/markdown-twin.ts';
import { htmlToMarkdown } from '../../imports/html-to-markdown.ts';
import { portableHtml, restoreFormulas } from '../../markdown/portable-html.ts';
import type { Entry } from '../../posts/post.ts';
import { outputFile } from '../../urls/path.ts';
import { routes } from '../../urls/routes.ts';
import { bodyHtml } from '../../views/body-html.ts';
import type { ViewContext } from '../../views/context.ts';
import { feedItem } from '../../views/feed-views.ts';
import { linkResolverOf } from '../../views/plan.ts';
import { createBodyReader, type BodyLocation } from '../store/body-store.ts';
import { contentHash } from '../store/hash.ts';
import type { OutputFolder } from './output-folder.ts';

/** Raised when twins are printed another way. */
const twinVersion = 1;

export interface TwinRun {
  contexts: readonly ViewContext[];
  output: OutputFolder;
  /** Folder of the body store. */
  bodies: string;
  locate(bodyHash: string): BodyLocation | undefined;
}

/** Writes the Markdown of every article that has a twin, in each variant, where it has changed. */
export function renderTwins(run: TwinRun): void {
  const reader = createBodyReader(run.bodies);
  for (const context of run.contexts)
    for (const entry of context.library.articles)
      if (context.twin?.(entry) === true) writeTwin(context, entry, run, (hash, at) => reader.read(at, hash));
  reader.close();
}

function writeTwin(
  context: ViewContext,
  entry: Entry,
  { output, locate }: TwinRun,
  read: (hash: string, location: BodyLocation) => string,
): void {
  const { config, variant, links, paths } = context;
  const out = outputFile(links.place(variant, routes.twin(paths.pathOf(entry.meta.id))));
  if (!output.wants(out)) return;
  const item = feedItem(context, linkResolverOf(context), entry);
  const key = contentHash(`${twinVersion} ${JSON.stringify(item)}`);
  const known = output.current(out, key);
  if (known !== undefined) return output.claim(out, known, false);
  const location = locate(item.body.hash);
  if (location === undefined) return;
  const stored = read(item.body.hash, location);
  const html = bodyHtml(stored, item.body, variant.script, context.texts);
  const markdown = restoreFormulas(htmlToMarkdown(portableHtml(absolutizeHtml(html, item.url, config.url))));
  const facts = { ...item, description: item.summary, lang: variant.code, timeZone: config.timeZone };
  output.write(out, key, markdownTwin({ ...facts, markdown }));
}
