import type { markdown as english } from '../en/markdown.ts';
import type { Translation } from '../message.ts';

/** Markdown、HTML、連結與圖片。 */
export const markdown: Translation<typeof english> = {
  'template-syntax': {
    about: '其他產生器的範本語法不會執行。',
    message: '「{tag}」是其他產生器的範本語法，不會執行，也不顯示。',
    hint: '請改用 Markdown 或 HTML；如果要給讀者看，請用反引號括起來。',
  },
  'template-syntax/shown': {
    message: '「{tag}」是其他產生器的範本語法，不會執行，當成程式碼顯示。',
    hint: '請改用 Markdown 或 HTML；如果要給讀者看，請用反引號括起來。',
  },
  'template-syntax/block': {
    message: '無法辨識以「{line}」開頭的區塊，裡面的內容照常顯示。',
    hint: '可用 :::note、:::tip、:::important、:::warning、:::caution 與 :::details。',
  },
  'template-syntax/include': {
    message: '「{tag}」在舊網站會插入另一個檔案，這裡改成了指向那個檔案的連結。',
    hint: '請把那個檔案的內容直接寫進文章。',
  },
  'template-syntax/directive': {
    message: '無法辨識「{line}」這個指令，不會顯示。',
  },
  'html-unclosed': {
    about: 'HTML 元素只有開頭標籤，沒有結尾標籤。',
    message: '<{name}> 沒有結尾標籤，已在內文末尾補上。',
    hint: '請在該結束的地方寫上 </{name}>。',
  },
  'html-unclosed/raw-text': {
    message: '<{name}> 沒有結尾標籤，會吞掉後面的全部內容，所以當成文字顯示。',
    hint: '請用 </{name}> 結尾。',
  },
  'html-script': {
    about: '文章裡有指令碼，讀者的瀏覽器會執行。',
    message: '這篇文章帶有指令碼，會在讀者的瀏覽器裡執行。',
    hint: '請檢查是否還需要：留言框、計數器與分享按鈕往往已經用不上了。',
  },
  'html-unsafe': {
    about: '已移除會執行程式的連結。',
    message: '「{scheme}」網址會在讀者的瀏覽器裡執行程式，已移除。',
    hint: '請改為連結到頁面，或把程式放進 <script> 元素。',
  },
  'html-unsafe/meta': {
    message: '<meta http-equiv> 影響整個頁面和讀者，已刪除。',
    hint: '要把讀者引到另一頁，請把舊網址寫進那一頁的 aliases。',
  },
  'html-handler': {
    about: '行內事件處理程式不會執行。',
    message: '頁面不允許行內事件處理程式，{attribute} 沒有作用。',
    hint: '請在文章的 <script> 元素裡用 addEventListener 加上。',
  },
  'html-untrusted': {
    about: '不受信任的文章裡不允許出現的 HTML 已刪除。',
    message: '這篇文章不受信任，<{name}> 已刪除。',
    hint: '請改用 Markdown。站長可以信任這篇文章：見 site.yaml 的 trust 與 untrusted。',
  },
  'html-untrusted/attribute': {
    message: '這篇文章不受信任，<{name}> 的 {attribute} 已刪除。',
    hint: '請刪掉它：不受信任的文章不能執行程式、連到程式，也不能超出自己在頁面上的位置。',
  },
  'html-untrusted/unknown': {
    message: '這篇文章不受信任，<{name}> 的 {attribute} 已略過。',
    hint: '不受信任的文章裡，class 和未知的屬性沒有作用。可以刪掉，也可以不管。',
  },
  'html-untrusted/embed': {
    message: '這篇文章不受信任，嵌入的頁面改成了連結。',
    hint: '站長可以信任這篇文章：見 site.yaml 的 trust 與 untrusted。',
  },
  'html-untrusted/disguise': {
    message: '連結寫的是 {shown}，實際開啟的是 {host}。',
    hint: '請寫出真正的網址，或用文字說明它指向的網頁。',
  },
  'html-untrusted/lookalike': {
    message: '連結開啟的是 {host}，寫成 {shown} 容易與別的網址混淆。',
    hint: '請按網站自己的寫法填寫網址，不要混用不同文字的字母。',
  },
  'origin-undeclared': {
    about: '頁面從 site.yaml 沒有宣告的主機載入內容。',
    message: 'site.yaml 沒有宣告 {origin}，頁面的安全政策會阻止這篇文章從那裡載入內容。',
    hint: '如果信任這個主機，請在 site.yaml 裡加上：\nsecurity: { origins: [{origin}] }',
  },
  'origin-undeclared/frame': {
    message: '這篇文章嵌入了 {origin} 的頁面，site.yaml 沒有宣告這個主機。',
    hint: '嵌入的頁面可以來自任何地方。要宣告這個主機，請在 site.yaml 裡加上：\nsecurity: { origins: [{origin}] }',
  },
  'origin-undeclared/theme': {
    message: '主題從 {origin} 載入內容，site.yaml 沒有宣告這個主機。頁面的安全政策為主題放行。',
    hint: '要宣告這個主機，請在 site.yaml 裡加上：\nsecurity: { origins: [{origin}] }',
  },
  'footnote-undefined': {
    about: '內文引用了不存在的註腳。',
    message: '[^{label}] 引用的註腳不存在，照原樣顯示。',
    hint: '請另起一行寫註腳；如果是程式碼，請用反引號括起來：\n[^{label}]: …',
  },
  'footnote-undefined/wide-colon': {
    message: '[^{label}] 引用的註腳不存在，照原樣顯示。',
    hint: '註腳要用半形冒號：\n[^{label}]: …',
  },
  'footnote-unused': {
    about: '有註腳在內文中從未引用。',
    message: '內文沒有引用註腳 [^{label}]，所以不顯示。',
    hint: '請在該引用的地方寫上 [^{label}]，或刪除這條註腳。',
  },
  'math-syntax': {
    about: '公式有誤，以原始碼顯示。',
    message: '這個公式無法排版：{reason}',
    hint: 'KaTeX 支援的寫法見 https://katex.org/docs/supported.html',
  },
  'code-language-unknown': {
    about: '不支援這種程式語言的語法突顯。',
    message: '不支援「{language}」的語法突顯，以純文字顯示。',
    hint: '如果不是程式語言，請寫：\n```text',
  },
  'markdown-failed': {
    about: '由於簡繁本身的錯誤，文章無法轉成 HTML，因此未發布。',
    message: '文章無法轉成 HTML：{reason}',
    hint: '這是簡繁本身的錯誤，請附上這篇文章回報給我們。',
  },
  'code-highlighting-failed': {
    about: '程式碼區塊無法套用語法突顯，以純文字顯示。',
    message: '這段 {language} 程式碼無法套用語法突顯，以純文字顯示。',
  },
  'shortcode-unknown': { about: '這是其他產生器的短代碼或範本標籤，簡繁不認得。' },
  'shortcode-unknown/arguments': {
    message: '簡繁不認得標籤「{tag}」。其中的圖片、連結和文字照樣顯示。',
    hint: '請檢查頁面是否符合預期，或改寫成 Markdown。',
  },
  'shortcode-unknown/content': {
    message: '簡繁不認得標籤「{tag}」。標籤之間的內容依 Markdown 顯示。',
    hint: '請檢查頁面是否符合預期，或改寫成 Markdown。',
  },
  'shortcode-unknown/script': {
    message: '「{tag}」依照舊網站的範本顯示，範本裡的指令碼和樣式表沒有帶過來。',
    hint: '請檢查頁面的顯示效果。',
  },
  'shortcode-unknown/data': {
    message: '「{tag}」裡是給舊網站的指令碼讀取的資料，不會顯示。',
    hint: '請改用圖片、表格或文字來表達。',
  },
  'callout-unknown': {
    about: '提示框的類型不是內建的，依「註」顯示。',
    message: '「[!{name}]」不是簡繁認得的提示框類型，依「註」顯示，並以這個名稱為標題。',
    hint: '可用的類型有 note、tip、important、warning 和 caution。',
  },
  'diagram-source': {
    about: '圖表以原始碼顯示。',
    message: '沒有安裝 mermaid，讀者看到的是這張圖的原始碼。',
    hint: '請在網站的資料夾裡執行 npm install mermaid，頁面就會畫出圖形。',
  },
  'diagram-source/other': {
    message: '不會繪製「{language}」的圖，這裡顯示原文。',
    hint: '請改用 Mermaid，或換成圖片。',
  },
  'chart-unreadable': {
    about: '表格無法畫成圖，以原始碼顯示。',
    message: '畫圖需要一張有標題列的表格，最多 {rows} 列、{columns} 欄數字。',
    hint: '請寫成 Markdown 表格：第一欄是名稱，其餘各欄是數字。',
  },
  'chart-unreadable/number': {
    message: '「{row}」列、「{column}」欄的「{cell}」不是數字。',
    hint: '請寫成數字，如 1,234 或 35%。',
  },
  'chart-unreadable/pie': {
    message: '圓餅圖只能畫一欄數字，最多 {rows} 個，都不能小於零；這裡畫成了長條圖。',
    hint: '請只留一欄數字，或寫成：\n```chart bar',
  },
  'fence-word-unknown': {
    about: '程式碼區塊第一行裡有不起作用的詞。',
    message: '程式碼區塊第一行的「{word}」不起作用。',
    hint: '是不是「{nearest}」？',
  },
  'fence-word-unknown/chart': {
    message: '沒有「{word}」這種圖，畫成了長條圖。',
    hint: '可以寫：{known}',
  },
  'fence-word-unknown/chart-misspelt': {
    message: '沒有「{word}」這種圖，畫成了長條圖。',
    hint: '是不是：\n```chart {nearest}',
  },
};
