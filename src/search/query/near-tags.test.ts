import { describe, expect, it } from 'vitest';
import { nearNames } from './near-tags.ts';

const names = ['客户服务', '客户关系', '服务器', '零售', '网站出版', 'JavaScript', 'Java'];

describe('nearNames', () => {
  it.each([
    ['客戶服务部', ['客户服务', '服务器']],
    ['javascrpt', ['JavaScript', 'Java']],
    ['客户', ['客户关系', '客户服务']],
    ['物流', []],
    ['', []],
  ])('offers for %s', (typed, near) => {
    expect(nearNames(typed, names, 5).toSorted()).toEqual(near.toSorted());
  });

  it('puts the likest first and no more than asked for', () => {
    expect(nearNames('客户服务', names, 1)).toEqual(['客户服务']);
  });
});
