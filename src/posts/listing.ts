import type { Phrase } from '../diagnostics/values.ts';
import { stripTags } from '../html/strip-tags.ts';
import type { Frontmatter } from './schema.ts';

/** Pages that generators make of nothing but a line of frontmatter; Jianfan makes its own. */
const listings = new Set([
  'tags',
  'tag',
  'categories',
  'category',
  'archives',
  'archive',
  'search',
  '404',
  'tagcloud',
  'timeline',
]);

const templateTag = /\{[%{][^{}]{0,2000}[%}]\}/g;

/** Fewer letters than this beside a program are labels, not a text. */
const fewestLetters = 60;

/** Longer texts aren't programs alone. */
const longestProgram = 50_000;

/** A layout may be in a folder, and be called after what it shows: `_pages/tagcloud`. */
function isListing(value: unknown): boolean {
  return typeof value === 'string' && listings.has(value.toLowerCase().replace(/^.*\//, ''));
}

/** Tells why a page of an old site is no content: a list that Jianfan makes itself, or a program. */
export function listingReason(
  { layout, type, permalink = '' }: Pick<Frontmatter, 'layout' | 'type' | 'permalink'>,
  fileName: string,
  body: string,
): Phrase | undefined {
  const isLost = /^\/?404(?:\.html|\/)?$/.test(permalink.trim() || fileName);
  const named = isLost ? '404' : [type, layout].find(isListing);
  if (named !== undefined) return { phrase: 'unpublished-listing', values: { name: String(named) } };
  // A theme's layout, or the mark of a plugin, under the name of a list.
  const isList = listings.has(fileName.toLowerCase()) && stripTags(body).length < fewestLetters * 5;
  if (isList && /^\s*(?:\[TAGS\]|<!--\s*material\/tags)/im.test(body))
    return { phrase: 'unpublished-listing', values: { name: fileName } };
  if (body.length > longestProgram || !/\{%-?\s*(?:for|assign)\s[^%]*\bsite\./.test(body)) return undefined;
  const letters = stripTags(body.replace(templateTag, '')).match(/\p{L}/gu)?.length ?? 0;
  return letters < fewestLetters ? { phrase: 'unpublished-program' } : undefined;
}
