import type { Random } from '../../src/glue/search/fixtures/random.ts';
import { tokens } from './tokens.ts';

const usual = [
  '的',
  '后',
  '頭发',
  'iPhone',
  '门店 客服',
  '"皇后 后"',
  '',
  '   ',
  'menkou',
  'ㄇㄣˊ',
  '%',
  '#',
  '"',
  '-甲',
];

/** Gives queries that readers may type: usual ones, pieces of posts, and signs. */
export function queriesFor(posts: readonly Buffer[], random: Random): string[] {
  const pieces = Array.from({ length: 4 }, () => {
    const text = [...(random.pick(posts)?.toString('utf8') ?? '小站')];
    const at = random.below(text.length);
    return text.slice(at, at + 1 + random.below(8)).join('');
  });
  return [random.pick(usual), random.pick(usual), random.pick(tokens), ...pieces];
}
