import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { asText, asTexts, readSettings, settingAt, type SettingsSource } from './settings-source.ts';
import { Taking } from './taking.ts';

/** Reads an Obsidian vault: whatever is beside `.obsidian/` is a note. With a site.yaml the folder is a site of ours. */
export function readObsidianSite(folder: SiteFolder): GeneratorSite | undefined {
  const names = folder.list('');
  if (!names.includes('.obsidian/') || names.includes('site.yaml')) return undefined;
  const source = settingsIn(folder, 'app');
  const taking = new Taking();
  // Obsidian shows line breaks and formulas unless it is told otherwise.
  taking.note('breaks', settingAt(source.data, ['strictLineBreaks']) !== true, source, ['strictLineBreaks']);
  taking.note('math', true, source, ['math']);
  return {
    generator: 'obsidian',
    files: [source.file],
    taken: taking.taken,
    habits: { roots: [''] },
    layout: {
      content: [''],
      statics: [],
      leftOut: [...templates(folder), ...ignored(source), ...machinery],
      articles: [''],
    },
  };
}

/** Drawings and boards of plugins are data, not text. */
const machinery = ['**/*.excalidraw.md', '*.excalidraw.md', 'node_modules/', '_trash/'];

function settingsIn(folder: SiteFolder, name: string): SettingsSource {
  const file = `.obsidian/${name}.json`;
  return readSettings(file, folder.read(file) ?? '{}');
}

/** Folders of templates: of the plugin that comes with Obsidian, and of Templater. */
function templates(folder: SiteFolder): string[] {
  const own = asText(settingAt(settingsIn(folder, 'templates').data, ['folder']));
  const templater = settingsIn(folder, 'plugins/templater-obsidian/data');
  const further = asText(settingAt(templater.data, ['templates_folder']));
  return [own, further].flatMap((path) =>
    path === undefined || path === '/' ? [] : `${path.replace(/^\/|\/$/g, '')}/`,
  );
}

/** Paths that the author hides from Obsidian's search; those written as expressions are passed over. */
function ignored(source: SettingsSource): string[] {
  return asTexts(settingAt(source.data, ['userIgnoreFilters'])).filter((path) => !/^\/.*\/$/.test(path));
}
