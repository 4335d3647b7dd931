import { describe, expect, it } from 'vitest';
import { hear, withoutBegun } from './query/readings.ts';
import { soundsOf } from './query/sounds.ts';
import { packReadings } from './readings.ts';

const read: Record<string, string> = {
  ...{ 客: 'ke', 户: 'hu', 服: 'fu', 务: 'wu', 退: 'tui', 货: 'huo', 重: 'zhong', 要: 'yao', 复: 'fu' },
  ...{ 开: 'kai', 会: 'hui', 绿: 'lv', 色: 'se', 的: 'de', 事: 'shi', 项: 'xiang' },
};
const readAloud = (text: string) =>
  [...text].map((symbol, i) => (text.startsWith('重复', i) ? 'chong' : (read[symbol] ?? symbol)));

const titles: [string, number][] = [
  ['客户的退货', 0],
  ['A Latin title', 1],
  ['重要事项', 2],
  ['重复开会', 5],
  ['客戶服務', 6],
];
const readings = packReadings({ tags: ['客户服务', '绿色'], titles, records: 8 }, readAloud);

describe('readings', () => {
  it.each([
    ['kehu', ['客户服务'], ['客户服务', '客户的退货']],
    ['ke hu', ['客户服务'], ['客户服务', '客户的退货']],
    ['khfw', ['客户服务'], ['客户服务']],
    ['kehfw', ['客户服务'], ['客户服务']],
    ['kehufuw', ['客户服务'], ['客户服务']],
    ['ㄎㄏㄈㄨ', ['客户服务'], ['客户服务']],
    ['ㄎㄜˋㄏㄨˋ', ['客户服务'], ['客户服务', '客户的退货']],
    ['lvse', ['绿色'], []],
    ['lüse', ['绿色'], []],
    ['zhongyao', [], ['重要事项']],
    ['zhyao', [], ['重要事项']],
    ['chongfu', [], ['重复开会']],
    ['zhongfu', [], []],
    ['ke', [], []],
    ['kehuzzz', [], []],
  ])('%s is heard in the tags %j and the titles %j', (typed, tags, found) => {
    const heard = hear(soundsOf(typed) ?? '', readings);
    expect(heard.tags.map(({ name }) => name)).toEqual(tags);
    expect(heard.titles.map(({ name }) => name)).toEqual(found);
  });

  it('lead back to the records, and say what was heard', () => {
    expect(hear('kehu', readings).titles.map(({ record = 0, text }) => [8 + record, text])).toEqual([
      [6, '客户'],
      [0, '客户'],
    ]);
  });

  it.each([
    ['kehu', ['客户服务', '科会客户'], ['客户服务', '科会客户', '刻画', '刻换']],
    ['kehua', ['刻画'], ['刻画', '刻换']],
    ['keh', ['客户服务', '刻画', '刻换', '科会客户'], ['客户服务', '刻画', '刻换', '科会客户']],
    ['khuan', ['刻换'], ['刻换']],
    ['khua', ['刻画', '刻换'], ['刻画', '刻换']],
  ])('%s is heard in %j, by complete syllables first; otherwise in %j', (typed, names, all) => {
    const sounds: Record<string, string> = {
      ...{ 客: 'ke', 户: 'hu', 刻: 'ke', 画: 'hua', 换: 'huan', 科: 'ke', 会: 'hui', 服: 'fu', 务: 'wu' },
    };
    const packed = packReadings(
      {
        tags: [],
        titles: ['科会客户', '刻换', '刻画', '客户服务'].map((title, i) => [title, i]),
        records: 4,
      },
      (text) => [...text].map((symbol) => sounds[symbol] ?? symbol),
    );
    const { titles: heard } = hear(soundsOf(typed) ?? '', packed);
    expect(heard.map(({ name }) => name)).toEqual(all);
    expect(withoutBegun(heard, []).map(({ name }) => name)).toEqual(names);
  });

  it('have only so many titles, the newest', () => {
    const many = Array.from({ length: 3000 }, (_, i): [string, number] => ['客户服务'.repeat(3), i]);
    const { titles: kept, steps } = packReadings({ tags: [], titles: many, records: 3000 }, readAloud);
    expect(kept.split('\n')).toHaveLength(1666);
    expect(steps[0]).toBe(1);
  });

  it('have only so many tags, the most used, and titles beside them', () => {
    const tags = Array.from({ length: 9000 }, (_, i) => `客户${String.fromCodePoint(0x4e00 + i)}`);
    const { tags: kept, titles: beside } = packReadings({ tags, titles, records: 8 }, readAloud);
    expect(kept.split('\n')).toHaveLength(4000);
    expect(kept).toContain('客户一');
    expect(beside.split('\n')).toHaveLength(4);
  });

  it.each(['客户', 'a', 'iPhone 15', 'c++', '', 'k'.repeat(50)])('%j is no sound', (typed) => {
    expect(soundsOf(typed)).toBeUndefined();
  });
});
