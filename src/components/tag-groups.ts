import type { SiteChrome } from '../views/chrome.ts';
import type { TagLink } from '../views/parts.ts';

/** Tags that share an initial (pinyin letter or stroke count), in the order of the script's dictionaries. */
export interface TagGroup {
  /** A letter, a number of strokes, or the empty string for names that begin with neither. */
  initial: string;
  tags: TagLink[];
}

interface DictionaryOrder {
  collator: Intl.Collator;
  initials: { initial: string; mark: string }[];
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (initial) => ({
  initial,
  mark: `\uFDD0${initial}`,
}));
const strokes = Array.from({ length: 48 }, (_, index) => ({
  initial: String(index + 1),
  mark: `\uFDD0${String.fromCharCode(0x2801 + index)}`,
}));

const orders: Record<SiteChrome['script'], DictionaryOrder> = {
  hans: dictionaryOrder('zh-Hans-u-co-pinyin-kn-true', letters, '做'),
  hant: dictionaryOrder('zh-Hant-u-co-stroke-kn-true', strokes, '龘'),
};

/**
 * Unicode CLDR's Chinese collations have a marker before the first character of each group: U+FDD0 and a letter by
 * pinyin, U+FDD0 and U+2800 + n by strokes. A marker that no group has sorts behind every character.
 */
function dictionaryOrder(locale: string, marks: DictionaryOrder['initials'], last: string): DictionaryOrder {
  const collator = new Intl.Collator(locale);
  return { collator, initials: marks.filter(({ mark }) => collator.compare(mark, last) < 0) };
}

/** Sorts tags by name as readers of the script look them up, by pinyin or by strokes; other names stand first. */
export function groupTagsByInitial(tags: readonly TagLink[], script: SiteChrome['script']): TagGroup[] {
  const { collator, initials } = orders[script];
  const sorted = tags.toSorted((a, b) => collator.compare(a.label, b.label) || (a.href < b.href ? -1 : 1));
  const other: TagGroup = { initial: '', tags: [] };
  const groups: TagGroup[] = [];
  let initial = '';
  let next = 0;
  for (const tag of sorted) {
    if (!/^\p{Script=Han}/u.test(tag.label)) {
      other.tags.push(tag);
      continue;
    }
    for (let at = initials[next]; at && collator.compare(tag.label, at.mark) > 0; at = initials[++next])
      initial = at.initial;
    const group = groups.at(-1);
    if (group?.initial === initial) group.tags.push(tag);
    else groups.push({ initial, tags: [tag] });
  }
  return other.tags.length > 0 ? [other, ...groups] : groups;
}
