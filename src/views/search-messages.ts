import type { Script } from '../config/variant.ts';

export type { Script };

/** Texts of the search dialog, most of which the page has too, in simplified and traditional, written by hand; apart, because browsers load them. */
const messages = {
  search: ['搜索', '搜尋'],
  placeholder: ['简体、繁体都能搜', '簡體、繁體都能搜'],
  close: ['关闭', '關閉'],
  searching: ['正在搜索…', '正在搜尋…'],
  found: ['找到 {n} 篇', '找到 {n} 篇'],
  allResults: ['查看全部结果', '查看全部結果'],
  results: ['搜索结果', '搜尋結果'],
  recent: ['最近搜索', '最近搜尋'],
  forget: ['清除', '清除'],
  forgetOne: ['不再记住“{query}”', '不再記住「{query}」'],
  offline: ['搜索用的文件没有取到，请检查网络。', '搜尋用的檔案沒有取到，請檢查網路。'],
  outdated: ['网站已经更新，请重新载入这一页。', '網站已經更新，請重新載入這一頁。'],
  unsupported: [
    '这个浏览器不能运行搜索（没有 WebAssembly）。可以从标签找起。',
    '這個瀏覽器不能執行搜尋（沒有 WebAssembly）。可以從標籤找起。',
  ],
  tagIndex: ['全部标签', '全部標籤'],
  broken: ['搜索出了问题。', '搜尋出了問題。'],
  retry: ['重试', '重試'],
  reload: ['重新载入', '重新載入'],
  hint: ['↑↓ 选择　Enter 打开　Esc 关闭', '↑↓ 選擇　Enter 開啟　Esc 關閉'],
} as const satisfies Record<string, readonly [hans: string, hant: string]>;

type SearchMessage = keyof typeof messages;

/** Looks up a text in a script and fills its `{name}` places. */
export function searchMessage(
  script: Script,
  key: SearchMessage,
  values: Record<string, string | number> = {},
): string {
  return fillMessage(messages[key][script === 'hans' ? 0 : 1], values);
}

/** Fills the `{name}` places of a text; those without a value stay. */
export function fillMessage(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
