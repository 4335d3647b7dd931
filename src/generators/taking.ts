import type { SiteFolder, TakenSetting } from './generator-site.ts';
import { asText, readSettings, settingAt, type SettingsSource } from './settings-source.ts';

/** Collects what is taken from the settings of an old site, each with its place. The first value of a setting counts. */
export class Taking {
  readonly taken: TakenSetting[] = [];

  /** Notes a value; nothing is noted of what is undefined or already known. */
  note(
    setting: string,
    value: unknown,
    source: SettingsSource,
    path: readonly string[],
    how: { isOpen?: boolean } = {},
  ): void {
    if (value === undefined || this.valueOf(setting) !== undefined) return;
    const isWritten = settingAt(source.data, path) !== undefined;
    const line = isWritten ? source.lineOf(path) : undefined;
    const place = { file: source.file, key: path.join('.'), ...(line === undefined ? {} : { line }) };
    this.taken.push({ setting, value, ...place, ...how, ...(isWritten ? {} : { isDefault: true }) });
  }

  /** Notes the first text that is under one of several paths. */
  text(setting: string, source: SettingsSource, ...paths: readonly string[][]): void {
    for (const path of paths) {
      const value = asText(settingAt(source.data, path));
      if (value !== undefined) return this.note(setting, value, source, path);
    }
  }

  valueOf(setting: string): unknown {
    return this.taken.find((taken) => taken.setting === setting)?.value;
  }
}

/** Finds the first of several files that is there, with its text. */
export function firstFile(
  folder: SiteFolder,
  files: readonly string[],
): { file: string; text: string } | undefined {
  for (const file of files) {
    const text = folder.read(file);
    if (text !== undefined) return { file, text };
  }
  return undefined;
}

/** Reads the first of several files of settings that is there. */
export function firstSettings(folder: SiteFolder, files: readonly string[]): SettingsSource | undefined {
  const found = firstFile(folder, files);
  return found && readSettings(found.file, found.text);
}

/** Notes address and base: most generators write the path of the site twice. */
export function takeAddress(
  taking: Taking,
  source: SettingsSource,
  address: readonly string[],
  base: readonly string[],
): void {
  const url = asText(settingAt(source.data, address));
  const path = asText(settingAt(source.data, base)) ?? '';
  if (isSiteAddress(url)) taking.note('url', url, source, address);
  if (/^\/.*[^/]/.test(path)) taking.note('base', path, source, base);
}

/** Tells an address of a site from the placeholders of templates, and from that of the author's own machine. */
export function isSiteAddress(url: unknown): url is string {
  return (
    typeof url === 'string' &&
    /^https?:\/\/(?!localhost\b|127\.|0\.0\.0\.0|(?:www\.)?(?:example\.(?:com|org)|yoursite\.com|your-docusaurus\S*)\b)/i.test(
      url,
    )
  );
}

/** Notes the script that a language is written in: it becomes the one at the site's root. Plain `zh` leaves it open. */
export function takeLanguage(taking: Taking, source: SettingsSource, path: readonly string[]): void {
  const value = settingAt(source.data, path);
  const language = (Array.isArray(value) ? value : [value]).find(
    (name): name is string => typeof name === 'string' && /^zh/i.test(name.trim()),
  );
  const script = language === undefined ? undefined : scriptOfLanguage(language);
  if (language === undefined || script === undefined) return;
  const how = /^zh$/i.test(language.trim()) ? { isOpen: true } : {};
  taking.note('script', script, source, path, how);
  taking.note('variants', variantsFrom(script), source, path, how);
}

/** The variants of a site, the script at its root first. */
export function variantsFrom(script: 'hans' | 'hant'): string[] {
  return script === 'hant' ? ['zh-Hant', 'zh-Hans'] : ['zh-Hans', 'zh-Hant'];
}

/** Tells the script of a Chinese language tag; plain `zh` is Simplified to every generator’s theme. */
function scriptOfLanguage(language: string): 'hans' | 'hant' | undefined {
  const tag = language.trim().toLowerCase().replaceAll('_', '-');
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return 'hant';
  return /^zh(?:-(?:hans|cn|sg|my))?$/.test(tag) || tag.startsWith('zh-hans') ? 'hans' : undefined;
}
