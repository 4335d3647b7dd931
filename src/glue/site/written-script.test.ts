import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGeneratorSite } from '../../generators/read-generator.ts';
import { settleScript, writtenScript } from './written-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianfan-script-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hans = '这几个门店的员工都说，顾客来退货时最怕听见“请等一下”。';
const hant = '這幾個門市的員工都說，顧客來退貨時最怕聽見「請等一下」。';

function posts(...texts: string[]) {
  return texts.map((text, at) => {
    const path = join(folder, `${at}.md`);
    writeFileSync(path, `---\ntitle: 甲\n---\n${text}\n`);
    return { file: `${at}.md`, path, size: 1, stamp: '' };
  });
}

it.each([
  ['in Traditional', [hant, hant], 'hant'],
  ['in Simplified', [hans], 'hans'],
  ['in both', [hans, hant], undefined],
  ['in no Chinese', ['Plain text.'], undefined],
])('posts %s', (_, texts, script) => {
  expect(writtenScript(posts(...texts))).toBe(script);
});

describe('the script at the root of a Hexo site', () => {
  it.each([
    ['language: zh', hant, 'zh-Hant'],
    ['language: en', hant, 'zh-Hant'],
    ['title: 甲', hant, 'zh-Hant'],
    ['language: zh', hans, 'zh-Hans'],
    ['language: zh-CN', hant, 'zh-Hans'],
    ['language: [zh-TW, en]', hans, 'zh-Hant'],
    ['language: en', hans, undefined],
  ])('with “%s” and posts such as %s', (setting, text, root) => {
    const site = readGeneratorSite({
      read: (path) => (path === '_config.yml' ? `${setting}\n` : undefined),
      list: (path) => (path === '' ? ['_config.yml', 'source/'] : path === 'source' ? ['_posts/'] : []),
    });
    const { taken } = settleScript(site!, posts(text));
    const variants = taken.find((found) => found.setting === 'variants')?.value as string[] | undefined;
    expect(variants?.[0]).toBe(root);
  });
});
