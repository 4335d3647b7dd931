import { describe, expect, it } from 'vitest';
import { readCategory } from './category.ts';
import type { Dialect } from './dialect.ts';
import type { FieldValue } from './field.ts';
import { categoryPaths } from './schema-values.ts';
import { readTags } from './tags.ts';

describe('readTags', () => {
  it.each<[value: FieldValue, dialect: Dialect, tags: string[]]>([
    [['甲', '乙'], 'hexo', ['甲', '乙']],
    ['甲', 'hexo', ['甲']],
    ['甲 乙', 'hexo', ['甲 乙']],
    ['甲 乙', 'jekyll', ['甲', '乙']],
    ['Visual Studio, C#', 'jekyll', ['Visual Studio', 'C#']],
    ['甲,乙，丙、丁', 'jianfan', ['甲', '乙', '丙', '丁']],
    [['簡體，繁體'], 'hexo', ['簡體', '繁體']],
    ['［甲，乙］', 'jianfan', ['甲', '乙']],
    ['[甲、“乙”]', 'jianfan', ['甲', '乙']],
    ['【甲，乙】', 'hexo', ['甲', '乙']],
    ['【甲】', 'hexo', ['【甲】']],
    [['甲、乙', 'a, b'], 'hexo', ['甲、乙', 'a, b']],
    [['甲、乙'], 'jianfan', ['甲', '乙']],
    [['C、D'], 'jianfan', ['C', 'D']],
    [['2014', '007', '1.10'], 'hexo', ['2014', '007', '1.10']],
    [['甲', null, ['乙', ['丙']], ''], 'hexo', ['甲', '乙', '丙']],
    [[{ C: '入門' }], 'hexo', ['C: 入門']],
    [['甲', ' 甲 ', '甲\u200b'], 'hexo', ['甲']],
    [['C', 'C++', 'C#', 'c'], 'hexo', ['C', 'C++', 'C#', 'c']],
    [['A &amp; B', '&#x524D;端'], 'hexo', ['A & B', '前端']],
    [['#閱讀筆記', '##甲', '# 乙', '＃丙'], 'jianfan', ['閱讀筆記', '甲', '乙', '丙']],
    [['C#', '#C#', 'F#/C#', '#', '##', '甲'], 'jianfan', ['C#', 'F#/C#', '甲']],
    [['閱讀筆記', '#閱讀筆記'], 'jianfan', ['閱讀筆記']],
    ['#甲 #乙', 'jianfan', ['甲', '乙']],
    ['#甲, #乙 丙', 'jianfan', ['甲', '乙 丙']],
    ['#️⃣ 數字', 'jianfan', ['#️⃣ 數字']],
    [['👩🏽\u200d💻'], 'hexo', ['👩🏽\u200d💻']],
    [null, 'hexo', []],
    ['，、,', 'hexo', []],
  ])('%j in %s', (value, dialect, tags) => {
    expect(readTags(value, dialect).tags).toEqual(tags);
  });
});

describe('readCategory', () => {
  it.each<[value: FieldValue, dialect: Dialect, plural: boolean, paths: string[][]]>([
    ['隨筆', 'jianfan', false, [['隨筆']]],
    [['技術', '前端'], 'hexo', true, [['技術', '前端']]],
    [['技術', '前端'], 'hugo', true, [['技術'], ['前端']]],
    [[['技術', '前端'], ['隨筆']], 'hexo', true, [['技術', '前端'], ['隨筆']]],
    [[['技術', '前端'], '隨筆'], 'hexo', true, [['技術', '前端'], ['隨筆']]],
    ['技術 前端', 'jekyll', true, [['技術', '前端']]],
    ['Visual Studio', 'jekyll', false, [['Visual Studio']]],
    ['技術, 前端', 'jianfan', false, [['技術', '前端']]],
    [['404', '甲'], 'hexo', true, [['404', '甲']]],
    [[['甲'], ['甲']], 'hexo', true, [['甲']]],
    [[null, ''], 'hexo', true, []],
  ])('%j in %s', (value, dialect, plural, paths) => {
    const { category, otherCategories } = readCategory(
      { category: categoryPaths.parse(value) },
      dialect,
      plural,
    );
    expect([category, ...otherCategories].filter((path) => path.length > 0)).toEqual(paths);
  });
});
