import { describe, expect, it } from 'vitest';
import { createProblem } from './create-problem.ts';
import { describePhrase, describeProblem } from './describe.ts';
import { languages } from './language.ts';

const twice = createProblem('tag-definition-duplicate', {
  file: 'tags.yaml',
  values: { earlier: '圖書館', later: '图书馆', line: 12 },
});

describe('describeProblem', () => {
  it('fills a message in each language', () => {
    expect(languages.map((language) => describeProblem(twice, language).message)).toMatchInlineSnapshot(`
      [
        "“圖書館” and “图书馆” (line 12) are the same tag: script, case and width make no difference. The later definition is used.",
        "“圖書館”和第 12 行的“图书馆”是同一个标签（不分简繁、大小写和全角半角），以后面的定义为准。",
        "「圖書館」與第 12 行的「图书馆」是同一個標籤（不分簡繁、大小寫與全形半形），以後面的定義為準。",
      ]
    `);
  });

  it('says how many were left out', () => {
    expect(languages.map((language) => describeProblem({ ...twice, more: 3 }, language).message.slice(-30)))
      .toMatchInlineSnapshot(`
        [
          " 3 more like it in this file.)",
          "角半角），以后面的定义为准。（本文件还有 3 处类似问题。）",
          "形半形），以後面的定義為準。（本檔案還有 3 處類似問題。）",
        ]
      `);
  });
});

describe('describePhrase', () => {
  it('chooses the wording by the number and joins lists', () => {
    const counts = [1, 2].map((count) => ({ phrase: 'errors', values: { count } }) as const);
    const said = (files: number, language: 'en' | 'zh-Hant') =>
      describePhrase({ phrase: 'in-files', values: { counts, files } }, language);
    expect(said(1, 'en')).toBe('1 error, 2 errors in 1 file');
    expect(said(2, 'zh-Hant')).toBe('2 個檔案中有 1 個錯誤、2 個錯誤');
  });
});
