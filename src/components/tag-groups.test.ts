import { describe, expect, it } from 'vitest';
import type { TagLink } from '../views/parts.ts';
import { groupTagsByInitial } from './tag-groups.ts';

const tag = (label: string): TagLink => ({ label, href: `/tags/${label}/`, count: 1, weight: 1 });
const groupsOf = (script: 'hans' | 'hant', ...labels: string[]) =>
  groupTagsByInitial(labels.map(tag), script).map(({ initial, tags }) => [
    initial,
    ...tags.map(({ label }) => label),
  ]);

describe('groupTagsByInitial', () => {
  it('goes by pinyin in simplified, also past the letters that begin no syllable', () => {
    expect(
      groupsOf('hans', '知识库', '客户服务', '库存', '案例', '无障碍', '便利店', '简讯', '座位'),
    ).toEqual([
      ['A', '案例'],
      ['B', '便利店'],
      ['J', '简讯'],
      ['K', '客户服务', '库存'],
      ['W', '无障碍'],
      ['Z', '知识库', '座位'],
    ]);
  });

  it('goes by strokes in traditional', () => {
    expect(groupsOf('hant', '客戶服務', '一簡對多繁', '庫存', '人力', '繁體', '龘')).toEqual([
      ['1', '一簡對多繁'],
      ['2', '人力'],
      ['9', '客戶服務'],
      ['10', '庫存'],
      ['17', '繁體'],
      ['48', '龘'],
    ]);
  });

  it('puts names that begin with neither first, numbers in their order', () => {
    expect(groupsOf('hans', '案例', 'SEO', 'A/B测试', '第10期', '第9期', '３Ｃ', '😀')).toEqual([
      ['', '😀', '３Ｃ', 'A/B测试', 'SEO'],
      ['A', '案例'],
      ['D', '第9期', '第10期'],
    ]);
  });

  it('has no groups without tags, and leaves its input alone', () => {
    const tags = [tag('库存'), tag('案例')];
    groupTagsByInitial(tags, 'hans');
    expect(tags.map(({ label }) => label)).toEqual(['库存', '案例']);
    expect(groupTagsByInitial([], 'hant')).toEqual([]);
  });
});
