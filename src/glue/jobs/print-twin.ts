import { absolutizeHtml } from '../../feeds/absolutize.ts';
import { markdownTwin } from '../../feeds/markdown-twin.ts';
import { htmlToMarkdown } from '../../imports/html-to-markdown.ts';
import { portableHtml, restoreFormulas } from '../../markdown/portable-html.ts';
import { bodyHtml } from '../../views/body-html.ts';
import type { TwinJob } from '../workers/feed-job.ts';

/** Prints an article as Markdown; `stored` is its body as the store holds it. */
export function printTwin({ item, lang, script, timeZone, origin, texts }: TwinJob, stored: string): string {
  const html = bodyHtml(stored, item.body, script, texts);
  const markdown = restoreFormulas(htmlToMarkdown(portableHtml(absolutizeHtml(html, item.url, origin))));
  return markdownTwin({ ...item, description: item.summary, lang, timeZone, markdown });
}
