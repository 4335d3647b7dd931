import type { writing as english } from '../en/writing.ts';
import type { Translation } from '../message.ts';

/** 字元、簡繁、轉換與標點。 */
export const writing: Translation<typeof english> = {
  'replacement-character': { about: '內文有 U+FFFD 或「锟斤拷」：先前轉碼時掉了字。' },
  'null-character': { about: '內文有控制字元。' },
  'lone-surrogate': { about: '內文有半個字元。' },
  'variant-mixed-script': { about: '內文簡繁混用。' },
  'script-mismatch': { about: '內文的簡繁與 frontmatter 所寫的不符。' },
  'variant-markup-unclosed': {
    about: '轉換標記 -{ 沒有結尾。',
    message: '這個 -{ 在同一段裡沒有對應的 }-，所以照原樣發布。',
    hint: '請在同一段裡用 }- 結尾；如果要顯示符號本身，請寫成 `-{`。',
  },
  'variant-markup-nested': {
    about: '轉換標記的巢狀太深。',
    message: '這個 -{ 的巢狀超過八層，沒有處理。',
    hint: '請減少 -{…}- 的巢狀層數。',
  },
  'variant-markup-flag': {
    about: '轉換標記裡有不認得的旗標。',
    message: '轉換標記沒有「{flag}」這個旗標。',
    hint: '可用的旗標：A（從此處起生效並顯示）、H（從此處起生效但不顯示）、-（取消規則）、T（標題）、R（保持原樣）。',
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
  'glued-pinyin': { about: '漢字後面黏著拼音，是某些轉換工具留下的損壞。' },
  'reading-in-brackets': { about: '漢字後面的括號裡有拼音：可能是注音，也可能是轉換留下的損壞。' },
  'conversion-damage': { about: '內文帶有先前錯誤轉換的痕跡。' },
  'ambiguous-character': { about: '一個字有好幾種轉換結果，上下文不足以判斷。' },
  'doubled-punctuation': { about: '標點重複。' },
  'half-width-punctuation': { about: '漢字之間用了半形標點。' },
  'full-width-letters': { about: '拉丁字母或數字用了全形。' },
  'copy-spacing': { about: '中西文之間的空格不一致。' },
};
