import type { Script } from './search-messages.ts';

/** Texts that the search page alone shows; the dialog, which more readers open, is spared them. */
const messages = {
  more: ['再显示一些', '再顯示一些'],
  narrow: ['缩小范围', '縮小範圍'],
  clear: ['清除范围', '清除範圍'],
  showResults: ['看结果', '看結果'],
  kind: ['类型', '類型'],
  section: ['分类', '分類'],
  tag: ['标签', '標籤'],
  author: ['作者', '作者'],
  year: ['年份', '年份'],
  any: ['不限', '不限'],
  article: ['文章', '文章'],
  thread: ['帖子', '帖子'],
  page: ['页面', '頁面'],
  sort: ['排序', '排序'],
  relevance: ['最相关', '最相關'],
  date: ['最新', '最新'],
} as const satisfies Record<string, readonly [hans: string, hant: string]>;

export type SearchPageMessage = keyof typeof messages;

/** Looks up a text of the search page in a script. */
export function searchPageMessage(script: Script, key: SearchPageMessage): string {
  return messages[key][script === 'hans' ? 0 : 1];
}
