import type { files as english } from '../en/files.ts';
import type { Translation } from '../message.ts';

/** 頁面路徑、檔案與資料夾。 */
export const files: Translation<typeof english> = {
  'slug-duplicate': { about: '兩篇文章的網址相同，其中一篇已加上編號。' },
  'slug-changed': {
    about: 'slug 裡有不能用在網址中的字元，已替換。',
    message: 'slug「{wanted}」裡有不能用在網址中的字元，改用「{slug}」。',
    hint: '請寫成：\nslug: {slug}',
  },
  'permalink-invalid': {
    about: '固定網址不是本站的路徑。',
    message: '「{permalink}」不是本站的路徑，改用預設網址。',
    hint: '例如：\npermalink: /2014/05/hello/',
  },
  'permalink-invalid/climbs': {
    message: '「{permalink}」裡有「..」，本站的路徑不能這樣寫，改用 {used}。',
    hint: '請寫成：\npermalink: {used}',
  },
  'permalink-token': {
    about: '固定網址裡有不認得的代碼。',
    message: '固定網址裡的代碼「{token}」不存在，照原樣保留。',
    hint: '可用的代碼：{known}',
  },
  'permalink-date-missing': { about: '固定網址格式裡有日期，但文章沒有日期。' },
  'permalink-key-missing': {
    about: '固定網址格式裡有前置資料的欄位，但文章沒有寫。',
    message: '固定網址格式裡有「:{key}」，但文章沒有寫；它發布在 {path}。',
    hint: '在前置資料裡加上：\n{key}: {slug}',
  },
  'alias-taken': { about: '別名已經是另一個頁面的網址。' },
  'alias-invalid': {
    about: '別名不是本站的路徑。',
    message: '這些別名不是本站的路徑：{aliases}。',
    hint: '路徑要以斜線開頭：\naliases: [{example}]',
  },
  'content-missing': {
    about: '內容資料夾不存在。',
    message: '沒有這個資料夾。',
    hint: '請用 --content 指定存放 Markdown 檔案的資料夾。',
  },
  'content-empty': { about: '內容資料夾裡沒有文章。' },
  'file-unreadable': { about: '無法從磁碟讀取檔案。' },
  'file-unsupported': { about: '檔案的位置或格式不在發布範圍內。' },
  'encoding-not-utf8': { about: '檔案不是 UTF-8 編碼，已用推測的編碼讀取。' },
  'template-failed': { about: '範本無法編譯或算繪。' },
  'mdx-syntax': { about: '.mdx 檔案不是有效的 MDX。' },
  'image-failed': { about: '圖片無法最佳化，照原樣發布。' },
  'image-unreadable': { about: '圖片無法解碼。' },
  'cache-unsaved': { about: '網站已建置完成，但快取存不起來，下次建置會比較慢。' },
  'baseline-invalid': { about: '基準檔（記錄已接受問題的檔案）無法讀取。' },
  'output-unsafe': { about: '輸出資料夾裡有不是簡繁寫入的檔案，因此不動它。' },
  'output-overlap': { about: '輸出資料夾與內容資料夾互相包含。' },
  'output-unwritable': { about: '無法建立輸出資料夾。' },
};
