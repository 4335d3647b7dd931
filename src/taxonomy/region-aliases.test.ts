import { expect, it } from 'vitest';
import { describeProblem } from '../diagnostics/describe.ts';
import { termKey } from './identity.ts';
import { regionAliases } from './region-aliases.ts';

const tagsOf = (names: string[]) => names.map((name) => ({ name, key: termKey(name) }));

it.each([
  [['软件', '軟體', '電話'], ['软件 軟體']],
  [['出租车', '計程車'], ['出租车 計程車']],
  [['盒飯', '便當'], ['盒飯 便當']],
  [['軟件', '随笔'], []],
  [['软件'], []],
])('%j: %j', (names, expected) => {
  const found = regionAliases(tagsOf(names), 'tags.yaml');
  expect(found.map(({ values }) => `${String(values?.tag)} ${String(values?.other)}`)).toEqual(expected);
});

it.each([
  ['en', '“软件” and “軟體” are one word in two regions, but two tags here.'],
  ['zh-Hans', '“软件”和“軟體”是同一个词在不同地区的说法，这里却是两个标签。'],
  ['zh-Hant', '「软件」和「軟體」是同一個詞在不同地區的說法，這裡卻是兩個標籤。'],
] as const)('is told in %s', (language, message) => {
  const [problem] = regionAliases(tagsOf(['软件', '軟體']), 'tags.yaml');
  const told = describeProblem(problem!, language);
  expect(told.message).toBe(message);
  expect(told.hint).toContain('软件:\n  aliases: [軟體]');
});
