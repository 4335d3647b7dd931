import type { frontmatter as english } from '../en/frontmatter.ts';
import type { Translation } from '../message.ts';

/** Frontmatter：標題、日期、標籤與其他欄位。 */
export const frontmatter: Translation<typeof english> = {
  'frontmatter-missing': {
    about: '文章沒有 frontmatter，因此沒有日期、作者與標籤。',
    message: '文章沒有 frontmatter，因此沒有日期、作者與標籤。',
    hint: '請在檔案開頭寫上：\n---\ntitle: {title}\ndate: 2024-05-28\n---',
  },
  'frontmatter-not-opened': {
    about: 'frontmatter 前面少了一行 ---。',
    message: 'frontmatter 前面少了一行「{fence}」，已當成有這一行讀取。',
    hint: '請在檔案開頭寫上：\n{fence}',
  },
  'frontmatter-not-opened/miswritten': {
    message: 'frontmatter 以「{written}」開頭，而不是 ---；已當成 --- 讀取。',
    hint: '請在它的前後各寫一行 ---。',
  },
  'frontmatter-not-opened/forgotten': {
    message: 'frontmatter 前後都少了一行 ---，已當成有這兩行讀取。',
    hint: '請在 frontmatter 的前面和後面各寫一行 ---。',
  },
  'frontmatter-not-closed': {
    about: 'frontmatter 後面少了一行 ---。',
    message: 'frontmatter 後面少了一行「{fence}」，內文應該是從這裡開始的。',
    hint: '請在這一行前面加一行：\n{fence}',
  },
  'frontmatter-yaml-syntax': {
    about: 'frontmatter 不是有效的 YAML，讀得出來的部分照常使用。',
    message: '從「{start}」開始的這一項不是有效的 YAML，已略過。',
    hint: '請寫成「鍵: 值」，用空格縮排，括號與引號都要成對。',
  },
  'frontmatter-hash': {
    about: 'frontmatter 的文字裡有「 #」，YAML 會把它後面當作註解。',
    message: 'YAML 會把「 #」後面當作註解；「{key}」已讀作整句「{value}」。',
    hint: '請替文字加引號：\n{line}',
  },
  'frontmatter-hash/tags': {
    message: 'YAML 會把 # 後面當作註解；「{key}」已按「{value}」裡的標籤讀取。',
    hint: '請寫成清單：\n{line}',
  },
  'frontmatter-yaml-syntax/list': {
    message: '依 YAML 的寫法，「{key}」的值不是清單；已當成清單讀取。',
    hint: '請寫成：\n{line}',
  },
  'frontmatter-yaml-syntax/wide-list': {
    message: '「{key}」的清單裡用了全形逗號或引號，已當成半形讀取。',
    hint: '請寫成：\n{line}',
  },
  'frontmatter-yaml-syntax/plain-text': {
    message: '「{key}」的值不是有效的 YAML，已當成文字「{value}」讀取。',
    hint: '請替文字加引號：\n{line}',
  },
  'frontmatter-yaml-syntax/open-list': {
    message: '「{key}」的值不是有效的 YAML，已當成文字「{value}」讀取。',
    hint: '請補上右括號：\n{line}',
  },
  'frontmatter-yaml-syntax/wide-colon': {
    message: '「{key}」後面用了全形冒號，已當成半形冒號讀取。',
    hint: '請寫成：\n{line}',
  },
  'frontmatter-yaml-syntax/no-space': {
    message: '「{key}」的冒號後面沒有空格，已當成有空格讀取。',
    hint: '請加一個空格：\n{line}',
  },
  'frontmatter-toml-syntax': {
    about: 'frontmatter 不是有效的 TOML。',
    message: 'frontmatter 全部沒有採用，因為它不是有效的 TOML：{reason}',
    hint: 'TOML 裡的文字要加引號：\ntitle = "標題"',
  },
  'frontmatter-json-syntax': {
    about: 'frontmatter 不是有效的 JSON。',
    message: 'frontmatter 全部沒有採用，因為它不是有效的 JSON：{reason}。',
    hint: '鍵與文字要加雙引號，除了最後一項都要以逗號結尾：\n"title": "標題",',
  },
  'frontmatter-too-long': {
    about: 'frontmatter 太長，超過讀取上限。',
    message: 'frontmatter 超過 {most} 個字元，沒有讀取。',
    hint: '請檢查後面的 --- 是否還在。',
  },
  'frontmatter-language-refused': {
    about: 'frontmatter 使用了不支援的語言，例如 JavaScript。',
    message: 'frontmatter 用的是「{language}」。簡繁只讀 YAML、TOML 與 JSON，不會執行程式。',
    hint: '請改用 YAML：\n---\ntitle: 標題\n---',
  },
  'frontmatter-tab-indent': {
    about: '以 Tab 縮排，但 YAML 不允許；已當成空格處理。',
    message: '這一行以 Tab 縮排，YAML 不允許，已當成兩個空格讀取。',
    hint: '請用空格縮排。',
  },
  'frontmatter-duplicate-key': {
    about: '同一個欄位寫了兩次，以最後一次為準。',
    message: '「{key}」在第 {line} 行又寫了一次，以那一行為準。',
    hint: '請刪除其中一個。',
  },
  'frontmatter-unknown-key': {
    about: '沒有這個欄位，寫了也沒有作用。',
    message: '沒有「{key}」這個欄位，寫了也沒有作用。',
    hint: '如果沒有別的程式要讀，請刪除。',
  },
  'frontmatter-unknown-key/misspelt': {
    message: '沒有「{key}」這個欄位，寫了也沒有作用。',
    hint: '是不是「{nearest}」？',
  },
  'frontmatter-unknown-key/inner': {
    message: '這裡沒有「{key}」，已略過。',
    hint: '例如：\n{example}',
  },
  'frontmatter-key-misspelt': {
    about: '不認得這個欄位名稱，已照最接近的欄位讀取。',
    message: '沒有「{key}」這個欄位，已當成「{meaning}」讀取。',
    hint: '請寫成：\n{meaning}: …',
  },
  'frontmatter-key-ignored': {
    about: '其他產生器的欄位，在這裡沒有作用。',
    message: '「{key}」沒有作用：{reason}。',
  },
  'frontmatter-key-shadowed': {
    about: '兩個欄位意思相同，只用了其中一個。',
    message: '「{key}」與「{used}」意思相同，採用後者。',
  },
  'frontmatter-value-invalid': {
    about: '欄位值的型別不對，已略過。',
    message: '「{key}」的值應為{expects}，「{value}」沒有採用。',
    hint: '例如：\n{example}',
  },
  'frontmatter-value-invalid/misspelt': {
    message: '「{key}」的值應為{expects}，「{value}」沒有採用。',
    hint: '是不是：\n{line}',
  },
  'frontmatter-value-invalid/shape': {
    message: '「{key}」的值應為{expects}，已略過。',
    hint: '例如：\n{example}',
  },
  'frontmatter-invisible-character': {
    about: '已從 frontmatter 移除零寬字元或控制字元。',
    message: '「{key}」裡有零寬字元或控制字元，可能是複製貼上時帶來的，已移除。',
  },
  'title-missing': {
    about: '文章沒有標題，改用檔名。',
    message: '{kind}沒有標題，改用檔名「{title}」。',
    hint: '請在 frontmatter 裡寫上標題：\ntitle: {title}',
  },
  'date-missing': {
    about: '文章沒有日期，在所有列表中都排在最後，也不會收進彙整。',
    message: '文章沒有日期，在所有列表中都排在最後，也不會收進彙整。',
    hint: '請在 frontmatter 裡寫上日期：\ndate: 2024-05-28 09:30',
  },
  'date-invalid': {
    about: '無法辨識日期或後面的時間。',
    message: '「{key}」應為真實存在的日期，「{value}」沒有採用。',
    hint: '例如：\n{example}',
  },
  'date-invalid/ambiguous': {
    message: '「{value}」可能是兩個不同的日子，因為看不出哪個數字是月份。這個值不會採用。',
    hint: '請寫成，例如：\n{example}',
  },
  'date-invalid/time': {
    message: '「{key}」的日期已讀取，但後面的「{unread}」不是時間，只採用日期。',
    hint: '例如：\n{key}: {day} 09:30',
  },
  'date-order': {
    about: '文章的更新日期早於發布日期。',
    message: '文章的更新日期（「{updated}」）早於發布日期（「{date}」）。',
    hint: '請改正其中一個。',
  },
  'date-order/file-name': {
    message: '文章的更新日期（「{updated}」）早於檔名裡的日期。',
    hint: '請改正其中一個。',
  },
  'date-guessed': {
    about: '日期只寫到月份，以該月 1 日計。',
    message: '「{key}」沒有寫幾號（「{value}」），以 1 日計。',
    hint: '請寫上日：\n{key}: {day}',
  },
  'date-guessed/folders': {
    message: '文章沒有日期，採用資料夾名稱所示月份的 1 日。',
    hint: '請在 frontmatter 裡寫上日期：\ndate: 2024-05-28',
  },
  'tags-split': {
    about: '一段文字讀成了好幾個標籤。',
    message: '這段文字讀成了 {count} 個標籤：{tags}。',
    hint: '請寫成清單：\n{line}',
  },
  'tags-split/one': {
    message: '「{tag}」是一個標籤。',
    hint: '如果是幾個標籤，請寫成：\n{line}',
  },
  'tags-many': {
    about: '文章的標籤太多。',
    message: '這篇文章有 {count} 個標籤，只用前 {most} 個。',
    hint: '請只留下讀者會去找的標籤。',
  },
  'post-withheld': {
    about: '文章設為私密或加了密碼，靜態網站做不到，所以仍是草稿。',
    message: '文章設為私密或加了密碼，靜態網站做不到，所以仍是草稿。',
    hint: '要發布，請刪除這個欄位。',
  },
};
