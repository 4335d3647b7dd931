import { describe, expect, it } from 'vitest';
import { addTerm } from './add-term.ts';

describe('adding a term to a glossary', () => {
  it.each([
    ['no glossary', 'title: 甲 # 註\n', 'title: 甲 # 註\nglossary:\n  干面: 乾麵\n'],
    ['no line end', 'title: 甲', 'title: 甲\nglossary:\n  干面: 乾麵\n'],
    ['an empty file', '', 'glossary:\n  干面: 乾麵\n'],
    ['an empty glossary', 'glossary:\ntitle: 甲\n', 'glossary:\n  干面: 乾麵\ntitle: 甲\n'],
    [
      'terms',
      'glossary:\n    里: 裡 # 註\ntitle: 甲\n',
      'glossary:\n    里: 裡 # 註\n    干面: 乾麵\ntitle: 甲\n',
    ],
    ['terms at the end', 'glossary:\n  里: 裡', 'glossary:\n  里: 裡\n  干面: 乾麵'],
    ['a flow map', 'glossary: { 里: 裡 } # 註\n', 'glossary: { 里: 裡, 干面: 乾麵 } # 註\n'],
    ['an empty flow map', 'glossary: {}\n', 'glossary: {干面: 乾麵}\n'],
    ['the term itself', 'glossary:\n  干面: "幹面" # 註\n', 'glossary:\n  干面: 乾麵 # 註\n'],
    ['another line end', 'title: 甲\r\n', 'title: 甲\r\nglossary:\r\n  干面: 乾麵\r\n'],
  ])('to %s', (_, yaml, expected) => {
    expect(addTerm(yaml, '干面', '乾麵')).toBe(expected);
  });

  it('by variant', () => {
    expect(addTerm('', '干面', { 'zh-hant': '乾麵' })).toBe('glossary:\n  干面: { zh-hant: "乾麵" }\n');
  });

  it('quotes what YAML would read otherwise', () => {
    expect(addTerm('', '- 甲: 乙', '#1')).toBe('glossary:\n  "- 甲: 乙": "#1"\n');
  });

  it.each(['title: [', '- 甲\n', 'glossary: 甲\n', 'glossary: [甲]\n'])('leaves %j alone', (yaml) => {
    expect(addTerm(yaml, '干面', '乾麵')).toBeUndefined();
  });
});
