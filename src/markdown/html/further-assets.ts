import { escapeHtml } from '../../html/escape.ts';
import { readSrcset } from '../../html/srcset.ts';
import { isDangerous, isPictureData, isRemote, ownPath } from '../../config/url-scheme.ts';
import { readAttributes, writeAttributes, type Attributes } from './attributes.ts';
import { cssUrl, furtherPrefix } from '../further-placeholders.ts';
import { toTarget } from '../placeholders.ts';
import type { Draft } from './draft.ts';

/** Attributes beside `src` that name files, and the elements they do so in; on others they mean something else. */
const holders: Readonly<Record<string, RegExp>> = {
  poster: /^video$/,
  srcset: /^(?:img|source)$/,
  style: /^/,
  data: /^object$/,
  href: /^image$/,
  'xlink:href': /^image$/,
};
const mayHold = /[^\w-]url\(|\s(?:poster|srcset|data|(?:xlink:)?href)\s*=/i;

/**
 * Takes the attributes beside `src` that name files of the site, and writes them as placeholders, with a space before each:
 * they go before all others, after the `src`.
 */
export function takeFurtherAssets(draft: Draft, tagName: string, attributes: Attributes): string {
  let text = '';
  for (const [name, elements] of Object.entries(holders)) {
    const value = attributes.get(name);
    if (value === undefined || value === null || !elements.test(tagName)) continue;
    const targets = addressesIn(name, value).flatMap((address) => assetTarget(draft, address) ?? []);
    if (targets.length === 0) continue;
    for (const target of targets) draft.images.add(target);
    attributes.delete(name);
    text += ` ${name}="${furtherPrefix}${escapeHtml(value)}"`;
  }
  return text;
}

/** Writes a start tag anew with placeholders for the files it names; the same text where it names none. */
export function placeFurtherAssets(draft: Draft, text: string, name: string): string {
  if (!mayHold.test(text)) return text;
  const tag = { nameEnd: name.length + 1, end: text.length };
  const attributes = readAttributes(text, tag);
  const assets = takeFurtherAssets(draft, name.toLowerCase(), attributes);
  if (assets === '') return text;
  const end = text.endsWith('/>') ? '/>' : '>';
  return `${text.slice(0, tag.nameEnd)}${assets}${writeAttributes(attributes)}${end}`;
}

function addressesIn(name: string, value: string): string[] {
  if (name === 'srcset') return readSrcset(value).map(({ url }) => url);
  if (name === 'style')
    return [...value.matchAll(cssUrl)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return [value];
}

/** Gives what a file of the site, or a picture that it keeps a copy of, is found by; undefined for other addresses. */
function assetTarget(draft: Pick<Draft, 'site' | 'isFetched'>, written: string): string | undefined {
  const address = written.trim();
  if (ownPath(address, draft.site) !== undefined) return toTarget(address);
  if (isRemote(address)) return draft.isFetched?.(address) === true ? address : undefined;
  if (address === '' || address.startsWith('#') || isPictureData(address) || isDangerous(address))
    return undefined;
  return /^[a-z][a-z0-9+.-]+:/i.test(address) ? undefined : toTarget(address);
}
