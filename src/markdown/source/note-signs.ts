// Where Obsidian's signs, `%%` and `==`, are what they seem. Where they are not certain they stay as written: a sign too
// many is seen by whoever reads the page, and text taken away by nobody.

/** All of them, with that of wikilinks. */
export const noteSignsTable = ['%%', '==', '[['];

const wordPattern = /\w/;
const spacePattern = /\s/;
/** What no marked or noted text begins with, and what none ends with. */
const closing = /[\s、，。；：！？…」』》〉】〕）”’)\]}>=|]/;
const opening = /[\s「『《〈【〔（“‘([{<=!|]/;

/** What is beside a sign; empty at the ends of the text. */
interface Beside {
  before: string;
  after: string;
}

function beside(source: string, at: number): Beside {
  return { before: source.charAt(at - 1), after: source.charAt(at + 2) };
}

/**
 * Tells whether `==` opens a mark. After a word it compares (x==「甲」) or ends a token in Base64, between quotation
 * marks or commas it is spoken of.
 */
export function opensMark(source: string, at: number): boolean {
  const { before, after } = beside(source, at);
  return after !== '' && !closing.test(after) && !/[\w)\]'"!<=]/.test(before);
}

/** A variable is compared with what follows, as in x==1 and a==b; a word before a number, ==NPS==2024, may end a mark. */
const comparesIn = /(?:^|\W)\w==\w|\w==[a-z_]/i;

/** Tells whether `==` closes a mark. Between word and word it compares, in a link's target it is part of the address. */
export function closesMark(source: string, at: number): boolean {
  const { before, after } = beside(source, at);
  if (opening.test(before) || /[=>]/.test(after)) return false;
  if (wordPattern.test(after) && comparesIn.test(source.slice(Math.max(0, at - 3), at + 3))) return false;
  return !isInAddress(source, at);
}

/**
 * Tells whether `%%` opens a private note. After a word it is a percentage or a format (100%%, "%d%%"), and between
 * spaces an operator (5 %% 2).
 */
export function opensNote(source: string, at: number): boolean {
  const { before, after } = beside(source, at);
  if (/[\w)\]"']/.test(before)) return false;
  return !(
    spacePattern.test(after) &&
    /\w[ \t]+$/.test(source.slice(Math.max(0, at - 20), at)) &&
    after !== '\n'
  );
}

/** Tells whether `%%` closes the private note that another one opens: `%%i` after a space would open the next. */
export function closesNote(source: string, opened: number, at: number): boolean {
  const { before, after } = beside(source, at);
  if (wordPattern.test(before) && wordPattern.test(after)) return false;
  const isPadded = spacePattern.test(source.charAt(opened + 2));
  return (
    isPadded || before === '\n' || !spacePattern.test(before) || after === '' || spacePattern.test(after)
  );
}

/** Longest piece of a line that is looked at for the address that a sign is in. */
const longestAddress = 500;

/** Tells whether an offset is in the target or title of a link, or in the line that defines one. */
export function isInAddress(source: string, at: number): boolean {
  const near = source.slice(Math.max(0, at - longestAddress), at);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  if (!before.includes(']')) return false;
  return /\]\([^()]*$/.test(before) || /^[ \t>]*\[(?!\^)[^\]]+\]:[ \t]/.test(before);
}
