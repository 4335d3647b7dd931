import type { SiteChrome } from '../views/chrome.ts';
import type { TagLink } from '../views/parts.ts';
import { spellForPinyin } from './pinyin-order.ts';

/** Tags that share an initial (pinyin letter or stroke count), in the order of the script's dictionaries. */
export interface TagGroup {
  /** A letter, a number of strokes, or the empty string for names that begin with neither. */
  initial: string;
  tags: TagLink[];
}

interface DictionaryOrder {
  collator: Intl.Collator;
  initials: { initial: string; mark: string }[];
  /** Spells a name as the collation should read it. */
  spell(name: string): string;
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (initial) => ({
  initial,
  mark: `\uFDD0${initial}`,
}));
const strokes = Array.from({ length: 48 }, (_, index) => ({
  initial: String(index + 1),
  mark: `\uFDD0${String.fromCharCode(0x2801 + index)}`,
}));

/**
 * In Simplified by pinyin, as words are read. In Traditional by strokes, as dictionaries and indexes in Taiwan and Hong
 * Kong have it: readers there share neither pinyin nor zhuyin, and those of Hong Kong speak another Chinese.
 */
const orders: Record<SiteChrome['script'], DictionaryOrder> = {
  hans: { ...dictionaryOrder('zh-Hans-u-co-pinyin-kn-true', letters, '做'), spell: spellForPinyin },
  hant: { ...dictionaryOrder('zh-Hant-u-co-stroke-kn-true', strokes, '龘'), spell: String },
};

/**
 * Unicode CLDR's Chinese collations have a marker before the first character of each group: U+FDD0 and a letter by
 * pinyin, U+FDD0 and U+2800 + n by strokes. A marker that no group has sorts after every character.
 */
function dictionaryOrder(
  locale: string,
  marks: DictionaryOrder['initials'],
  last: string,
): Omit<DictionaryOrder, 'spell'> {
  const collator = new Intl.Collator(locale);
  return { collator, initials: marks.filter(({ mark }) => collator.compare(mark, last) < 0) };
}

/** Sorts tags by name as readers of the script look them up, by pinyin or by strokes; other names are first. */
export function groupTagsByInitial(tags: readonly TagLink[], script: SiteChrome['script']): TagGroup[] {
  const { collator, initials, spell } = orders[script];
  const spelt = tags.map((tag) => ({ tag, name: spell(tag.label) }));
  spelt.sort(
    (a, b) =>
      collator.compare(a.name, b.name) ||
      collator.compare(a.tag.label, b.tag.label) ||
      (a.tag.href < b.tag.href ? -1 : 1),
  );
  const other: TagGroup = { initial: '', tags: [] };
  const groups: TagGroup[] = [];
  let initial = '';
  let next = 0;
  for (const { tag, name } of spelt) {
    if (!/^\p{Script=Han}/u.test(tag.label)) {
      other.tags.push(tag);
      continue;
    }
    for (let at = initials[next]; at && collator.compare(name, at.mark) > 0; at = initials[++next])
      initial = at.initial;
    const group = groups.at(-1);
    if (group?.initial === initial) group.tags.push(tag);
    else groups.push({ initial, tags: [tag] });
  }
  return other.tags.length > 0 ? [other, ...groups] : groups;
}
