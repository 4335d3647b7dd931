import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { lintSource, type LintOptions } from '../lint.ts';
import { fixText } from './fix.ts';

/** For a text autocorrect, whose native code the test does without, proposes another. */
function optionsFor(text: string, proposal: string): LintOptions {
  const copyChecker = { lintFor: () => ({ lines: [{ l: 1, c: 1, old: text, new: proposal }] }) };
  return { file: 'posts/a.md', firstLine: 1, style: true, copyChecker };
}

function lint(text: string, proposal: string) {
  return lintSource(text, optionsFor(text, proposal));
}

function fix(text: string, proposal: string): string {
  const options = optionsFor(text, proposal);
  return fixText(text, { lint: (current) => lintSource(current, options), shown: (current) => current });
}

describe('what a copy checker proposes', () => {
  it.each([
    ['中文English，好,好', '中文 English，好，好', ['half-width-punctuation 1:3']],
    ['你好, 世界', '你好，世界', ['half-width-punctuation 1:3']],
    ['今天很好,我們去公園,然後回家。', '今天很好，我們去公園，然後回家。', ['half-width-punctuation 1:5']],
    ['版本v1.2 ，50%的', '版本 v1.2，50% 的', ['copy-spacing 1:3']],
    ['漢字(kanji)是', '漢字 (kanji) 是', ['copy-spacing 1:3']],
  ])('is done: %s', (text, proposal, expected) => {
    const problems = lint(text, proposal);
    expect(problems.map(({ code, position }) => `${code} 1:${position?.column}`)).toEqual(expected);
    expect(fix(text, proposal)).toBe(proposal);
  });

  it.each([
    ['全形的「ＮＰＳ」或 nps', '全形的「NPS」或 nps', []],
    ['買Ｔ恤，１２件', '買T恤，12件', ['full-width-letters']],
    ['應對須知　櫃上　遺失', '應對須知 櫃上 遺失', []],
    ['　　段落', '段落', []],
    ['有一行「品項,數量,單價」，', '有一行「品項，數量，單價」，', []],
    ['有一行品項,數量,單價', '有一行品項，數量，單價', ['half-width-punctuation']],
    ['蘋果,iPhone,梨子。', '蘋果,iPhone，梨子。', ['half-width-punctuation']],
    ['tags: 行銷, 廣告', 'tags: 行銷，廣告', ['half-width-punctuation']],
    ['他說「你好,世界」', '他說「你好，世界」', ['half-width-punctuation']],
    ['（天平,魚鱗）', '（天平，魚鱗）', ['half-width-punctuation']],
    ['請看"甲,乙"', '請看"甲，乙"', ['half-width-punctuation']],
    ['彼得.杜拉克', '彼得。杜拉克', ['half-width-punctuation']],
    ['Hello, world。', 'Hello, world.', []],
    ['He said “hello” and 走', 'He said“hello”and 走', []],
    ['媒婆 師婆（巫婆） 牙婆', '媒婆 師婆（巫婆）牙婆', []],
    ['空格「 」', '空格「」', []],
    ['臺北-高雄|花蓮', '臺北 - 高雄 | 花蓮', []],
    ['「甲」-「乙」', '「甲」 -「乙」', []],
    ['發(fā)表', '發 (fā) 表', ['reading-in-brackets']],
    ['`甲,乙`', '`甲，乙`', []],
  ])('is left to the author: %s', (text, proposal, expected) => {
    const problems = lint(text, proposal);
    expect(problems.map(({ code }) => code)).toEqual(expected);
    expect(fix(text, proposal)).toBe(text);
  });

  it('is done in part', () => {
    const text = '我說,「甲,乙」English　很好ＮＰＳ發(fā)';
    expect(fix(text, '我說，「甲，乙」English 很好NPS發 (fā)')).toBe(
      '我說，「甲,乙」English　很好ＮＰＳ發(fā)',
    );
  });

  it('is explained', () => {
    const problems = [
      ...lint('中文English', '中文 English'),
      ...lint('你好,世界', '你好，世界'),
      ...lint('他說「你好, 世界」', '他說「你好，世界」'),
      ...lint('買Ｔ恤', '買T恤'),
      ...lint('買Ｔ恤，１２件', '買T恤，12件'),
    ];
    expect(problems.map((problem) => Object.values(describeProblem(problem, 'en')).join('\n  ')).join('\n'))
      .toMatchInlineSnapshot(`
        "Spaces between Chinese and other letters are uneven: 中文English
          Write 中文 English
        There is half-width punctuation between Chinese characters: 你好,世界
          Write 你好，世界
        There is half-width punctuation between Chinese characters, in a quotation or in what may be data.
          Write ， unless it is quoted or copied as it is; --fix leaves it to you.
        The text has full-width letters or digits in 1 place.
          Write them half-width unless they are meant; --fix leaves them to you.
        The text has full-width letters or digits in 2 places.
          Write them half-width unless they are meant; --fix leaves them to you."
      `);
  });
});
