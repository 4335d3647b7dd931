import type { shares as english } from '../en/shares.ts';
import type { Translation } from '../message.ts';

/** 分多台機器建置。 */
export const shares: Translation<typeof english> = {
  'share-missing': {
    about: '缺少某一份的讀取結果，網站不完整。',
    message: '這個資料夾裡沒有第 {share} 份的讀取結果，或者它不完整。',
    hint: '產生它，放到這裡：\njianfan build --read {share}',
  },
  'share-foreign': {
    about: '某份讀取結果與網站現在的狀態不符。',
    message: '第 {share} 份的讀取結果來自另一個版本的 Jianfan、另一套設定，或另一組選項。',
    hint: '重新讀取這一份：\njianfan build --read {share}',
  },
  'share-foreign/cut': {
    message: '這是第 {share} 份的讀取結果，但網站現在分成 {of} 份。',
    hint: '刪掉它，或讓每一步都用同樣的份數。',
  },
  'share-foreign/twice': {
    message: '另一個資料夾裡也有第 {share} 份的讀取結果。',
    hint: '刪掉較舊的那個。',
  },
  'share-foreign/damaged': {
    message: '這個資料夾裡有一份讀取結果已損壞。',
    hint: '重新讀取，或重新複製各份的讀取結果。',
  },
  'share-changed': {
    about: '檔案已經不是另一台機器讀取時的樣子。',
    message: '這個檔案在所屬的那一份讀取之後有改動、新增或刪除。',
    hint: '每一步都使用同一個提交，再重新讀取各份。',
  },
  'part-missing': {
    about: '缺少網站的某一部分，無法合併。',
    message: '這個資料夾裡沒有網站的任何部分。',
    hint: '請寫 jianfan build --render 輸出的資料夾。',
  },
  'part-missing/share': {
    message: '缺少第 {share} 份的頁面。',
    hint: '產生它，並把它的資料夾也寫上：\njianfan build --render {share} --stores 目錄',
  },
  'part-foreign': {
    about: '兩個部分不屬於同一個網站。',
    message: '這一部分與 {other} 的版本、內容或份數不同。',
    hint: '用同一個版本、同一個提交重新產生兩者。',
  },
  'part-foreign/twice': {
    message: '這一份與 {other} 是同一份。',
    hint: '只寫其中一個。',
  },
  'part-incomplete': {
    about: '各部分合起來不是計畫中的網站。',
    message: '網站應有 {planned} 個頁面、feed 和圖片，各部分合起來卻有 {made} 個，或並非同樣的檔案。',
    hint: '加上 --force 重新產生每一份；如果仍然如此，請回報。',
  },
  'part-incomplete/lost': {
    message: '這一部分列出的檔案中有 {count} 個不在裡面，例如 {out}。',
    hint: '連同檔案重新複製這一部分；如果每台機器自行發布各自的檔案，合併時請加 --shared-only。',
  },
  'part-overlap': {
    about: '兩個部分裡有同一個檔案。',
    message: '這一部分和 {other} 都有 {out}。',
    hint: '加上 --force 重新產生兩者；如果仍然如此，請回報。',
  },
  'part-search': {
    about: '搜尋索引無法合併。',
    message: '有的部分是在另一個搜尋索引的基礎上增補的，不是這個資料夾裡的那一個。',
    hint: '產生各份時用 --last 指定這個資料夾裡的網站，或都不指定：\njianfan build --render K/N --stores 目錄 [--last 目錄]',
  },
  'part-search/stock': {
    message: 'search: stock 的索引要從所有部分的頁面產生，加了 --shared-only 就無法產生。',
    hint: '合併時不加 --shared-only，或改為 search: true。',
  },
};
