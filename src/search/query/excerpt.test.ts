import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { matchLine, type Segment, segmentsOf } from './matches.ts';
import { parseQuery } from './parse-query.ts';

const show = (segments: readonly Segment[]) =>
  segments.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
const marked = (text: string, query: string) =>
  show(segmentsOf(text, matchLine(text, parseQuery(query).phrases).matches));

describe('marks', () => {
  it.each([
    ['in the other script', '優質的客戶服務', '客户服务', '優質的[客戶服務]'],
    ['in both scripts mixed', '理髮与头发', '发', '理[髮]与头[发]'],
    ['whatever the case and width', 'ｉＰｈｏｎｅ 手機', 'iphone 手机', '[ｉＰｈｏｎｅ] [手機]'],
    ['where one character is several', '全程42㎞', 'km', '全程42[㎞]'],
    ['where several are one', '全程42km', '㎞', '全程42[km]'],
    ['overlapping as one', '中国人民', '中国人 国人民', '[中国人民]'],
    ['repeated and overlapping', '看看看', '看看', '[看看看]'],
    ['beyond the basic plane', '在𠮷野家吃饭', '𠮷野', '在[𠮷野]家吃饭'],
    ['with its invisible characters', '頭\u200b髮', '头发', '[頭\u200b髮]'],
    ['over a run of spaces', 'New  York', '"new york"', '[New  York]'],
    ['of punctuation', '用 C++ 写', 'c++', '用 [C++] 写'],
    ['of nothing', '客户', '服务', '客户'],
  ])('are exactly the characters: %s', (_, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});

describe('excerptOf', () => {
  const filler = '其实没有什么可说的。'.repeat(20);

  it.each([
    ['the beginning when nothing matches', [filler], '無', /^其实没有.*…$/],
    ['a short text in full', ['他说：服务很好。'], '服務', /^他说：\[服务\]很好。$/],
    [
      'from a pause shortly before the match',
      [`${filler}客户说服务很好。${filler}`],
      '服务',
      /^…其实没有什么可说的。其实没有什么可说的。客户说\[服务\]很好。/,
    ],
    ['a word of its own before a part of one', [`in trust${filler}`, 'and rust'], 'rust', /^and \[rust\]$/],
    [
      'the place with most words',
      [`客户${filler}`, `好客户要好服务${filler}`],
      '客户 服务',
      /^好\[客户\]要好\[服务\]/,
    ],
    ['the place as typed', ['心里想', '公裡'], '裡', /^公\[裡\]$/],
    ['the next lines when one is short', ['服务', '第二行', '第三行'], '服务', /^\[服务\] 第二行 第三行$/],
    [
      'paragraphs without a hole after a full stop',
      ['服务好。', '第二行。'],
      '服务',
      /^\[服务\]好。第二行。$/,
    ],
    ['none before a quotation either', ['服务', '“好”', 'End.', 'Next'], '服务', /^\[服务\]“好”End\. Next$/],
    ['no comma before the dots that stand for the rest', [`${'一'.repeat(109)}，${filler}`], '無', /^一+…$/],
  ])('shows %s', (_, lines, query, expected) => {
    expect(show(excerptOf(lines, parseQuery(query).phrases).segments)).toMatch(expected);
  });

  it('says which of all places it shows', () => {
    const lines = ['服务。服务。', filler, '客户和服务'];
    expect(excerptOf(lines, parseQuery('服务 客户').phrases).target).toEqual({ phrase: 1, occurrence: 0 });
    expect(excerptOf(['裡', '里', '里'], parseQuery('里').phrases).target).toEqual({
      phrase: 0,
      occurrence: 1,
    });
    expect(excerptOf(lines, parseQuery('無').phrases).target).toBeUndefined();
  });

  it('never cuts a character in two', () => {
    for (let before = 0; before < 40; before++) {
      const { segments } = excerptOf(
        ['一'.repeat(before) + '𠮷'.repeat(90) + '服' + '𠮷'.repeat(90)],
        parseQuery('服').phrases,
      );
      expect(show(segments).isWellFormed()).toBe(true);
    }
  });
});
