import { diffChars, type ChangeObject } from 'diff';
import { decodeHTML } from 'entities/decode';
import { walkHtml } from '../html/walk.ts';
import { fold } from '../variants/fold.ts';
import type { PageFacts } from './read-page.ts';

/** Elements that cut no sentence. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rb rp rt rtc ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Gives the author's text of a page, folded, one line a block; signs and spaces, which differ by script, are left out. */
export function foldedBlocks(html: string, { bodies }: Pick<PageFacts, 'bodies'>): string[] {
  return bodies.flatMap(({ from, to }) => blocksOf(html.slice(from, to)));
}

/** Gives the author's text of a page, folded, in one piece: two pages say the same to a character where it is the same. */
export function foldedText(html: string, page: Pick<PageFacts, 'bodies'>): string {
  return foldedBlocks(html, page).join('\n');
}

function blocksOf(html: string): string[] {
  const blocks: string[] = [''];
  let isHidden = false;
  const visit = (name: string, hides: boolean) => {
    isHidden = hides;
    if (!inline.has(name)) blocks.push('');
  };
  walkHtml(html, {
    start: ({ name }) => visit(name, name === 'script' || name === 'style'),
    end: ({ name }) => visit(name, false),
    text(from, to) {
      if (!isHidden) blocks[blocks.length - 1] += decodeHTML(html.slice(from, to));
    },
  });
  return blocks.map((block) => fold(block).replace(/[\s\p{P}\p{S}]+/gu, '')).filter((block) => block !== '');
}

/**
 * Finds where two variants of a text say different things: the first blocks that differ by more than words of a glossary
 * or a region. Undefined where they say the same.
 */
export function firstDifference(
  one: readonly string[],
  other: readonly string[],
): { here: string; there: string } | undefined {
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const [here = '', there = ''] = [one[i], other[i]];
    if (here !== there && !saySame(here, there)) return fromDifference(here, there);
  }
  return undefined;
}

/** Blocks of so few characters may be one word, which has another name elsewhere: 視頻質量 is 影片品質. */
const oneWord = 6;

/** So many characters in a row that only one side has are no longer a matter of words. */
const mostLost = 3;

/** Of so many characters in a row, so many may be others: 程序运行中 is 程式執行中. */
const span = 10;
const mostChanged = 6;

/** Texts that differ by more steps are not compared to the end. */
const mostSteps = 2000;

/** Characters shown before a difference. */
const before = 6;

/** Cuts what two texts begin with alike, so that what is shown of them is where they differ. */
function fromDifference(here: string, there: string): { here: string; there: string } {
  let at = 0;
  while (at < here.length && here[at] === there[at]) at += 1;
  const from = at - before;
  return from <= 0 ? { here, there } : { here: `…${here.slice(from)}`, there: `…${there.slice(from)}` };
}

/** Numbers, which have the same name everywhere: folded, 萬 is 万. */
const numbers = /\d+|[〇零一二三四五六七八九十百千万亿]{2,}/g;

function saySame(here: string, there: string): boolean {
  if (here === '' || there === '') return false;
  if ((here.match(numbers) ?? []).join() !== (there.match(numbers) ?? []).join()) return false;
  if (here.length <= oneWord && there.length <= oneWord) return true;
  const parts = diffChars(here, there, { maxEditLength: mostSteps });
  if (parts === undefined) return false;
  return (['removed', 'added'] as const).every((side) => isQuiet(parts, side));
}

/** Says whether one side of a comparison has nothing of its own but single words. */
function isQuiet(parts: readonly ChangeObject<string>[], side: 'added' | 'removed'): boolean {
  const other = side === 'added' ? 'removed' : 'added';
  const own = parts.filter((part) => !part[other]);
  const isLoss = parts.some(
    (part, at) => part[side] && part.count > mostLost && !parts[at - 1]?.[other] && !parts[at + 1]?.[other],
  );
  if (isLoss) return false;
  const changes = own.flatMap((part) => Array.from({ length: part.count }, () => (part[side] ? 1 : 0)));
  const width = Math.min(span, changes.length);
  let changed = 0;
  return changes.every((change, at) => {
    changed += change - (changes[at - width] ?? 0);
    return changed * span <= mostChanged * width;
  });
}
