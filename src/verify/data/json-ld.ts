import type { Faults } from './faults.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-value.ts';
import { absoluteUrl, count, dayOrMoment, languageTag, oneOf, urlTemplate, type ValueKind } from './kinds.ts';

/**
 * What search engines ask for, by type, of what sites publish; other types pass with a type alone. A list in it asks for
 * one of its names. https://developers.google.com/search/docs/appearance/structured-data/search-gallery
 */
const required: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  Article: ['headline', 'author', 'url'],
  BlogPosting: ['headline', 'author', 'url', 'inLanguage'],
  NewsArticle: ['headline', 'author', 'url'],
  DiscussionForumPosting: ['author', 'datePublished', 'url', ['text', 'image', 'video', 'comment']],
  Comment: ['author', 'datePublished', ['text', 'image', 'video']],
  InteractionCounter: ['interactionType', 'userInteractionCount'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', ['name', 'item']],
  WebSite: ['name', 'url'],
  SearchAction: ['target', 'query-input'],
  ProfilePage: ['mainEntity'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  Person: ['name'],
  Organization: ['name'],
};

/** Values by the name of their property, whatever has it. */
const kinds: Readonly<Record<string, ValueKind>> = {
  url: absoluteUrl,
  image: absoluteUrl,
  logo: absoluteUrl,
  item: absoluteUrl,
  mainEntityOfPage: absoluteUrl,
  isBasedOn: absoluteUrl,
  license: absoluteUrl,
  sameAs: absoluteUrl,
  interactionType: absoluteUrl,
  target: urlTemplate,
  datePublished: dayOrMoment,
  dateModified: dayOrMoment,
  inLanguage: languageTag,
  position: count,
  commentCount: count,
  wordCount: count,
  userInteractionCount: count,
};

const vocabulary = oneOf('https://schema.org', 'https://schema.org/', 'http://schema.org');

/** Checks data for machines by the vocabulary of schema.org. */
export function checkJsonLd(data: unknown, faults: Faults): void {
  for (const thing of listOf(data)) {
    if (!isObject(thing)) {
      faults.required('@type', undefined);
      continue;
    }
    faults.valid('@context', textOf(thing['@context']) ?? '', vocabulary);
    for (const part of '@graph' in thing ? listOf(thing['@graph']) : [thing])
      if (isObject(part)) checkThing(part, textOf(part['@type']) ?? '', faults);
  }
}

function checkThing(thing: JsonObject, path: string, faults: Faults): void {
  const types = listOf(thing['@type']).flatMap((type) => textOf(type) ?? []);
  if (types.length === 0 && thing['@id'] === undefined)
    faults.required(path === '' ? '@type' : `${path} › @type`, undefined);
  for (const names of types.flatMap((type) =>
    Object.hasOwn(required, type) ? (required[type] ?? []) : [],
  )) {
    const wanted = [names].flat();
    if (!wanted.some((name) => isSaid(thing[name])))
      faults.required(`${path} › ${wanted.join(' | ')}`, undefined);
  }
  for (const [name, value] of Object.entries(thing)) {
    if (name.startsWith('@')) continue;
    for (const part of listOf(value))
      if (isObject(part)) checkThing(part, `${path} › ${name}`, faults);
      else if (Object.hasOwn(kinds, name))
        faults.valid(`${path} › ${name}`, textOf(part) ?? '', kinds[name] ?? count);
  }
  if (types.includes('BreadcrumbList')) checkPlaces(thing, path, faults);
}

function isSaid(value: unknown): boolean {
  return listOf(value).some((part) => isObject(part) || (textOf(part) ?? '').trim() !== '');
}

/** Places of a trail count from one. */
function checkPlaces(list: JsonObject, path: string, faults: Faults): void {
  listOf(list['itemListElement']).forEach((item, index) => {
    const place = isObject(item) ? textOf(item['position']) : undefined;
    faults.valid(`${path} › itemListElement[${index}] › position`, place ?? '', oneOf(String(index + 1)));
  });
}
