import type { markdownSlips as english } from '../en/markdown-slips.ts';
import type { Translation } from '../message.ts';

/** Markdown 的寫法與作者本意不符之處。 */
export const markdownSlips: Translation<typeof english> = {
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
  'markdown-syntax/wide-end': {
    message: '這個連結的右括號是全形的，已按半形讀取。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/link-gap': {
    message: '「{text}」不會成為連結：括號前面有空格。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/wide-table': {
    message: '這個表格的豎線是全形的，已當作半形讀取。',
    hint: '請改用半形的 |。',
  },
  'markdown-syntax/wide-exclamation': {
    message: '「{text}」是連結，不是圖片：用了全形驚嘆號。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/unknown-element': {
    message: '「{text}」不是 HTML 元素，當成文字顯示。',
    hint: '如果是程式碼，請用反引號括起來。',
  },
  'markdown-syntax/component': {
    message: '「<{name}>」是舊網站的元件，這裡不會執行，只顯示其中的內容。',
    hint: '請把它所顯示的內容寫成 Markdown 或 HTML；如果是程式碼，請用反引號括起來。',
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
  'markdown-syntax/no-text': {
    message: '「{text}」沒有文字，讀者看不見。',
    hint: '請在方括號裡寫上連結的文字。',
  },
  'markdown-syntax/deep-heading': {
    message: '這一行不會成為標題：最多只有六級。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/heading-end': {
    message: '標題結尾的 # 會照樣顯示，因為它前面沒有空格。',
    hint: '請刪去：\n{line}',
  },
  'markdown-syntax/empty-heading': {
    message: '這個標題是空的。',
    hint: '請寫上標題，或刪除這一行。',
  },
  'markdown-syntax/task-box': {
    message: '「{sign}」不是核取方塊，會照樣顯示。',
    hint: '如果是待辦事項，請寫成：\n{line}',
  },
  'markdown-syntax/run-together': {
    message: '這幾行會連成一段：「{sign}」在 Markdown 裡不會成為清單。',
    hint: '請在每行前面寫 1. 或 - 再加一個空格，或在各行之間空一行，或設定 breaks: true。',
  },
  'markdown-syntax/wide-fence': {
    message: '「{sign}」不會成為程式碼區塊：要用英文輸入法的反引號。',
    hint: '請寫成下面這樣，結尾也一樣：\n{line}',
  },
  'markdown-syntax/other-dialect': {
    message: '「{text}」會照樣顯示：這是擴充語法，Markdown 本身沒有。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/abbreviation': {
    message: '「{text}」會照樣顯示：這裡不能這樣定義縮寫。',
    hint: '請在用到這個詞的地方寫：\n{line}',
  },
  'markdown-syntax/starred-digits': {
    message: '「{text}」裡的星號不會顯示，夾在中間的字會變成斜體。',
    hint: '請寫成：\n{line}',
  },
  'markdown-syntax/indented-fence': {
    message: '這一行縮排了四個空格以上，程式碼區塊會連同 {fence} 一起顯示。',
    hint: '請最多縮排三個空格；在清單裡，則與項目的文字對齊。',
  },
  'markdown-syntax/undefined-reference': {
    message: '「{text}」會照樣顯示：文中沒有定義 [{name}]。',
    hint: '如果是連結，請另起一行寫上：\n{line}',
  },
  'markdown-syntax/footnote-space': {
    message: '「{text}」會照樣顯示：註腳的名稱不能有空格。',
    hint: '請在這裡和註腳處都寫成：\n{line}',
  },
  'markdown-syntax/open-comment': {
    message: '這段註解沒有結束，會公開顯示。',
    hint: '請在註解結束的地方寫上 -->。',
  },
  'markdown-syntax/table-rule': {
    message: '這不會成為表格：「{text}」不是表格的分隔列。',
    hint: '請寫成：\n{line}',
  },
};
