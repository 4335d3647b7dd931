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

  it.each([
    ['C', '长沙 曾经 重庆 重构 重学JS 重复 朝鲜 参差 传统 乘法'],
    ['D', '弹幕 都市 调查 大夫'],
    ['H', '行业 行情 还原 会议'],
    ['J', '降维 角色 奇数 校对'],
    ['K', '会计 咖啡'],
    ['L', '量化 乐趣 露营 六安'],
    ['S', '单田芳 率先 什么 省份'],
    ['T', '弹性布局 调试'],
    ['X', '厦门 厦大 行为 系统 降伏'],
    ['Y', '乐器 乐队 尉迟恭'],
    ['Z', '曾国藩 曾 长大 长者 藏族 查良镛 着色器 种子 中奖 转换'],
  ])('knows by the word which reading counts: %s', (initial, names) => {
    const labels = names.split(' ');
    const groups = groupTagsByInitial(labels.map(tag), 'hans');
    expect(groups.map(({ initial }) => initial)).toEqual([initial]);
  });

  it('goes by syllable, then tone, then character', () => {
    expect(groupsOf('hans', '吕布', '绿茶', '路由', '旅行', '卢沟桥', '略读', '女性', '怒')).toEqual([
      ['L', '卢沟桥', '路由', '吕布', '旅行', '绿茶', '略读'],
      ['N', '怒', '女性'],
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
