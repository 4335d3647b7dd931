import { isRemote } from '../config/url-scheme.ts';
import { readLiteral, withoutComments } from './script-literal.ts';
import { asText, settingAt, type Settings, type SettingsSource } from './settings-source.ts';
import type { Taking } from './taking.ts';

/** Addresses of lists that every site of ours has in its own menu. */
const ownLists =
  /^\/?(?:$|index\.html|archives?\/?$|tags?\/?$|categor(?:y|ies)\/?$|search\/?$|page\/|posts?\/?$|blog\/?$|#|javascript:|404)/i;

/** Reads a menu entry's address; undefined for lists that have another place here, and for what is no address. */
export function menuUrl(value: unknown): string | undefined {
  const url = asText(value)
    ?.replace(/(?<!\s)\s*\|\|.*/s, '')
    .trim();
  if (url === undefined || url === '' || ownLists.test(url)) return undefined;
  return isRemote(url) || url.startsWith('/') ? url : `/${url}`;
}

/** Notes a map or a list of labels and addresses; entries below another are entries too. */
export function takeMenuMap(taking: Taking, source: SettingsSource, path: readonly string[]): void {
  const menu = menuEntries(settingAt(source.data, path));
  if (menu.length > 0) taking.note('menu', menu, source, path);
}

/** VuePress's theme Hope writes what the links of a list begin with beside it, as `prefix`. */
function menuEntries(value: unknown, prefix = ''): MenuEntry[] {
  if (Array.isArray(value)) return value.flatMap((item) => listedEntry(item as Settings, prefix));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([label, inner]) => {
    if (typeof inner === 'object') return menuEntries(inner);
    const url = menuUrl(inner);
    return url === undefined ? [] : { label: label.replace(/(?<!\s)\s*\|\|.*/s, '').trim(), url };
  });
}

interface MenuEntry {
  label: string;
  url: string;
}

/** Longer lists below an entry are the contents of a folder. */
export const mostInner = 6;

/** Fluid's way: `- { key: "about", link: "/about/" }`; Hugo's `{ name, url }`, VuePress's and Docusaurus's own. */
function listedEntry(item: Settings, prefix: string): MenuEntry[] {
  if (typeof item !== 'object' || item === null) return [];
  const label = asText(item['name'] ?? item['title'] ?? item['label'] ?? item['key'] ?? item['text']);
  const link = asText(item['link'] ?? item['url'] ?? item['pageRef'] ?? item['to'] ?? item['href']);
  const url = menuUrl(
    link !== undefined && /^[\w.-]+(?:\/|$)/.test(link) && !link.includes(':') ? prefix + link : link,
  );
  if (label !== undefined && url !== undefined) return [{ label, url }];
  const inner = item['items'] ?? item['children'];
  const further = asText(item['prefix']) ?? '';
  return Array.isArray(inner) && inner.length <= mostInner ? menuEntries(inner, further || prefix) : [];
}

/** Where programs of Astro's and VuePress's themes write their menu: a list under a name, or entries added one by one. */
const written =
  /(?<![\w$.])(?:export\s+default\s+(?=\w+\(\s*\[|\[)|(?:nav|navbar|navBar|links|items|menu|navLinks|navigation|headerLinks)\s*(?::[^=,;{}[\]()]*=|:\s*|=)\s*(?=\w*\(?\s*\[)|(?:links|nav|items)\.push\(\s*(?=\{))/g;

/** Notes the menu that a program holds. It is read as it is written; what it computes is left out. */
export function takeScriptMenu(taking: Taking, { file, code }: { file: string; code: string }): void {
  const plain = withoutComments(code);
  const lists = [...plain.matchAll(written)].map(({ index, 0: start }) => ({
    isOne: start.includes('push'),
    value: readLiteral(plain, index + start.length),
  }));
  const single = lists.filter(({ isOne }) => isOne).flatMap(({ value }) => menuEntries([value]));
  const listed = lists.filter(({ isOne }) => !isOne).map(({ value }) => menuEntries(value));
  const menu = single.length > 0 ? single : (listed.find((entries) => entries.length > 0) ?? []);
  if (menu.length === 0) return;
  const source: SettingsSource = { file, data: { menu }, lineOf: () => undefined };
  taking.note('menu', menu, source, ['menu']);
}
