import type { frontmatter as english } from '../en/frontmatter.ts';
import type { Translation } from '../message.ts';

/** Frontmatter：標題、日期、標籤與其他欄位。 */
export const frontmatter: Translation<typeof english> = {
  'frontmatter-missing': { about: '文章沒有 frontmatter，因此沒有日期、作者與標籤。' },
  'frontmatter-not-opened': { about: 'frontmatter 前面少了一行 ---。' },
  'frontmatter-not-closed': { about: 'frontmatter 後面少了一行 ---。' },
  'frontmatter-yaml-syntax': { about: 'frontmatter 不是有效的 YAML，讀得出來的部分照常使用。' },
  'frontmatter-toml-syntax': { about: 'frontmatter 不是有效的 TOML。' },
  'frontmatter-json-syntax': { about: 'frontmatter 不是有效的 JSON。' },
  'frontmatter-too-long': { about: 'frontmatter 太長，超過讀取上限。' },
  'frontmatter-language-refused': { about: 'frontmatter 使用了不支援的語言，例如 JavaScript。' },
  'frontmatter-tab-indent': { about: '以 Tab 縮排，但 YAML 不允許；已當成空格處理。' },
  'frontmatter-duplicate-key': { about: '同一個欄位寫了兩次，以最後一次為準。' },
  'frontmatter-unknown-key': { about: '沒有這個欄位，寫了也沒有作用。' },
  'frontmatter-key-misspelt': { about: '不認得這個欄位名稱，已照最接近的欄位讀取。' },
  'frontmatter-key-ignored': { about: '其他產生器的欄位，在這裡沒有作用。' },
  'frontmatter-key-shadowed': { about: '兩個欄位意思相同，只用了其中一個。' },
  'frontmatter-value-invalid': { about: '欄位值的型別不對，已略過。' },
  'frontmatter-invisible-character': { about: '已從 frontmatter 移除零寬字元。' },
  'title-missing': { about: '文章沒有標題，改用檔名。' },
  'date-missing': { about: '文章沒有日期，在所有列表中都排在最後，也不會收進彙整。' },
  'date-invalid': { about: '無法辨識日期或後面的時間。' },
  'date-order': { about: '文章的更新日期早於發布日期。' },
  'date-guessed': { about: '日期只寫到月份，以該月 1 日計。' },
  'tags-split': { about: '一段文字讀成了好幾個標籤。' },
  'post-withheld': { about: '文章設為隱藏或加了密碼，靜態網站做不到，所以仍是草稿。' },
};
