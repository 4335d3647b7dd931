import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { readScript } from './script-settings.ts';
import { asText, settingAt, type SettingsSource } from './settings-source.ts';
import { firstFile, firstSettings, isSiteAddress, takeLanguage, Taking } from './taking.ts';

const configs = [
  '.eleventy.js',
  'eleventy.config.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
  'eleventy.config.ts',
];
const dataFiles = [
  'site.json',
  'metadata.json',
  'meta.json',
  'site.js',
  'metadata.js',
  'site.cjs',
  'metadata.cjs',
];

/** Reads an Eleventy site: its config, which names the folder of its input, and the data that its templates share. */
export function readEleventySite(folder: SiteFolder): GeneratorSite | undefined {
  const found = firstFile(folder, configs);
  if (found === undefined) return undefined;
  const { file, text: code } = found;
  const source = readScript(file, code);
  const input =
    asText(settingAt(source.data, ['input']))
      ?.replace(/^\.?\//, '')
      .replace(/\/?$/, '/') ?? '';
  const root = input === '/' || input === './' ? '' : input;
  const taking = new Taking();
  const data = dataOf(folder, `${root}_data/`);
  if (data !== undefined) {
    taking.text('title', data, ['title'], ['name']);
    taking.text('description', data, ['description']);
    taking.text('author', data, ['author', 'name'], ['author'], ['authorName']);
    for (const key of ['lang', 'language', 'locale']) takeLanguage(taking, data, [key]);
    const url = settingAt(data.data, ['url']);
    if (isSiteAddress(url)) taking.note('url', url, data, ['url']);
  }
  taking.note('permalink', '/:path/', source, ['permalink']);
  taking.note('pagePermalink', '/:path/', source, ['permalink']);
  if (settingAt(source.data, ['breaks']) === true) taking.note('breaks', true, source, ['breaks']);
  return {
    generator: 'eleventy',
    files: [file, ...(data === undefined ? [] : [data.file])],
    taken: taking.taken,
    habits: { roots: [root] },
    layout: {
      content: [root],
      assets: copied(code),
      statics: root === '' ? ['public/'] : [`${root}public/`, 'public/'],
      leftOut: [`${root}_*/`, ...(root === '' ? ['node_modules/', '_site/', 'README.md'] : [])],
    },
  };
}

/** Folders that are copied as they are: `addPassthroughCopy('img')`. */
function copied(code: string): string[] {
  return [...code.matchAll(/addPassthroughCopy\(\s*["'`]\.?\/?([\w/.-]+?)\/?(?:\*\*(?:\/\*)?)?["'`]/g)].map(
    ([, path = '']) => `${path}/`,
  );
}

function dataOf(folder: SiteFolder, root: string): SettingsSource | undefined {
  const json = firstSettings(
    folder,
    dataFiles.filter((name) => name.endsWith('.json')).map((name) => root + name),
  );
  if (json !== undefined) return json;
  const script = dataFiles.find((name) => folder.read(root + name) !== undefined);
  return script === undefined ? undefined : readScript(root + script, folder.read(root + script) ?? '');
}
