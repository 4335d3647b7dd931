import { describe, expect, it } from 'vitest';
import { readTags } from './tags.ts';

describe('tags in one text', () => {
  it.each([
    ['甲、乙、丙', ['甲', '乙', '丙']],
    ['［甲，乙］', ['甲', '乙']],
    ['（甲，乙）', ['甲', '乙']],
    ['(甲, 乙)', ['甲', '乙']],
    ['甲, 乙]', ['甲', '乙']],
    ['[甲; 乙', ['甲', '乙']],
    ['React (Native), Vue (3)', ['React (Native)', 'Vue (3)']],
    ['#甲 #乙', ['甲', '乙']],
  ])('%s', (text, tags) => expect(readTags(text, 'jianfan').tags).toEqual(tags));

  it.each(['甲 乙', '甲|乙', '甲　乙'])('%s is one, which is told', (text) =>
    expect(readTags(text, 'jianfan')).toMatchObject({ tags: [expect.anything()], isDoubtful: true }),
  );

  it.each(['Visual Studio Code', '甲', 'Vue 教程', '甲/乙'])('%s is one, without doubt', (text) =>
    expect(readTags(text, 'jianfan').isDoubtful).toBe(false),
  );
});

it.each([
  ['客服,零售', ['客服', '零售']],
  ['客服，零售', ['客服', '零售']],
  ['Hello, World', ['Hello, World']],
  ['Vue,入門', ['Vue,入門']],
  ['[[客服]]', ['客服']],
])('of an item %s of a list', (text, tags) => expect(readTags([text], 'jianfan').tags).toEqual(tags));

it('a map with a name is a tag of that name', () => {
  expect(readTags([{ name: '客服' }, { name: '零售' }], 'jianfan').tags).toEqual(['客服', '零售']);
});
