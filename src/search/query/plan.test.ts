import { expect, test } from 'vitest';
import { createAlphabet, type FixingWord } from './alphabet.ts';
import { createCosts, planPhrase } from './plan.ts';

/** Costs of the symbols; all others cost a chunk. */
const costs: Record<string, number> = { 的: 60_000, 我: 9000, 们: 8000 };
const costOf = ({ symbols: [symbol = '', next = ''] }: FixingWord) =>
  next === '' ? (costs[symbol] ?? 2000) : 2000;

/** Gives the pieces that are looked for when so many records hold each, and how the plan ends. */
function pieces(phrase: string, found: readonly number[], common = ''): string[] {
  const plan = planPhrase([...phrase], createAlphabet(common), costOf);
  const asked: string[] = [];
  let step = plan.next();
  for (const count of found) {
    if (step.done === true) break;
    asked.push(step.value.join(' '));
    step = plan.next(count);
  }
  return [...asked, step.done === true ? step.value : 'goes on'];
}

test.each([
  ['one symbol is looked for alone', '店', [400], ['店', 'exact']],
  ['of two, both', '门店', [90], ['门 店', 'exact']],
  ['the cheapest neighbours come first', '的门店', [90], ['门 店', 'goes on']],
  [
    'a piece grows at its cheaper end',
    '我门店的',
    [90, 50, 20],
    ['门 店', '我 门 店', '我 门 店 的', 'exact'],
  ],
  ['few records are read where the next word is dear', '的门店', [8], ['门 店', 'check']],
  ['few records are not read where the next word is cheap', '门店人', [8, 2], ['门 店', '门 店 人', 'exact']],
  ['three are shown anyway', '门店人', [3], ['门 店', 'check']],
  ['nothing is left to read', '门店人', [0], ['门 店', 'check']],
  ['a common symbol is fixed by its neighbour', '店的', [90], ['店a', 'exact'], '的'],
])('%s', (_, phrase, found, expected, common?: string) => {
  expect(pieces(phrase, found, common)).toEqual(expected);
});

test.each([
  ['is cheap', ['的'], ['的', '人']],
  ['comes along', ['店', '的', '人'], ['店', '的', '人']],
])('a word that was loaded for an earlier query %s', (_, loaded, first) => {
  const costOfSymbols = createCosts(['', '门店', '', '的'], new Set(loaded));
  expect(planPhrase([...'门店的人'], createAlphabet(''), costOfSymbols).next().value).toEqual(first);
});
