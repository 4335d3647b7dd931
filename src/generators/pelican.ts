import { withoutEndSlashes } from '../config/address-parts.ts';
import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { readScript } from './script-settings.ts';
import { asText, settingAt, type SettingsSource } from './settings-source.ts';
import { isSiteAddress, takeLanguage, Taking } from './taking.ts';

/** Reads a Pelican site: `pelicanconf.py`, and `publishconf.py`, which counts where the site is published. */
export function readPelicanSite(folder: SiteFolder): GeneratorSite | undefined {
  const sources = ['publishconf.py', 'pelicanconf.py'].flatMap((file) => {
    const text = folder.read(file);
    return text === undefined ? [] : [readPython(file, text)];
  });
  const main = sources.at(-1);
  if (main?.file !== 'pelicanconf.py') return undefined;
  const taking = new Taking();
  for (const source of sources) {
    taking.text('title', source, ['SITENAME']);
    taking.text('subtitle', source, ['SITESUBTITLE']);
    taking.text('author', source, ['AUTHOR']);
    taking.text('timeZone', source, ['TIMEZONE']);
    takeLanguage(taking, source, ['DEFAULT_LANG']);
    const url = settingAt(source.data, ['SITEURL']);
    if (isSiteAddress(url)) taking.note('url', url, source, ['SITEURL']);
    const size = settingAt(source.data, ['DEFAULT_PAGINATION']);
    if (typeof size === 'number' && size > 0) taking.note('pageSize', size, source, ['DEFAULT_PAGINATION']);
    takePattern(taking, source, 'permalink', 'ARTICLE_URL');
    takePattern(taking, source, 'pagePermalink', 'PAGE_URL');
  }
  taking.note('permalink', '/:slug.html', main, ['ARTICLE_URL']);
  taking.note('pagePermalink', '/pages/:slug.html', main, ['PAGE_URL']);
  const content = withoutEndSlashes((asText(main.data['PATH']) ?? 'content').replace(/^\.?\/+/, ''));
  const root = content === '' || content === '.' ? '' : `${content}/`;
  return {
    generator: 'pelican',
    files: sources.map(({ file }) => file),
    taken: taking.taken,
    habits: { roots: [root] },
    layout: {
      content: [root],
      statics: [`${root}extra/`],
      ...(root === '' ? { leftOut: ['output/', 'theme/', 'themes/', 'plugins/'] } : {}),
    },
  };
}

/** Python's texts have letters before them, and its comments a sign of their own. */
function readPython(file: string, text: string): SettingsSource {
  const plain = text
    .replace(/^[ \t]*#[^\n]*/gm, '')
    .replace(/(=[ \t]*)[uUrRbBfF]{1,2}(?=["'])/g, '$1')
    .replace(/=[ \t]*True\b/g, '= true')
    .replace(/=[ \t]*False\b/g, '= false');
  return readScript(file, plain);
}

const dateParts: Readonly<Record<string, string>> = {
  Y: ':year',
  m: ':month',
  d: ':day',
  H: ':hour',
  M: ':minute',
};

/** `posts/{date:%Y}/{slug}.html`; a pattern with parts that have no counterpart is left to the author. */
function takePattern(taking: Taking, source: SettingsSource, setting: string, key: string): void {
  const given = asText(settingAt(source.data, [key]));
  if (given === undefined) return;
  const pattern = given
    .replace(/\{date:([^{}]*)\}/g, (all, format: string) =>
      format.replace(/%-?(\w)/g, (code, letter: string) => dateParts[letter] ?? code + all),
    )
    .replace(/\{(slug|category|lang)\}/g, ':$1')
    .replace(/(?:^|\/)index\.html$/, '/');
  if (/[{}%]/.test(pattern)) return;
  taking.note(setting, `/${pattern.replace(/^\.?\/+/, '')}`, source, [key]);
}
