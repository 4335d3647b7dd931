import type { writing as english } from '../en/writing.ts';
import type { Translation } from '../message.ts';

/** 字元、簡繁、轉換與標點。 */
export const writing: Translation<typeof english> = {
  'null-character': {
    about: '內文有零寬字元或控制字元，已移除。',
    message: '已移除 {count} 個零寬字元或控制字元，第一個是 {name}。',
    hint: '多半是從網頁或文書檔複製時帶進來的，不需要處理。',
  },
  'lone-surrogate': {
    about: '內文有半個字元。',
    message: '這裡是半個字元，顯示為 U+FFFD。',
    hint: '請重新輸入這個字。',
  },
  'variant-markup-unclosed': {
    about: '轉換標記 -{ 沒有結尾。',
    message: '這個 -{ 在同一段裡沒有對應的 }-，所以照原樣發布。',
    hint: '請在同一段裡用 }- 結尾；如果要顯示符號本身，請寫成 `-{`。',
  },
  'variant-markup-nested': {
    about: '轉換標記的巢狀層數太多。',
    message: '這個 -{ 的巢狀超過八層，沒有處理。',
    hint: '請減少 -{…}- 的巢狀層數。',
  },
  'variant-markup-flag': {
    about: '轉換標記裡有無法辨識的旗標。',
    message: '轉換標記沒有「{flag}」這個旗標。',
    hint: '可用的旗標：A（從此處起生效並顯示）、H（從此處起生效但不顯示）、-（取消規則）、T（標題）、R（保持原樣）、D（列出規則）、N（變體名稱）。',
  },
  'variant-markup-missing': {
    about: '轉換標記裡沒有某個變體的寫法。',
    message: '這個 -{…}- 沒有 {variant} 的寫法，已用另一種寫法轉換。',
    hint: '請補上：\n-{zh-hans:…; zh-hant:…}-',
  },
  'variant-term-long': {
    about: '轉換規則裡的詞太長。',
    message: '轉換規則中的「{term}…」超過 64 個字，這條規則沒有採用。',
    hint: '請改用短一點的詞。',
  },
  'replacement-character': {
    about: '內文有 U+FFFD 或「锟斤拷」：先前轉碼時掉了字。',
    message: '這裡掉了字：檔案曾以錯誤的編碼讀取。',
    hint: '請對照舊的備份重新輸入；從這裡已看不出原本是什麼字。',
  },
  'replacement-character/misread': {
    message: 'UTF-8 的 U+FFFD 當成 GBK 讀取就成了「{name}」：這裡掉了字。',
    hint: '請對照舊的備份重新輸入。如果內文談的就是「{name}」，請加引號。',
  },
  'text-misread': {
    about: '內文曾以錯誤的編碼讀取。',
    message: '{shown} 是當成 {encoding} 讀取的 UTF-8，原文是「{meant}」。內文有 {count} 處。',
    hint: '請把原文重新存成 UTF-8，或重新輸入。如果內文談的就是這種亂碼，請寫成程式碼。',
  },
  'private-use-character': {
    about: '內文有只有個別字型才有的字元。',
    message: 'U+{point} 是私用區字元，多數讀者只會看到方框。內文有 {count} 個。',
    hint: '請改寫成真正要用的字元，或改用圖片。',
  },
  'merge-conflict': {
    about: '內文留著合併衝突的兩個版本。',
    message: 'Git 沒能合併這段文字的兩個版本，兩邊都還留在 <<<<<<< 與 >>>>>>> 之間。',
    hint: '請保留其中一個，或把兩邊合在一起，再刪除三行標記。',
  },
  'variant-mixed-script': {
    about: '內文簡繁混用。',
    message: '內文混有 {hans} 個簡體字和 {hant} 個繁體字，同一句裡也混用，轉換可能出錯。',
    hint: '請統一用簡體或繁體。如果少的那一種是刻意的，請在 frontmatter 裡寫明：\nscript: {script}',
  },
  'variant-mixed-script/passages': {
    message: '內文裡簡體、繁體段落都有（{hans} 個簡體字、{hant} 個繁體字），各段分別轉換。',
    hint: '一般不必處理；如果某一段轉換錯了，請在 frontmatter 裡寫明：\nscript: {script}',
  },
  'variant-mixed-script/simplified': {
    message: '「{character}」是簡體字，這一句的其餘部分是繁體。',
    hint: '請改成繁體；如果是刻意的，請寫成 {markup}。',
  },
  'variant-mixed-script/traditional': {
    message: '「{character}」是繁體字，這一句的其餘部分是簡體。',
    hint: '請改成簡體；如果是刻意的，請寫成 {markup}。',
  },
  'script-mismatch': {
    about: '內文的簡繁與 frontmatter 所寫的不符。',
    message:
      'frontmatter 寫的是「script: {said}」，內文卻有 {other} 個字只屬於另一種文字，屬於這一種的只有 {own} 個。',
    hint: '請寫「script: {wanted}」，或刪除這一行。',
  },
  'glued-pinyin': {
    about: '漢字後面黏著拼音，是某些轉換工具留下的損壞。',
    message: '「{character}」後面的 {reading} 是出錯的轉換工具留下的。',
    hint: '請只寫「{character}」。',
  },
  'reading-in-brackets': {
    about: '漢字後面的括號裡有拼音：可能是注音，也可能是轉換留下的損壞。',
    message: '「{character}」後面的 {reading} 可能是注音，也可能是出錯的轉換工具留下的。',
    hint: '如果是轉換留下的，請只寫「{character}」，並留意其他錯字，例如該寫「後」的「后」。如果是注音，請用全形括號：{gloss}',
  },
  'conversion-damage': {
    about: '內文帶有先前錯誤轉換的痕跡。',
    message: '字後的拼音，以及該寫「後」卻寫成「后」之類的錯字，顯示這篇文章曾經由有問題的轉換工具轉換。',
    hint: '請用 --fix 整篇修復：刪除拼音，先轉成簡體，再轉回繁體。',
  },
  'ambiguous-character': {
    about: '一個字有好幾種轉換結果，上下文不足以判斷。',
    message: '「{written}」該怎麼轉換不能確定：{variant} 寫成「{chosen}」，也可能是 {others}。',
    hint: '如果「{other}」才對，請在這裡寫 {markup}；也可以在預覽的 /_proof/ 裡為這一篇或全站決定。',
  },
  'doubled-punctuation': {
    about: '標點重複。',
    message: '標點「{mark}」連寫了 {count} 次。',
    hint: '請只寫一個「{wanted}」。',
  },
  'doubled-punctuation/data': {
    message: '標點「{mark}」連寫了 {count} 次。',
    hint: '請只寫一個「{wanted}」；如果是有空欄的資料，請寫成程式碼。',
  },
  'doubled-punctuation/widths': {
    message: '半形標點和全形標點連在一起：{marks}。',
    hint: '請只寫「{wanted}」。',
  },
  'doubled-punctuation/listed': {
    message: '半形標點和全形標點連在一起：{marks}。',
    hint: '請只寫「{wanted}」；如果內文談的就是這些符號，請寫成程式碼。',
  },
  'doubled-punctuation/stops': {
    message: '這裡有兩個句號。',
    hint: '請只寫一個「。」；表示停頓請用「……」。',
  },
  'half-width-punctuation': {
    about: '漢字之間用了半形標點。',
    message: '漢字之間用了半形標點：{old}。',
    hint: '請寫：{wanted}',
  },
  'half-width-punctuation/quoted': {
    message: '引文或疑似資料裡，漢字之間用了半形標點。',
    hint: '請寫「{wanted}」；如果是照原樣引用，就不必改。--fix 不會動它。',
  },
  'full-width-letters': {
    about: '拉丁字母或數字用了全形。',
    message: '內文有 {count} 處全形字母或數字。',
    hint: '請改用半形；如果是刻意的，就不必改。--fix 不會動它們。',
  },
  'copy-spacing': {
    about: '中英文之間的空格不一致。',
    message: '中英文之間的空格不一致：{old}。',
    hint: '請寫：{wanted}',
  },
};
