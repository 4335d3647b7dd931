import { describe, expect, it } from 'vitest';
import { readLanguage, textLanguageOf } from './language.ts';
import type { PostMeta } from './post.ts';

describe('textLanguageOf', () => {
  it.each([
    ['posts/x.md', undefined, 'zh posts/x'],
    ['posts/en/x.md', undefined, 'en posts/x'],
    ['en/posts/x.md', undefined, 'en posts/x'],
    ['posts/x.en.md', undefined, 'en posts/x'],
    ['posts/x.zh-cn.md', undefined, 'zh posts/x'],
    ['posts/x/index.en-us.md', undefined, 'en posts/x'],
    ['posts/x/index.md', undefined, 'zh posts/x'],
    ['posts/x-en.md', 'en', 'en posts/x'],
    ['posts/x-en.md', undefined, 'zh posts/x-en'],
    ['posts/jp/x.md', undefined, 'ja posts/x'],
    ['posts/it/x.md', undefined, 'zh posts/it/x'],
    ['posts/node.js.md', undefined, 'zh posts/node.js'],
    ['posts/en/x.md', 'fr', 'fr posts/x'],
  ])('reads %s with lang %s as %s', (file, language, expected) => {
    const meta = { file, kind: 'article', ...(language === undefined ? {} : { language }) } as PostMeta;
    const found = textLanguageOf(meta);
    expect(`${found.language} ${found.text.replace('article:', '')}`).toBe(expected);
  });
});

describe('readLanguage', () => {
  it.each([
    ['en', 'en'],
    ['en_US', 'en'],
    ['zh-Hant-TW', 'zh'],
    ['English (US)', undefined],
    [undefined, undefined],
  ])('reads %s as %s', (written, language) => {
    expect(readLanguage(written)).toBe(language);
  });
});
