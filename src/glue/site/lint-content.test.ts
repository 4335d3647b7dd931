import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintContent, repair, type LintedFile } from './lint-content.ts';

async function lint(text: string, style = false): Promise<LintedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'jianfan-lint-'));
  const path = join(folder, 'a.md');
  await writeFile(path, text);
  const { value } = await lintContent([{ file: 'a.md', path, size: 0, stamp: '' }], { style }).next();
  await rm(folder, { recursive: true });
  return value as LintedFile;
}

async function found(text: string): Promise<string[]> {
  const { problems } = await lint(text);
  return problems.map(({ code, position }) => `${code} ${position?.line}:${position?.column}`);
}

describe('repairing what an earlier conversion damaged', () => {
  it.each([
    [
      '最后發(fā)表於系統(tǒng)，標簽和開發,,還有機構(gòu)調整。',
      '最後發表於系統，標籤和開發，還有機構調整。',
    ],
    ['系統，標籤和開發,,還有機構調整。', '系統，標籤和開發，還有機構調整。'],
    ['沒有什麼要改。', undefined],
    ['打全形的「ＮＰＳ」或小寫的 nps，結果一樣。', undefined],
    ['裡頭有一行「品項,數量,單價」，請照這個格式。', undefined],
    ['**明天**　能今天打的電話，不要寫明天。', undefined],
    ['葉(shè)公好龍，發(fā)表。', undefined],
  ])('%s', async (damaged, whole) => {
    const head = '---\ntitle: 最后,,標簽\n---\n\n';
    const text = repair(await lint(head + damaged, true));
    expect(text?.split('\n').at(-1)).toBe(whole ?? damaged);
    expect(text?.split('\n')[1]).toBe(whole?.includes('最後') ? 'title: 最後，標籤' : 'title: 最后，標簽');
  });
});

describe('frontmatter', () => {
  it.each([
    ['YAML', '---\ntitle: 甲,，乙\ntags: 行销, 广告\n---\n', '---\ntitle: 甲，乙\ntags: 行销, 广告\n---\n'],
    ['no opening fence (Hexo)', 'title: "甲,，乙"\n---\n', 'title: "甲，乙"\n---\n'],
    ['TOML', '+++\ntitle = "甲,,乙，，丙"\n+++\n', '+++\ntitle = "甲，乙，丙"\n+++\n'],
    ['JSON', '{\n  "title": "甲,,乙，，丙"\n}\n', '{\n  "title": "甲，乙，丙"\n}\n'],
    [
      'a description',
      '---\ndescription: >\n  甲。\n  乙,，丙\n---\n',
      '---\ndescription: >\n  甲。\n  乙，丙\n---\n',
    ],
  ])('is repaired as the text is: %s', async (_, head, expected) => {
    expect(repair(await lint(`${head}這裡寫的是繁體字,。\n`))).toBe(`${expected}這裡寫的是繁體字。\n`);
  });

  it.each([
    ['names', '---\ntags: [行销，，广告, "甲,，乙"]\n---\n'],
    ['addresses', '---\npermalink: /甲,，乙/\n---\n'],
    ['terms', '---\nglossary: { "甲,，乙": "丙，，丁" }\n---\n'],
    ['a language that is not read', '---js\n{ title: "甲,,乙，，丙 行销" }\n---\n'],
  ])('is left as it is: %s', async (_, head) => {
    const linted = await lint(`${head}這裡寫的是繁體字。\n`);
    expect(linted.problems).toEqual([]);
    expect(repair(linted)).toBeUndefined();
  });

  it('is converted with the text where a converter damaged both, but for addresses', async () => {
    const head = '---\ntitle: 系統(tǒng)的標簽\npermalink: /標簽/\ntags: [標簽]\n---\n';
    const fixed = repair(await lint(`${head}最后發(fā)表，還有機構(gòu)。`));
    expect(fixed).toBe('---\ntitle: 系統的標籤\npermalink: /標簽/\ntags: [標籤]\n---\n最後發表，還有機構。');
  });

  it('never loses a word to YAML', async () => {
    const text = '---\ntitle: 第一章#续\n---\n你好World\n';
    expect(repair(await lint(text, true))).toBe('---\ntitle: 第一章#续\n---\n你好 World\n');
  });

  it('leaves places and repairs where they are in the file', async () => {
    const head = 'title: 甲\r\ntags: 行销, 广告\r\n---\r\n\r\n';
    expect(await found(`${head}這裡有，，\r\n`)).toEqual(['doubled-punctuation 5:4']);
    expect(repair(await lint(`${head}這裡有，，\r\n`))).toBe(`${head}這裡有，\r\n`);
  });

  it.each([
    ['---\nscript: hant\n---\n', []],
    ['---\nlanguage: zh-TW\n---\n', []],
    ['title: 甲\nscript: "zh-Hant"\n---\n', []],
    ['+++\nscript = "hant"\n+++\n', []],
    ['{\n"script": "hant"\n}\n', []],
    ['---\ntitle: 甲\n---\nscript: hant\n', ['variant-mixed-script 5:1']],
    ['', ['variant-mixed-script 1:1']],
  ])('%j says which script is meant', async (head, expected) => {
    expect(await found(`${head}这是简体的问题，很难。\n這是繁體的問題。這裡寫的是繁體字。`)).toEqual(
      expected,
    );
  });
});
