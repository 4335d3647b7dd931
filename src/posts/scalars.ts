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

/**
 * Zero-width spaces, marks of byte order, soft hyphens, controls, halves of characters: pasted along, never meant; and
 * private marks of ours. Marks of direction turn around what is beside a name (CVE-2021-42574), and letters that only
 * programs see make names differ that look alike.
 */
const invisible =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}\u{e0001}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Letters for programs, but for those that name a region after a black flag: 🏴󠁧󠁢󠁥󠁮󠁧󠁿. */
const strayLetters = /(\u{1f3f4}[\u{e0020}-\u{e007f}]{1,8})|[\u{e0020}-\u{e007f}]/gu;

/** What a name needs one of, to be seen. */
const seen = /[^\p{C}\p{Z}\u115f\u1160\u2800]/u;

/** Few texts have any of these. */
const maybeInvisible =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Joiners, which emoji and some scripts need and Hanzi and Latin letters don't. */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?!\p{Extended_Pictographic}|\p{M})/gu;

/** Tells whether a text holds characters that nobody sees and that make equal words differ. */
export function hasInvisible(text: string): boolean {
  return text !== withoutInvisible(text);
}

/** Takes zero-width characters out of a text, but for the joiners of emoji. */
function withoutInvisible(text: string): string {
  if (!maybeInvisible.test(text)) return text;
  const plain = text.replace(invisible, '').replace(strayLetters, '$1').replace(strayJoiner, '');
  return seen.test(plain) ? plain : plain.replace(/[\u115f\u1160\u2800]/g, '');
}

/** Makes one line of a text as people see it: entities decoded, nothing invisible, single spaces. */
export function cleanText(text: string): string {
  const decoded = text.includes('&') ? decodeHTML(text) : text;
  return withoutInvisible(decoded)
    .replace(/[\s\x85]+/g, ' ')
    .trim();
}

/** Takes the brackets off a name that Obsidian links: `"[[鲁迅]]"`, `[[人物/鲁迅|鲁迅]]`. */
export function withoutBrackets(name: string): string {
  const inside = /^\s*\[\[([^[\]]+)\]\]\s*$/.exec(name)?.[1];
  return inside === undefined ? name : (inside.split('|').at(-1)?.split('/').at(-1) ?? inside);
}
