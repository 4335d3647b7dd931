import { isDangerous, isPictureData } from '../../config/url-scheme.ts';
import type { Attributes } from '../html/attributes.ts';
import {
  allowedAttributes,
  allowedClasses,
  allowedElements,
  allowedSchemes,
  allowedStyles,
} from './allowed.ts';

const schemePattern = /^([a-z][a-z0-9+.-]*):/i;
/**
 * Relations that say something of the link alone. Others speak for the site: who it belongs to (`me`), who gets its
 * mentions (`webmention`, `pingback`), on what terms it may be used (`license`).
 * https://indieweb.org/rel-me, https://www.w3.org/TR/webmention/#sender-discovers-receiver-webmention-endpoint
 */
const quietRelations = /^(?:noopener|noreferrer|nofollow|ugc|sponsored|external)?$/i;
const urlAttributes = /^(?:href|src|srcset|poster|cite|background)$/;

/** Says whether an element may stay; of form fields, only the box of a task list as the parser writes it. */
export function isAllowedElement(name: string, attributes: Attributes): boolean {
  if (name === 'input') return attributes.get('type') === 'checkbox' && attributes.has('disabled');
  return allowedElements.has(name);
}

/** Says whether the list has an attribute for an element at all. */
export function isListed(element: string, attribute: string): boolean {
  if (attribute === 'class') return Object.hasOwn(allowedClasses, element);
  return [element, '*'].some((name) => own(allowedAttributes, name)?.includes(attribute) === true);
}

/** Says whether a listed attribute may keep all of its value. */
export function isAllowedValue(element: string, attribute: string, value: string): boolean {
  if (attribute === 'style') return isQuietStyle(value);
  if (attribute === 'class') return isParsersClass(element, value);
  return isSafeValue(element, attribute, value);
}

/** Says whether a value neither loads nor leads where it must not, nor takes the place of one of the page's own. */
export function isSafeValue(element: string, attribute: string, value: string): boolean {
  if (urlAttributes.test(attribute)) return isSafeUrl(element, attribute, value);
  if (attribute === 'rel') return value.split(/\s+/).every((relation) => quietRelations.test(relation));
  // Paint servers, masks and the like may come from the same drawing alone.
  return [...value.matchAll(/url\s*\(\s*["']?([^)]*)/gi)].every(([, target = '']) => target.startsWith('#'));
}

function isSafeUrl(element: string, attribute: string, value: string): boolean {
  if (attribute === 'srcset') return !/(?:^|[\s,])(?:data|javascript|vbscript)\s*:/i.test(value);
  if (isPictureData(value)) return (element === 'img' && attribute === 'src') || attribute === 'poster';
  if (isDangerous(value)) return false;
  const isDrawing = ![
    'a',
    'img',
    'audio',
    'video',
    'source',
    'track',
    'q',
    'blockquote',
    'del',
    'ins',
  ].includes(element);
  if (isDrawing) return value.trim().startsWith('#');
  const scheme = schemePattern.exec(value.trim())?.[1]?.toLowerCase();
  return scheme === undefined || allowedSchemes.includes(scheme);
}

function isQuietStyle(value: string): boolean {
  return value.split(';').every((declaration) => {
    const [property = '', ...rest] = declaration.split(':');
    if (property.trim() === '') return rest.length === 0;
    const patterns = own(allowedStyles, property.trim().toLowerCase());
    return patterns?.some((pattern) => pattern.test(rest.join(':').trim())) === true;
  });
}

function isParsersClass(element: string, value: string): boolean {
  const known = own(allowedClasses, element) ?? [];
  return value
    .split(/\s+/)
    .filter((name) => name !== '')
    .every((name) => known.some((one) => (typeof one === 'string' ? one === name : one.test(name))));
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
