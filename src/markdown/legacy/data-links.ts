import { attribute } from './translation.ts';

/** A link that a list of data names. */
interface DataLink {
  url: string;
  name: string;
  words: string;
}

const names = ['site', 'title', 'name', 'text', 'label'];
const words = ['desc', 'description', 'descr', 'intro', 'slogan'];
const addresses = ['url', 'link', 'href'];

/** Writes the links of a list of data as a list, such as the friends of Shoka's `{% links %}`; undefined where it has none. */
export function linksOfData(body: string): string | undefined {
  const items = itemsIn(body.trim()).flatMap(linkIn);
  if (items.length === 0) return undefined;
  const lines = items.map(({ url, name, words: said }) => {
    const tail = said === '' ? '' : ` · ${attribute(said)}`;
    return `<li><a href="${attribute(url)}">${attribute(name)}</a>${tail}</li>`;
  });
  return `<ul>${lines.join('')}</ul>`;
}

function itemsIn(text: string): ReadonlyMap<string, string>[] {
  if (text.startsWith('[')) return jsonItems(text);
  return text
    .split(/^[^\S\n]*-\s+(?=[\w"'])/m)
    .map(
      (item) =>
        new Map(
          [...item.matchAll(/^[^\S\n]*["']?([A-Za-z_]\w*)["']?\s*:\s+(\S.*)$/gm)].map(
            ([, key = '', value = '']) => [key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2')],
          ),
        ),
    );
}

function jsonItems(text: string): ReadonlyMap<string, string>[] {
  try {
    const list = JSON.parse(text) as unknown;
    return (Array.isArray(list) ? list : []).map(
      (item) =>
        new Map(
          Object.entries((item ?? {}) as object).flatMap(([key, value]): [string, string][] =>
            typeof value === 'string' ? [[key.toLowerCase(), value]] : [],
          ),
        ),
    );
  } catch {
    return [];
  }
}

function linkIn(item: ReadonlyMap<string, string>): DataLink[] {
  const first = (keys: readonly string[]) => keys.map((key) => item.get(key)).find((value) => value) ?? '';
  const url = first(addresses);
  if (!/^(?:https?:)?\/\/\S+$|^\/\S*$/.test(url)) return [];
  return [{ url, name: first(names) || url, words: first(words) }];
}
