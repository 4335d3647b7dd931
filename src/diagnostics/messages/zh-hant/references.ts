import type { references as english } from '../en/references.ts';
import type { Translation } from '../message.ts';

/** 內文引用的頁面、頁面中的位置、圖片與檔案。 */
export const references: Translation<typeof english> = {
  'link-broken': {
    about: '連結指向的頁面不存在。',
    message: '連結「{target}」指向的頁面或檔案不存在。',
    hint: '請連結到文章的檔案（例如 ./other-post.md），或文章在網站上的路徑。',
  },
  'link-broken/local': {
    message: '連結「{target}」指向讀者自己的電腦。',
    hint: '請改寫為本站頁面的路徑。',
  },
  'link-broken/own-site': {
    message: '連結「{target}」指向本站的網域，但本站沒有這一頁。',
    hint: '如果它屬於同一網域下的另一個網站，不用理會；否則請改正網址。',
  },
  'link-broken/no-scheme': {
    message: '連結「{target}」在本站找不到對應的頁面或檔案。',
    hint: '如果是其他網站的網址，請寫成：\n{url}',
  },
  'link-broken/misspelt': {
    message: '連結「{target}」指向的頁面或檔案不存在。',
    hint: '是不是 {nearest}？',
  },
  'link-broken/unpublished': {
    message: '連結「{target}」指向的頁面或檔案不存在。',
    hint: '檔案存在，但沒有發布：它是草稿，或者已被略過。',
  },
  'link-broken/wikilink': {
    message: '連結「{target}」指向的頁面或檔案不存在。',
    hint: '請寫文章的檔名或標題；如果不是連結，請用反引號括起來。',
  },
  'link-broken/menu': {
    message: '選單「{label}」指向 {target}，但網站沒有這個頁面。',
    hint: '請寫頁面的路徑，例如 pages/about.md 寫成 /about/。',
  },
  'link-broken/menu-relative': {
    message: '選單「{label}」指向 {target}，但網站沒有這個頁面。',
    hint: '站內路徑要以斜線開頭：\nurl: {path}',
  },
  'anchor-missing': {
    about: '連結指向的位置在目標頁面中不存在。',
    message: '連結「{link}」在{page}裡沒有對應的位置：沒有「{id}」這個標題。',
    hint: '那裡的標題有：{headings}',
  },
  'anchor-missing/misspelt': {
    message: '連結「{link}」在{page}裡沒有對應的位置：沒有「{id}」這個標題。',
    hint: '是不是 #{nearest}？',
  },
  'anchor-missing/no-headings': {
    message: '連結「{link}」在{page}裡沒有對應的位置：沒有「{id}」這個標題。',
    hint: '那一頁沒有標題，請連結到整個頁面。',
  },
  'asset-missing': {
    about: '圖片或檔案不存在。',
    message: '圖片「{path}」不存在。',
    hint: '請把檔案放在文章旁邊或 images/ 裡，或更正路徑。注意大小寫。',
  },
  'asset-missing/file': {
    message: '檔案「{path}」不存在。',
    hint: '請把檔案放在文章旁邊或 images/ 裡，或更正路徑。注意大小寫。',
  },
  'asset-missing/misspelt': {
    message: '圖片「{path}」不存在。',
    hint: '是不是 {nearest}？注意大小寫。',
  },
  'asset-missing/folder': {
    message: '文章裡有 {count} 張圖片來自 {folder}，但這裡沒有這個資料夾。',
    hint: '請把這個資料夾複製過來，或讓 --content 指向舊網站儲存庫的根目錄。',
  },
  'asset-missing/own-disk': {
    message: '圖片「{path}」不存在。',
    hint: '這是您自己電腦上的路徑。請把圖片複製到 images/ 裡，改用那裡的路徑。',
  },
  'picture-unfetched': {
    about: '別的網站上的圖片沒能複製過來。',
    message: '圖片 {address} 沒能複製過來：{reason}。',
    hint: '網頁仍從那裡載入它，寫法不變。請改正網址，或把圖片放到文章旁邊。',
  },
};
