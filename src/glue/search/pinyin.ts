import type { ReadAloud } from '../../search/readings.ts';

/** Loads what reads Chinese aloud: pinyin without tones, `v` for ü, each word as it is read there (重复, 重要). */
export async function loadPinyin(): Promise<ReadAloud> {
  const { pinyin } = await import('pinyin-pro');
  return (text) => pinyin(text, { type: 'array', toneType: 'none', v: true, nonZh: 'spaced' });
}
