import { describe, expect, it } from 'vitest';
import { leadingHeading } from './title.ts';

describe('leadingHeading', () => {
  it.each<[body: string, text: string | undefined, rest?: string]>([
    ['# 標題\n\n正文', '標題', '\n\n正文'],
    ['\n\n  # 標題 #\n正文', '標題', '\n\n\n正文'],
    ['標題\n===\n正文', '標題', '\n\n正文'],
    ['# **粗**的 [連結](https://example.org) 與 `碼`', '粗的 連結 與 碼', ''],
    ['# 標題 {#custom-id}\n', '標題', '\n'],
    ['# C# 與 F#\n', 'C# 與 F#', '\n'],
    ['# snake_case_name', 'snake_case_name', ''],
    ['# 前&#x524D;端', '前前端', ''],
    ['# <span>標題</span>', '標題', ''],
    ['# 標題 %%私%%', '標題', ''],
    ['# `%%` 與 100%%', '%% 與 100%%', ''],
    ['# ==標題== 與 [[甲]]、[[甲|乙]]', '標題 與 甲、乙', ''],
    ['# JavaScript 的 `==`與`===`的分別', 'JavaScript 的 ==與===的分別', ''],
    ['# 「==」與「===」怎麼分', '「==」與「===」怎麼分', ''],
    ['# 標題 %%用 `a%%b` 的密%%', '標題', ''],
    ['# 成長 100%% 到 200%%', '成長 100%% 到 200%%', ''],
    ['# a==b 與 c == d', 'a==b 與 c == d', ''],
    ['#標題', undefined],
    ['## 第二級', undefined],
    ['正文\n\n# 標題', undefined],
    ['    # 程式碼', undefined],
    ['#', undefined],
    ['', undefined],
    [`# ${'['.repeat(1_000_000)}`, undefined],
    ['\n'.repeat(1_000_000), undefined],
    ['='.repeat(1_000_000), undefined],
  ])('%.30s', (body, text, rest) => {
    const found = leadingHeading(body);
    expect([found?.text, found?.body]).toEqual([text, rest]);
    if (found) expect(found.body.split('\n')).toHaveLength(body.split('\n').length);
  });
});
