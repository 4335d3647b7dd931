import * as z from 'zod';
import { isDangerous } from '../config/url-scheme.ts';
import type { PhraseId } from '../diagnostics/catalogue.ts';
import { cleanText, booleanOf, countOf } from './scalars.ts';
import { textsOf } from './field-texts.ts';
import { parseWrittenDate } from './written-date.ts';
import type { FieldValue } from './field.ts';

/** Rejects the value that a schema is transforming, in the words of the catalogue. */
function reject(context: z.core.$RefinementCtx<unknown>, expects: PhraseId): never {
  context.issues.push({ code: 'custom', message: expects, params: { expects }, input: context.value });
  return z.NEVER;
}

/** A short text on one line; of a list, its texts in a row. */
export const line = z
  .union([z.string(), z.array(z.string()).transform((texts) => texts.join(' '))])
  .transform(cleanText);

/** The target of a link: any URL that runs no code when it is followed. */
export const linkTarget = z
  .string()
  .transform((url, context): string => (isDangerous(url) ? reject(context, 'expects-url') : url));

/** The address of a page elsewhere; an empty one says nothing. */
export const webAddress = z
  .string()
  .transform((text, context): string =>
    text.trim() === '' || /^https?:/.test(URL.parse(text.trim().replace(/^\/\//, 'https://'))?.protocol ?? '')
      ? text
      : reject(context, 'expects-url'),
  );

/** A value of any shape. */
export const anything = z.custom<FieldValue>((value) => value !== undefined);

/** Yes or no in the words of YAML 1.1 or 1.2; a map is what some themes write: `{ enable: true }`. */
export const flag = anything.transform((value, context): boolean => {
  const inner =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value.enable ?? value.enabled ?? 'true')
      : value;
  const read = typeof inner === 'string' ? booleanOf(inner) : undefined;
  return read ?? reject(context, 'expects-flag');
});

/**
 * A yes or no, or a map that has one; anything else says nothing: MkDocs' `hide: [navigation, toc]`, the list of comments
 * that WordPress exports.
 */
export const marked = anything.transform((value): boolean | undefined => {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  const inner = isMap ? (value.enable ?? value.enabled) : value;
  return typeof inner === 'string' ? booleanOf(inner) : undefined;
});

/** Yes, no, or a rank: `true` is 1, `false` is 0. */
export const rank = z.string().transform((value, context): number => {
  const number = Number(value.normalize('NFKC'));
  if (Number.isFinite(number)) return number;
  const answer = booleanOf(value);
  return answer === undefined ? reject(context, 'expects-rank') : Number(answer);
});

/** A count of something, from 0. */
export const count = z.string().transform((value, context): number => {
  return countOf(value) ?? reject(context, 'expects-count');
});

/** A day with or without a time. */
export const writtenDate = z.string().transform((value, context) => {
  const date = parseWrittenDate(value);
  return date ?? reject(context, 'expects-real-date');
});

/** One text or several, nested ones too. */
export const texts = anything.transform((value) =>
  textsOf(value)
    .map(cleanText)
    .filter((text) => text !== ''),
);

/** A list of people: texts, maps with a name, or one text with several names. */
export const people = anything.transform((value): string[] => {
  const list = Array.isArray(value) ? value : [value];
  const names = list.flatMap((person) => {
    if (typeof person === 'string') return namesIn(person);
    const name = person === null || Array.isArray(person) ? null : (person.name ?? person.nickname ?? null);
    return textsOf(name);
  });
  return [...new Set(names.map(cleanText).filter((name) => name !== ''))];
});

/** What parts names, and what tells whether a comma of ASCII does: one before Hanzi, not one in `Doe, John`. */
const namePart = /[，、;；,]|[a-z]|\p{Script=Han}/gu;

/** Cuts a text at what is between names. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  let end = text.length;
  let isBeforeHanzi = false;
  for (const { 0: sign, index } of [...text.matchAll(namePart)].reverse()) {
    if (!/[，、;；,]/.test(sign)) isBeforeHanzi = !/[a-z]/.test(sign);
    else if (sign !== ',' || isBeforeHanzi) {
      names.push(text.slice(index + 1, end));
      end = index;
    }
  }
  return [text.slice(0, end), ...names.reverse()];
}

/** The path of a picture: a text, or what themes wrap it in. */
export const picture = anything.transform((value): string | undefined => {
  const path = pictureIn(value)?.trim() ?? '';
  if (booleanOf(path) === false) return ''; // none, not even the one with which the text begins
  return path === '' || booleanOf(path) !== undefined ? undefined : path;
});

/** Looks into lists and maps, as deep as frontmatter may be. */
function pictureIn(value: FieldValue): string | undefined {
  if (value === null || typeof value === 'string') return value ?? undefined;
  return pictureIn(Array.isArray(value) ? (value[0] ?? null) : pictureKey(value));
}

function pictureKey(map: { [key: string]: FieldValue }): FieldValue {
  return map.path ?? map.src ?? map.url ?? map.image ?? map.feature ?? map.teaser ?? null;
}

/** The way a category is filed: from the widest name to the narrowest, one path or several. */
export const categoryPaths = anything.transform((value, context): { paths: string[][]; isList: boolean } => {
  const read = readPaths(value);
  return read.paths.every(({ length }) => length <= mostLevels) ? read : reject(context, 'expects-names');
});

/** Each level of sections has a page, which names those above: without a limit, the work grows with the square. */
const mostLevels = 30;

function readPaths(value: FieldValue): { paths: string[][]; isList: boolean } {
  if (!Array.isArray(value)) return { paths: [textsOf(value)].map(cleanPath), isList: false };
  // Hexo: nested lists are several paths, and a list without any inner list is one.
  if (!value.some((item) => Array.isArray(item))) return { paths: [cleanPath(textsOf(value))], isList: true };
  return { paths: value.map((item) => cleanPath(textsOf(item))), isList: false };
}

function cleanPath(path: readonly string[]): string[] {
  return path.map(cleanText).filter((name) => name !== '');
}

const friend = z.strictObject({
  name: line,
  url: linkTarget,
  description: line.optional(),
  avatar: linkTarget.optional(),
  group: line.optional(),
});

/** How themes of other generators name the parts of a card, and what they add for its looks. */
const friendKeys: Readonly<Record<string, keyof z.input<typeof friend>>> = {
  title: 'name',
  link: 'url',
  website: 'url',
  site: 'url',
  desc: 'description',
  descr: 'description',
  intro: 'description',
  image: 'avatar',
  img: 'avatar',
};
const friendLooks = new Set(['color', 'blog', 'email', 'siteshot', 'screenshot', 'theme_color']);

/** Other sites, as cards show them. */
export const friends = z.array(
  z.preprocess((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const own = Object.entries(value).filter(([key, part]) => !friendLooks.has(key) && part !== null);
    const named = own.map(([key, part]): [string, unknown] => {
      const name = friendKeys[key] ?? key;
      return [name in value ? key : name, part];
    });
    return Object.fromEntries(named);
  }, friend),
);
