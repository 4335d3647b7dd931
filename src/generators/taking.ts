import type { SiteFolder, TakenSetting } from './generator-site.ts';
import { asText, readSettings, settingAt, type Settings, type SettingsSource } from './settings-source.ts';

/** Collects what is taken from the settings of an old site, each with its place. The first value of a setting counts. */
export class Taking {
  readonly taken: TakenSetting[] = [];

  /** Notes a value; nothing is noted of what is undefined or already known. */
  note(setting: string, value: unknown, source: SettingsSource, path: readonly string[]): void {
    if (value === undefined || this.valueOf(setting) !== undefined) return;
    const isWritten = settingAt(source.data, path) !== undefined;
    const line = isWritten ? source.lineOf(path) : undefined;
    const place = { file: source.file, key: path.join('.'), ...(line === undefined ? {} : { line }) };
    this.taken.push({ setting, value, ...place, ...(isWritten ? {} : { isDefault: true }) });
  }

  /** Notes the first text that stands under one of several paths. */
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

/** Reads the first of several files that is there. */
export function firstSettings(folder: SiteFolder, files: readonly string[]): SettingsSource | undefined {
  for (const file of files) {
    const text = folder.read(file);
    if (text !== undefined) return readSettings(file, text);
  }
  return undefined;
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
  if (
    url !== undefined &&
    /^https?:\/\//.test(url) &&
    !/\/\/(?:example\.(?:com|org)|yoursite\.com)\b/.test(url)
  )
    taking.note('url', url, source, address);
  if (/^\/.*[^/]/.test(path)) taking.note('base', path, source, base);
}

/** Notes the script that a language is written in: it becomes the one at the site's root. */
export function takeLanguage(taking: Taking, source: SettingsSource, path: readonly string[]): void {
  const value = settingAt(source.data, path);
  const language = (Array.isArray(value) ? value : [value]).find(
    (name): name is string => typeof name === 'string' && /^zh/i.test(name.trim()),
  );
  const script = language === undefined ? undefined : scriptOfLanguage(language);
  if (script === undefined) return;
  taking.note('script', script, source, path);
  taking.note('variants', script === 'hant' ? ['zh-Hant', 'zh-Hans'] : ['zh-Hans', 'zh-Hant'], source, path);
}

/** Tells the script of a Chinese language tag; plain `zh` is Simplified to every generator. */
function scriptOfLanguage(language: string): 'hans' | 'hant' | undefined {
  const tag = language.trim().toLowerCase().replaceAll('_', '-');
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return 'hant';
  return /^zh(?:-(?:hans|cn|sg|my))?$/.test(tag) || tag.startsWith('zh-hans') ? 'hans' : undefined;
}

/** Addresses of lists that every site of ours has in its own menu. */
const ownLists =
  /^\/?(?:$|index\.html|archives?\/?$|tags?\/?$|categor(?:y|ies)\/?$|search\/?$|page\/|posts?\/?$|blog\/?$|#|javascript:|404)/i;

/** Reads a menu entry's address; undefined for lists that have another place here, and for what is no address. */
export function menuUrl(value: unknown): string | undefined {
  const url = asText(value)
    ?.replace(/\s*\|\|.*$/s, '')
    .trim();
  if (url === undefined || url === '' || ownLists.test(url)) return undefined;
  return /^(?:https?:)?\/\//.test(url) || url.startsWith('/') ? url : `/${url}`;
}

/** Notes a map of labels and addresses, as most themes of Hexo have their menu, nested ones too. */
export function takeMenuMap(taking: Taking, source: SettingsSource, path: readonly string[]): void {
  const menu = menuEntries(settingAt(source.data, path));
  if (menu.length > 0) taking.note('menu', menu, source, path);
}

function menuEntries(value: unknown): { label: string; url: string }[] {
  if (Array.isArray(value)) return value.flatMap((item) => listedEntry(item as Settings));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([label, inner]) => {
    if (typeof inner === 'object') return menuEntries(inner);
    const url = menuUrl(inner);
    return url === undefined ? [] : { label: label.replace(/\s*\|\|.*$/s, '').trim(), url };
  });
}

/** Fluid's way: `- { key: "about", link: "/about/" }`; Hugo's: `{ name, url }`. */
function listedEntry(item: Settings): { label: string; url: string }[] {
  if (typeof item !== 'object' || item === null) return [];
  const label = asText(item['name'] ?? item['title'] ?? item['label'] ?? item['key'] ?? item['text']);
  const url = menuUrl(item['link'] ?? item['url'] ?? item['pageRef']);
  return label === undefined || url === undefined ? [] : [{ label, url }];
}
