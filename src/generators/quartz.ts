import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { withoutComments } from './script-literal.ts';
import { readScript } from './script-settings.ts';
import { asText, settingAt } from './settings-source.ts';
import { firstFile, takeLanguage, Taking } from './taking.ts';

/** Reads a site of Quartz: `quartz.config.ts` beside `content/`, which holds notes as Obsidian has them. */
export function readQuartzSite(folder: SiteFolder): GeneratorSite | undefined {
  const found = firstFile(folder, ['quartz.config.ts']);
  if (found === undefined || folder.list('content').length === 0) return undefined;
  const source = readScript(found.file, found.text);
  const taking = new Taking();
  taking.text('title', source, ['pageTitle']);
  takeLanguage(taking, source, ['locale']);
  const host = asText(settingAt(source.data, ['baseUrl']));
  if (host !== undefined && /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(host))
    taking.note('url', `https://${host.replace(/\/$/, '')}`, source, ['baseUrl']);
  const code = withoutComments(found.text);
  taking.note('breaks', /\bHardLineBreaks\(/.test(code), source, ['HardLineBreaks']);
  taking.note('math', true, source, ['math']);
  taking.note('permalink', '/:path/', source, ['permalink']);
  taking.note('pagePermalink', '/:path/', source, ['permalink']);
  return {
    generator: 'obsidian',
    files: [found.file],
    taken: taking.taken,
    habits: { roots: ['content/'] },
    layout: {
      content: ['content/'],
      statics: [],
      leftOut: ['content/**/*.excalidraw.md', ...ignored(code).map((path) => `content/${path}`)],
      articles: ['content/'],
    },
  };
}

/** Folders and patterns that `ignorePatterns: ['private', 'templates']` leaves out. */
function ignored(code: string): string[] {
  const list = /\bignorePatterns\s*:\s*\[([^\]]{0,2000})\]/.exec(code)?.[1] ?? '';
  return [...list.matchAll(/["'`]([^"'`\n]+)["'`]/g)].map(([, path = '']) => path);
}
