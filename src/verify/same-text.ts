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

/** Beyond this length words of a glossary can't be all of a block. */
const longBlock = 12;

/**
 * Finds where two variants of a text say different things: the blocks that differ beyond what a glossary, words of a
 * region or an author's `-{…}-` change. Undefined where they say the same.
 */
export function firstDifference(
  one: readonly string[],
  other: readonly string[],
): { here: string; there: string } | undefined {
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const [here = '', there = ''] = [one[i], other[i]];
    if (here === there) continue;
    const isShort = here.length < longBlock && there.length < longBlock;
    if (here !== '' && there !== '' && (isShort || likeness(here, there) > 0.5)) continue;
    return { here, there };
  }
  return undefined;
}

/** Says how much of two texts is the same characters: 1 for all. */
function likeness(one: string, other: string): number {
  const left = new Map<string, number>();
  for (const character of one) left.set(character, (left.get(character) ?? 0) + 1);
  let shared = 0;
  for (const character of other) {
    const count = left.get(character) ?? 0;
    if (count === 0) continue;
    left.set(character, count - 1);
    shared += 1;
  }
  return (2 * shared) / ([...one].length + [...other].length);
}
