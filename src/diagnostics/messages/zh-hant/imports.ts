import type { imports as english } from '../en/imports.ts';
import type { Translation } from '../message.ts';

/** 匯入時推斷、修復、略去或缺少的內容。 */
export const imports: Translation<typeof english> = {
  'import-source': {
    about: '指定的位置沒有可以匯入的內容。',
    message: '這裡沒有簡繁能匯入的內容：沒有 Markdown，沒有 WordPress 匯出檔，也沒有 Discuz 網站的存檔頁面。',
    hint: '請指定網站的儲存庫資料夾、WordPress 匯出檔（.xml），或存放存檔頁面的資料夾。',
  },
  'import-source/absent': {
    message: '沒有這個檔案或資料夾。',
    hint: '請檢查路徑：相對路徑從目前的資料夾算起。',
  },
  'import-source/same': {
    message: '網站會寫進匯入來源所在的資料夾。',
    hint: '請另外指定資料夾：--to my-site',
  },
  'import-source/xml': {
    message: '這不是 WordPress 匯出檔：{reason}。',
    hint: '請在 WordPress 選擇「工具 → 匯出程式 → 全部內容」，再指定下載到的檔案。',
  },
  'import-left-out': {
    about: '來源中有些內容沒有進入匯入後的網站。',
    message: '沒有匯入：{reason}。',
    hint: '如果需要發布，請放進 content/posts/ 或 content/pages/，並加上標題。',
  },
  'import-left-out/files': {
    message: '有 {count} 個檔案屬於舊的產生器，沒有匯入。',
  },
  'import-left-out/comments': {
    message: '{count} 則留言的內容沒有匯入；文章保留留言數。',
    hint: '討論可以交給 giscus、Waline、Artalk 等留言服務。',
  },
  'import-left-out/type': {
    message: '「{title}」的類型是 {type}，這裡沒有對應的內容。',
  },
  'import-left-out/rest': {
    message: '「{title}」只有清單裡的摘要，來源中沒有全文。',
    hint: '請把這篇文章的頁面也存下來，再匯入一次。',
  },
  'import-left-out/text': {
    message: '帖子「{title}」只有清單裡的一行，來源中沒有內文。',
    hint: '請把這則帖子的頁面也存下來，再匯入一次。',
  },
  'import-comments': {
    about: '舊網站的留言保存在一個檔案裡，可以匯入留言服務。',
    message: '{count} 則留言保存在 {file}，依文章路徑歸類。',
    hint: '請把檔案匯入 Artalk，或用 Waline、Twikoo 的轉移工具匯入，再在 site.yaml 裡寫上這個服務。檔案裡有電子郵件地址：請不要公開，用完就刪。',
  },
  'import-comments/lost': {
    message: '這則留言沒有內文，或者找不到所屬的文章，所以沒有匯入。',
    hint: '請把它所在的資料夾改成文章的檔名，或手動抄錄。',
  },
  'import-guessed': {
    about: '來源沒有寫清楚，匯入時作了推斷。',
    message: '{what}是推斷出來的：{value}。',
    hint: '如果不對，請在文章裡改正。',
  },
  'import-repaired': {
    about: '修復了早先轉換造成的損壞。',
    message: '修復了早先轉換造成的損壞：{examples}。',
  },
  'import-repaired/lost': {
    message: '來源丟了 {count} 個字，原處是 �。',
    hint: '只有原文才有這些字。請在文章裡尋找 �，補上原來的字。',
  },
  'import-draft': {
    about: '來源沒有發布的文章，匯入後是草稿。',
    message: '「{title}」原本沒有公開（{status}），匯入後是草稿。',
    hint: '要發布的話，請刪掉 draft: true。',
  },
  'import-remote': {
    about: '圖片或附件仍指向舊網址，因為匯入時沒有它們的複本。',
    message: '{count} 個圖片或附件仍指向舊網址，例如 {example} 。',
    hint: '請從舊伺服器複製上傳資料夾，再以 --uploads wp-content/uploads 指定。',
  },
  'import-shortcode': {
    about: '舊網站的短代碼在這裡沒有意義，原文保留。',
    message: '不認得短代碼 [{name}]，原樣留在內文裡。',
    hint: '請在匯入的文章裡改成 Markdown 或 HTML。',
  },
  'import-kept': {
    about: '檔案匯入後有人改過，再次匯入時不動它。',
    message: '這個檔案匯入後改過，或者原本就有：維持不變。',
    hint: '要用匯入的版本，請先移走現有檔案再匯入。',
  },
  'import-kept/deleted': {
    message: '這個檔案匯入過，後來刪掉了：不再還原。',
    hint: '要還原，請刪掉 .jianfan-import.json 裡的對應行，再匯入一次。',
  },
  'import-lost': {
    about: '匯入後的網站缺了來源中的內容：匯入時會逐項比較，不會隱瞞。',
    message: '匯入後的網站缺少{what}。',
    hint: '這是簡繁的缺陷，請附上這一行回報。',
  },
};
