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
  'template-syntax/directive': {
    message: '無法辨識「{line}」這個指令，不會顯示。',
  },
  'markdown-syntax': { about: 'Markdown 語法沒有錯，但多半不是作者的意思。' },
  'markdown-syntax/heading-space': {
    message: '「{text}」不會成為標題：{signs} 後面要加一個空格。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/hashtag-or-heading': {
    message: '「{text}」不會成為標題。如果是標題，{signs} 後面要加一個空格。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/list-space': {
    message: '「{text}」不會成為清單項目。如果是清單，{sign} 後面要加一個空格。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/underline': {
    message: '這一行會把上一行文字變成標題。',
    hint: '如果要寫分隔線，請在它前面加一個空行。',
  },
  'markdown-syntax/wide-parentheses': {
    message: '「{text}」不會成為連結：用了全形括號。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/link-gap': {
    message: '「{text}」不會成為連結：括號前面有空格。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/wide-exclamation': {
    message: '「{text}」是連結，不是圖片：用了全形驚嘆號。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/unknown-element': {
    message: '「{text}」不是 HTML 元素，當成文字顯示。',
    hint: '如果是程式碼，請用反引號括起來。',
  },
  'markdown-syntax/shown-note': {
    message: '「{note}」看起來是私人備註，但會發布：HTML 裡的備註不會辨識。',
    hint: '請把備註移到 HTML 外面，寫在兩行 %% 之間；如果不是備註，請用反引號括起來。',
  },
  'markdown-syntax/open-note': {
    message: '這個 %% 不會開始私人備註，因為同一段裡沒有另一個 %% 結束它，文字會發布。',
    hint: '備註有好幾段時，請在前後各寫一行 %%。',
  },
  'markdown-syntax/wide-signs': {
    message: '「{text}」會照原樣顯示：裡面的符號是全形的，Markdown 無法辨識。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/wide-space': {
    message: '{sign} 後面不是一般的半形空格，所以這一行照原樣顯示。',
    hint: '請改成半形空格：\n{line}',
  },
  'markdown-syntax/underscores': {
    message: '「{text}」會照原樣顯示：緊鄰漢字的底線沒有作用。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/shown-strong': {
    message: '這裡的 ** 會照原樣顯示，因為沒有另一個 ** 和它成對。',
    hint: '請在要加粗的文字兩邊都寫 **，內側不要留空格；在 HTML 元素裡，請在文字前空一行。',
  },
  'markdown-syntax/shown-link': {
    message: '「{text}」不會成為連結：網址裡有空格。',
    hint: '空格請寫成 %20，標題請用半形直引號括起來：\n{line}',
  },
  'markdown-syntax/shown-comment': {
    message: '「{text}」不是註解，會發布出去。',
    hint: '請寫成：\n<!-- {line} -->',
  },
  'markdown-syntax/no-target': {
    message: '「{text}」沒有連到任何地方：括號裡沒有網址。',
    hint: '請補上網址，或刪除這個連結。',
  },
  'markdown-syntax/indented-prose': {
    message: '這一段縮排了四個空格或一個定位字元，會當作程式碼顯示。',
    hint: '請刪除這些空格；如果要首行縮排，請以兩個全形空格開頭。',
  },
  'markdown-syntax/shallow-item': {
    message: '這一項縮排不夠，不會成為上面編號項的下層。',
    hint: '請縮排 {count} 個空格：\n{line}',
  },
  'markdown-syntax/table-cells': {
    message: '表格只有 {columns} 欄，「{text}」不會顯示。',
    hint: '請在前兩列各加一欄；如果是儲存格裡的 |，請寫成 \\|，程式碼裡也一樣。',
  },
  'markdown-syntax/table-columns': {
    message: '這不會成為表格：第一列有 {cells} 格，橫線那一列有 {columns} 格。',
    hint: '請讓這兩列的格數相同。',
  },
  'markdown-syntax/open-fence': {
    message: '以 {fence} 開始的程式碼區塊沒有結尾，後面的內容全都成了程式碼。',
    hint: '請在程式碼結束的地方單獨寫一行 {fence}。',
  },
  'markdown-syntax/crowded': {
    message: '這一段的 Markdown 符號太多，從這裡起當成純文字顯示。',
    hint: '請用空行分段，或放進程式碼區塊。',
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
    message: '沒有安裝 mermaid，這張圖表以原始碼顯示。',
    hint: '請在網站的資料夾裡執行 npm install mermaid，頁面就會畫出圖形。',
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
};
