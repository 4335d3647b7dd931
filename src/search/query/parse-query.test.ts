import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

describe('parseQuery', () => {
  it.each([
    ['客户服务', ['客户服务']],
    ['  客户 　服务 ', ['客户', '服务']],
    ['"New York" 手机', ['New York', '手机']],
    ['＂v1.2 beta＂', ['v1.2 beta']],
    ['C++ .NET v1.2.3', ['C++', '.NET', 'v1.2.3']],
    ['「成功」', ['「成功」']],
    ['“成功”', ['“成功”']],
    ['say "hi', ['say', '"hi']],
    ['5" 屏', ['5"', '屏']],
    ['""', ['""']],
    ['"a"b', ['"a"b']],
    ['台 臺 ｔai TAI', ['台', 'ｔai']],
    ['', []],
    [' \u200b ', []],
  ])('reads %j', (typed, phrases) => {
    expect(parseQuery(typed).phrases.map(({ text }) => text)).toEqual(phrases);
  });

  it.each([
    ['"耗时 30分钟"', [2]],
    ['"耗时30分钟"', []],
    ['"New York"', undefined],
    ['耗时30分钟', undefined],
    ['"客户"', undefined],
  ])('takes the spaces of typography in %j for %j', (typed, gaps) => {
    const [phrase] = parseQuery(typed).phrases;
    expect(phrase?.gaps && [...phrase.gaps]).toEqual(gaps);
  });

  it('reads no more of a pasted book than its beginning', () => {
    const { phrases } = parseQuery('字'.repeat(1_000_000));
    expect(phrases[0]?.symbols.length).toBe(400);
    expect(parseQuery('" '.repeat(500_000)).phrases.length).toBeLessThan(3);
  });
});
