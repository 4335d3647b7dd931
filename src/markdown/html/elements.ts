import { rawElements, voidElements } from '../../html/elements.ts';

/** Has no content and no end tag. */
export const empty = 1;
/** Ends an open paragraph, and a line of text for line breaks and leads. */
export const blockElements = 2;
/** Its text is shown exactly as written: no joining of lines, no conversion. */
export const literal = 4;
/** Its text is no part of a post's lead. */
export const leadless = 8;
/** Its content is not HTML; ends at its own end tag alone. */
export const rawtext = 16;
/** The page has its own: the tags are dropped. */
export const frame = 32;
/** A known element without any of these. */
export const plain = 64;
/** Its children have names of another vocabulary, and may close themselves. */
export const foreign = 128;
/** Its text is not counted: code blocks, formulas. */
export const uncounted = 256;

const knownFlags = new Map<string, number>();

function define(flags: number, names: string): void {
  for (const name of names.split(' ')) knownFlags.set(name, flags);
}

function add(flags: number, name: string): void {
  knownFlags.set(name, (knownFlags.get(name) ?? 0) | flags);
}

// Names from the HTML standard, its obsolete ones included, since old posts use them.
define(
  plain,
  'a abbr acronym b bdi bdo big button cite data datalist del dfn em font i ins label legend map mark meter ' +
    'nobr noscript object optgroup option output picture progress q rb ruby s select slot small span ' +
    'strike strong sub summary sup time u var video audio canvas template applet blink',
);
define(
  blockElements,
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset footer form header ' +
    'hgroup li main marquee menu nav ol p search section ul caption colgroup tbody tfoot thead tr td th',
);
define(plain | leadless | uncounted, 'rp rt rtc');
define(blockElements | leadless, 'h1 h2 h3 h4 h5 h6 table figure figcaption');
define(blockElements | literal | leadless | uncounted, 'pre listing');
define(literal, 'code kbd samp tt');
define(foreign | literal | leadless | uncounted, 'svg math');
define(blockElements, 'hr');
for (const name of rawElements) add(rawtext, name);
for (const name of voidElements) add(empty, name);
define(frame, 'html head body base title plaintext frameset frame');

/** Returns what is known of an element by its lower-case name; 0 for no element of HTML. */
export function flagsOf(name: string): number {
  return knownFlags.get(name) ?? 0;
}

/** Returns whether an open element ends when another begins: items of lists and tables may lack end tags. */
export function endsBefore(open: string, next: string): boolean {
  switch (next) {
    case 'li':
    case 'option':
    case 'tr':
      return open === next || (next === 'tr' && (open === 'td' || open === 'th'));
    case 'dt':
    case 'dd':
      return open === 'dt' || open === 'dd';
    case 'td':
    case 'th':
      return open === 'td' || open === 'th';
    case 'tbody':
    case 'thead':
    case 'tfoot':
      return open === 'tr' || open === 'td' || open === 'th' || open === 'thead' || open === 'tbody';
    default:
      return false;
  }
}
