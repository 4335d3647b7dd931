import type { OwnTexts } from './messages.ts';

/** Interface texts with a wording of Hong Kong's own; all others are the Traditional ones. */
export const hongKongTexts: OwnTexts = {
  archive: '文章存檔',
  mainNavigation: '主選單',
  breadcrumb: '目前位置',
  themeAuto: '跟隨系統',
  backToTop: '返回頁頂',
  archiveOf: '{name}按年月排列的全部文章',
  archivedThread: '舊討論區存檔，只供閱讀。',
  repliesViews: '回覆／瀏覽',
  replies: '回覆',
  viewed: '瀏覽',
  tagsByName: '按名稱排列',
  footnotes: '註釋',
  notFoundSearch: '搜尋一下',
  redirectTo: '新網址：',
};
