import type { Dialect } from './dialect.ts';
import type { FieldValue } from './field.ts';
import { textsOf } from './field-texts.ts';
import { cleanText } from './scalars.ts';

/** A value read as tags, and whether one text was cut into several. */
export interface ReadTags {
  tags: string[];
  wasSplit: boolean;
}

const separators = /[,，、;；]/;

/**
 * Reads tags however they are written: a list, nested or not; one text with commas of any kind; in Jekyll
 * also words with spaces between. Spelling is kept, equal ones are one.
 */
export function readTags(value: FieldValue | undefined, dialect: Dialect): ReadTags {
  if (value === undefined || value === null) return { tags: [], wasSplit: false };
  const parts = textsOf(value).flatMap((text) => splitText(text, Array.isArray(value), dialect));
  const tags = [...new Set(parts.map(cleanText).filter((tag) => tag !== ''))];
  return { tags, wasSplit: typeof value === 'string' && tags.length > 1 };
}

/** In a list only the full-width comma separates: `[簡體，繁體]` is a list of two to everyone but YAML. */
function splitText(text: string, isListed: boolean, dialect: Dialect): string[] {
  const decoded = text.includes('&') ? cleanText(text) : text;
  if (isListed) return decoded.split('，');
  if (separators.test(decoded)) return decoded.split(separators);
  return dialect === 'jekyll' ? decoded.split(/\s+/) : [decoded];
}
