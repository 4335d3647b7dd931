import { safeName } from '../posts/slug.ts';

/** Signs that tell names apart and that a slug would lose: C, C++, C#, .NET. */
const spelledOut: [RegExp, string][] = [
  [/\+/g, ' plus '],
  [/#/g, ' sharp '],
  [/^\s*\./, ' dot '],
  [/&/g, ' and '],
  [/%/g, ' percent '],
];

/**
 * Makes one path segment of a name: NFC, lower case (CDNs fold it), Hanzi and other letters kept,
 * everything unsafe in a path or a file name turned into `-`. Never empty.
 */
export function slugify(name: string): string {
  let text = name.normalize('NFKC').toLowerCase();
  for (const [sign, word] of spelledOut) text = text.replace(sign, word);
  const slug = text.replace(/[^\p{L}\p{N}\p{M}._~-]+/gu, '-').replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
  return safeName(
    slug === ''
      ? `u${Array.from(name.normalize('NFKC'), (char) => char.codePointAt(0)?.toString(16)).join('-')}`
      : slug,
  );
}

/** Hands out slugs so that no two are equal when case is folded: the second `c` becomes `c-2`. */
export function createSlugRegistry(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let slug = wanted;
    for (let n = 2; taken.has(slug.toLowerCase()); n += 1) slug = `${wanted}-${n}`;
    taken.add(slug.toLowerCase());
    return slug;
  };
}
