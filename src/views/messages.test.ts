import { describe, expect, it } from 'vitest';
import { countScripts } from '../variants/detect.ts';
import { message, messages, messagesIn, scriptOfLang, type MessageKey } from './messages.ts';

const entries = Object.entries(messages) as [MessageKey, readonly [string, string]][];
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the catalogue of interface texts', () => {
  it.each(entries)('%s is there in both scripts, with the same places', (_, [hans, hant]) => {
    expect(hans).not.toBe('');
    expect(hant).not.toBe('');
    expect(places(hans)).toEqual(places(hant));
  });

  it.each(entries)('%s is simplified where it says so', (_, [hans]) => {
    expect(countScripts(hans, 0, hans.length).hant).toBe(0);
  });

  it.each(entries)('%s is traditional where it says so', (_, [, hant]) => {
    expect(countScripts(hant, 0, hant.length).hans).toBe(0);
  });

  it('has the labels that readers of the old portal know', () => {
    const labels = ['board', 'author', 'repliesViews', 'lastPost', 'relatedThreads', 'noRelated'] as const;
    expect(labels.map((key) => message('hant', key))).toEqual([
      '版塊',
      '作者',
      '回復/查看',
      '最後發表',
      '相關帖子',
      '沒有相關內容',
    ]);
    expect(labels.map((key) => message('hans', key))).toEqual([
      '版块',
      '作者',
      '回复/查看',
      '最后发表',
      '相关帖子',
      '没有相关内容',
    ]);
  });
});

describe('message', () => {
  it.each([
    ['hans', 'search', undefined, '搜索'],
    ['hant', 'search', undefined, '搜尋'],
    ['hant', 'views', { n: 1843 }, '1843 次閱讀'],
    ['hans', 'yearMonth', { year: 2014, month: 5 }, '2014 年 5 月'],
    ['hans', 'asOf', {}, '截至 {date}'],
  ] as const)('%s %s %o → %s', (script, key, values, text) => {
    expect(message(script, key, values)).toBe(text);
    expect(messagesIn(script)(key, values)).toBe(text);
  });

  it('puts values in as they are, whatever they look like', () => {
    expect(message('hant', 'by', { name: '$& {name}' })).toBe('作者：$& {name}');
  });
});

describe('scriptOfLang', () => {
  it.each([
    ['zh-Hans', 'hans'],
    ['zh-CN', 'hans'],
    ['zh-Hant', 'hant'],
    ['zh-Hant-HK', 'hant'],
    ['zh-TW', 'hant'],
    ['zh-HK', 'hant'],
  ])('%s is %s', (lang, script) => expect(scriptOfLang(lang)).toBe(script));
});
