import type { Dialect } from './dialect.ts';
import type { FieldValue } from './field.ts';
import { textsOf } from './field-texts.ts';
import { cleanText, withoutBrackets } from './scalars.ts';

/** A value read as tags, and whether one text was cut into several. */
export interface ReadTags {
  tags: string[];
  wasSplit: boolean;
  /** The one tag looks like several, with spaces or bars between. */
  isDoubtful: boolean;
}

/** Each tag has a page and feeds, which name all tags of their posts: without a limit, the work grows with the square. */
export const mostTags = 100;

const separators = /[,，、;；]/;
/** 甲 乙, 甲|乙: what is on both sides of a space has Hanzi. One pattern for all words took hours for twenty. */
function looksLikeSeveral(tag: string): boolean {
  const words = tag.split(/[\s|]+/);
  return words.length > 1 && words.every((word) => /\p{Script=Han}/u.test(word));
}

/** Words that all have a sign, as `#甲 #乙`. */
const hashtags = /^\s*[#＃]\S+(?:\s+[#＃]\S+)*\s*$/;

/**
 * Reads tags however they are written: a list, nested or not; one text with commas of any kind; in Jekyll
 * also words with spaces between. A sign before the name, `#甲`, is no part of it. Spelling is kept, equal ones are one.
 */
export function readTags(value: FieldValue | undefined, dialect: Dialect): ReadTags {
  if (value === undefined || value === null) return { tags: [], wasSplit: false, isDoubtful: false };
  const texts = textsOf(value);
  const inList = texts.length === 1 ? betweenHanziOfOne : betweenHanzi;
  const parts = texts.flatMap((text) => splitText(text, Array.isArray(value) ? inList : undefined, dialect));
  const tags = [...new Set(parts.map(nameOf).filter((tag) => tag !== ''))];
  const wasSplit = texts.length === 1 && tags.length > 1;
  return { tags, wasSplit, isDoubtful: tags.length === 1 && looksLikeSeveral(tags[0] ?? '') };
}

/**
 * Takes off the sign that Obsidian and social media put before a tag; C# keeps its own, and a sign alone names
 * nothing. The keycap emoji #️⃣ is no sign.
 */
function nameOf(text: string): string {
  const name = withoutBrackets(cleanText(text)).replace(/^[#＃]+(?![\uFE0F\u20E3])\s*/u, '');
  // Quotes of Chinese typing hold no text together in YAML; they are meant to.
  return /^[“‘](.+)[”’]$/.exec(name)?.[1] ?? name;
}

/** Takes off one bracket of a list, the other forgotten. */
function withoutLoneBracket(text: string): string {
  const [isOpened, isClosed] = [/[［【[]/.test(text), /[］】\]]/.test(text)];
  if (isOpened && !isClosed) return text.replace(/^\s*[［【[]/, '');
  const end = text.trimEnd();
  return isClosed && !isOpened && /[］】\]]/.test(end.slice(-1)) ? end.slice(0, -1) : text;
}

function unquoted(name: string): string {
  return /^\s*(["'“‘「])(.*)(["'”’」])\s*$/s.exec(name)?.[2] ?? name;
}

/** A comma between Hanzi parts them; `Hello, World` is one name. */
const betweenHanzi = /，|(?<=\p{Script=Han}),(?=\p{Script=Han})/u;
/** In a list of one, as `[甲、乙]`, 、 is a comma too; beside other items it belongs to a name. */
const betweenHanziOfOne = /[，、]|(?<=\p{Script=Han}),(?=\p{Script=Han})/u;

/**
 * In a list only the full-width comma separates, and another between Hanzi: `[簡體，繁體]` and `- 客服,零售` are lists of
 * two to everyone but YAML.
 */
function splitText(text: string, inList: RegExp | undefined, dialect: Dialect): string[] {
  const plain = text.includes('&') ? cleanText(text) : text;
  // Whoever types in full width types the brackets of a list so too.
  const list = /^\s*(?:[［【[](.*)[］】\]]|[(（{]([^()（）{}]*)[)）}])\s*$/s.exec(plain)?.slice(1).join('');
  if (list !== undefined && separators.test(list)) return list.split(separators).map(unquoted);
  const decoded = separators.test(plain) ? withoutLoneBracket(plain) : plain;
  if (inList !== undefined) return decoded.split(inList);
  if (separators.test(decoded)) return decoded.split(separators);
  if (hashtags.test(decoded)) return decoded.split(/\s+/);
  return dialect === 'jekyll' ? decoded.split(/\s+/) : [decoded];
}
