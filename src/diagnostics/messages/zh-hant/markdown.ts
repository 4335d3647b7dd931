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
  'link-broken': { about: '連結指向的頁面不存在。' },
  'anchor-missing': { about: '連結指向的位置在目標頁面中不存在。' },
  'asset-missing': { about: '圖片或檔案不存在。' },
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
