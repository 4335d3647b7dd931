import { describe, expect, it } from 'vitest';
import { chooseLanguage, languageOf } from './language.ts';

describe('languageOf', () => {
  it.each([
    ['zh_CN.UTF-8', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh_SG', 'zh-Hans'],
    ['zh_TW.UTF-8', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh_HK', 'zh-Hant'],
    ['zh_Hans_HK', 'zh-Hans'],
    ['hant', 'zh-Hant'],
    ['en_GB.UTF-8', 'en'],
    ['C.UTF-8', undefined],
    ['de_DE', undefined],
    ['', undefined],
  ])('%s is %s', (name, language) => {
    expect(languageOf(name)).toBe(language);
  });
});

describe('chooseLanguage', () => {
  it('prefers the command line, then the site, then the terminal', () => {
    const terminal = { LANG: 'zh_CN.UTF-8' };
    expect(chooseLanguage({ ...terminal, JIANFAN_LANG: 'en' }, 'zh-Hant')).toBe('en');
    expect(chooseLanguage(terminal, 'zh-Hant')).toBe('zh-Hant');
    expect(chooseLanguage(terminal)).toBe('zh-Hans');
    expect(chooseLanguage({ ...terminal, LC_ALL: 'C' })).toBe('en');
    expect(chooseLanguage({})).toBe('en');
  });
});
