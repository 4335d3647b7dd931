import { decodeHTML } from 'entities';

const truthy = new Set(['true', 'yes', 'on', 'y', '1', '是']);
const falsy = new Set(['false', 'no', 'off', 'n', '0', '否']);

/** Reads the words for yes and no of YAML 1.1 and 1.2, in any case; undefined for other texts. */
export function booleanOf(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (truthy.has(word)) return true;
  return falsy.has(word) ? false : undefined;
}

/** Reads a whole number from 0, full-width digits and thousands' commas included; undefined for other texts. */
export function countOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  return /^\d{1,15}(?:\.0*)?$/.test(plain) ? Math.trunc(Number(plain)) : undefined;
}

/** Zero-width spaces, marks of direction and byte order, soft hyphens: pasted along, never meant. */
const invisible = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** Joiners, which emoji and some scripts need and Hanzi and Latin letters don't. */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?!\p{Extended_Pictographic}|\p{M})/gu;

/** Tells whether a text holds characters that nobody sees and that make equal words differ. */
export function hasInvisible(text: string): boolean {
  return /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(text) && text !== withoutInvisible(text);
}

/** Takes zero-width characters out of a text, but for the joiners of emoji. */
function withoutInvisible(text: string): string {
  return text.replace(invisible, '').replace(strayJoiner, '');
}

/** Makes one line of a text as people see it: entities decoded, nothing invisible, single spaces. */
export function cleanText(text: string): string {
  const decoded = text.includes('&') ? decodeHTML(text) : text;
  return withoutInvisible(decoded).replace(/\s+/g, ' ').trim();
}

/** Takes the brackets off a name that Obsidian links: `"[[鲁迅]]"`, `[[人物/鲁迅|鲁迅]]`. */
export function withoutBrackets(name: string): string {
  const inside = /^\s*\[\[([^[\]]+)\]\]\s*$/.exec(name)?.[1];
  return inside === undefined ? name : (inside.split('|').at(-1)?.split('/').at(-1) ?? inside);
}
