import { describe, expect, it } from 'vitest';
import { readPlainYaml } from './plain-yaml.ts';
import { readYamlEntries } from './yaml-fields.ts';

/** What the quick reader takes it reads as the YAML parser does; what it isn't sure of it leaves alone. */
const taken = [
  'title: 客戶服務',
  '\ntitle: 客戶服務  \n\ndate: 2024-03-01 08:00:00 +0800\n',
  'title: "「約」與 #標籤: 都在引號裏"',
  "title: 'C++ 與 .NET: 兩種'",
  'tags: [服務, "零售", 4S店]',
  'tags: []',
  'tags: [ 服務 , 零售 ]',
  'tags:\n  - 服務\n  - "零: 售"\n\ncover: a.png',
  'tags:\n- 服務\n- 零售',
  'description:\nimage:',
  'time: 08:00\nlink: https://example.com/a?b=c#d',
  'title: Null\ndraft: false\nweight: 007',
  'title: 一\ntitle: 二',
  'title: 全形　空格　',
];

const left = [
  'title: 甲: 乙',
  'title: 甲:',
  'title: 甲 # 註',
  'title: "a\\nb"',
  "title: 'it''s'",
  'title: >\n  摺行\n  的文字',
  'title: 甲\n  乙',
  'tags:\n  - 甲\n   - 乙',
  'tags:\n  - 名: 甲',
  'tags: [甲, [乙]]',
  'tags: [甲,]',
  'tags: [甲: 乙]',
  'tags: [甲\n  , 乙]',
  'a:\n  b: c',
  'a: &x 1\nb: *x',
  'title: -甲',
  'title: @甲',
  'title: 甲<!--註-->',
  '# 註\ntitle: 甲',
  '{title: 甲}',
  '中文: 鍵',
  'title:\t甲',
  'title: 甲\u0085乙',
  '- 甲',
  '---\ntitle: 甲',
];

describe('plain YAML', () => {
  it.each(taken)('is read as the parser reads it: %j', (text) => {
    const fields = readPlainYaml(text);
    expect(fields).toBeDefined();
    expect({ fields }).toEqual(readYamlEntries(text));
  });

  it.each(left)('is no business of the quick reader: %j', (text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it('agrees with the parser on any mixture of YAML’s characters that it takes', () => {
    const pieces = [
      'a',
      'title',
      '甲',
      ': ',
      ':',
      '- ',
      '-',
      ' ',
      '\n',
      '"',
      "'",
      '[',
      ']',
      ',',
      '#',
      '{',
      '&',
      '1',
      '~',
      '|',
      '>',
      '!',
      '%',
      '@',
      '?',
      '…',
      '\\',
      '　',
      '.',
      '<',
    ];
    let seed = 7;
    const next = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    let agreed = 0;
    for (let round = 0; round < 60_000; round += 1) {
      const length = 1 + next(9);
      const tail = Array.from({ length }, () => pieces[next(pieces.length)]).join('');
      const text = `${['', 'k: ', 'k:\n- ', 'k:\n  - ', 'k: [', 'k: a\n'][next(6)]}${tail}`;
      const fields = readPlainYaml(text);
      if (fields === undefined) continue;
      agreed += 1;
      expect({ text, fields }).toEqual({ text, ...readYamlEntries(text) });
    }
    expect(agreed).toBeGreaterThan(2_000);
  });
});
