import type { markdown as english } from '../en/markdown.ts';
import type { Translation } from '../message.ts';

/** Markdown、HTML、連結與圖片。 */
export const markdown: Translation<typeof english> = {
  'template-syntax': { about: '其他產生器的範本語法不會執行。' },
  'markdown-syntax': { about: 'Markdown 語法沒有錯，但多半不是作者的意思。' },
  'html-unclosed': { about: 'HTML 元素只有開頭標籤，沒有結尾標籤。' },
  'html-script': { about: '文章裡有指令碼。' },
  'html-unsafe': { about: '已移除會執行程式的連結。' },
  'footnote-undefined': { about: '內文引用了不存在的註腳。' },
  'footnote-unused': { about: '有註腳在內文中從未引用。' },
  'math-syntax': { about: '公式有誤，以原始碼顯示。' },
  'code-language-unknown': {
    about: '不支援這種程式語言的語法突顯。',
    message: '不支援「{language}」的語法突顯，以純文字顯示。',
    hint: '如果不是程式語言，請寫：\n```text',
  },
  'link-broken': {
    about: '連結指向的頁面不存在。',
    message: '連結「{target}」指向的頁面或檔案不存在。',
    hint: '請連結到文章的檔案（例如 ./other-post.md），或文章在網站上的路徑。',
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
  'asset-missing/misspelt': {
    message: '圖片「{path}」不存在。',
    hint: '是不是 {nearest}？注意大小寫。',
  },
  'asset-missing/own-disk': {
    message: '圖片「{path}」不存在。',
    hint: '這是您自己電腦上的路徑。請把圖片複製到 images/ 裡，改用那裡的路徑。',
  },
  'markdown-failed': {
    about: '由於簡繁本身的錯誤，文章無法算繪，未發布。',
    message: '文章無法算繪：{reason}',
    hint: '這是簡繁本身的錯誤，請附上這篇文章回報給我們。',
  },
  'code-highlighting-failed': {
    about: '程式碼區塊無法標示顏色，以純文字顯示。',
    message: '這段 {language} 程式碼無法標示顏色，以純文字顯示。',
  },
  'shortcode-unknown': { about: '不認得其他產生器的這個短代碼或模板標籤。' },
  'shortcode-unknown/arguments': {
    message: '簡繁不認得標籤「{tag}」。其中的圖片、連結和文字照樣顯示。',
    hint: '請看看頁面是否合意，或改寫成 Markdown。',
  },
  'shortcode-unknown/content': {
    message: '簡繁不認得標籤「{tag}」。標籤之間的內容按 Markdown 顯示。',
    hint: '請看看頁面是否合意，或改寫成 Markdown。',
  },
  'shortcode-unknown/data': {
    message: '「{tag}」裡是供舊網站腳本讀取的資料，不會顯示。',
    hint: '請改用圖片、表格或文字來表達。',
  },
  'callout-unknown': {
    about: '提示框的類型是自擬的，按「註」顯示。',
    message: '「[!{name}]」不是簡繁認得的提示框類型，按「註」顯示，並以此為標題。',
    hint: '可用的類型有 note、tip、important、warning 和 caution。',
  },
};
