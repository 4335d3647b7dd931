import { describe, expect, it } from 'vitest';
import { Slugger } from './slug.ts';

describe('Slugger', () => {
  it.each([
    ['客户服务', '客户服务'],
    ['第一节：开始！', '第一节开始'],
    ['Hello World', 'hello-world'],
    ['A & B', 'a--b'],
    ['C++ 与 C#', 'c-与-c'],
    ['v1.2.3', 'v123'],
    ['snake_case-kebab', 'snake_case-kebab'],
    ['「引文」——完', '引文完'],
    ['Ａ１', 'ａ１'],
    ['Über Straße', 'über-straße'],
    ['😀', 'section'],
    ['', 'section'],
  ])('%s → %s', (text, id) => expect(new Slugger().slug(text)).toBe(id));

  it('numbers what comes again, as GitHub does', () => {
    const slugger = new Slugger();
    expect(['概述', '概述', '概述', '概述-1', '概述'].map((text) => slugger.slug(text))).toEqual([
      '概述',
      '概述-1',
      '概述-2',
      '概述-1-1',
      '概述-3',
    ]);
  });
});
