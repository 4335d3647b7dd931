import type { config as english } from '../en/config.ts';
import type { Translation } from '../message.ts';

/** site.yaml 與 tags.yaml。 */
export const config: Translation<typeof english> = {
  'config-yaml-syntax': {
    about: '設定檔不是有效的 YAML，整個檔案都不會採用。',
    message: '整個檔案沒有採用，因為它不是有效的 YAML：{reason}。',
    hint: '請用空格縮排；含有「: 」或以特殊符號開頭的文字請加引號。',
  },
  'config-yaml-syntax/conflict': {
    message: '整個檔案沒有採用：Git 沒能合併它的兩個版本，兩邊都還留在檔案裡。',
    hint: '請保留一邊或自行合併，然後刪去帶有 <<<<<<<、======= 和 >>>>>>> 的行。',
  },
  'config-yaml-syntax/wide-colon': {
    message: '整個檔案沒有採用：「{key}」後面的冒號是全形的。',
    hint: '請寫成：\n{line}',
  },
  'config-unknown-key': {
    about: '沒有這個名稱的設定，寫了也沒有作用。',
    message: '沒有「{path}」這項設定，寫了也沒有作用。',
    hint: '請刪除。',
  },
  'config-unknown-key/misspelt': {
    message: '沒有「{path}」這項設定，寫了也沒有作用。',
    hint: '是不是「{nearest}」？\n{line}',
  },
  'config-duplicate-key': {
    about: '同一項設定寫了兩次，以最後一次為準。',
    message: '「{key}」在下面又寫了一次，這裡的值沒有採用。',
    hint: '請刪除其中一個。',
  },
  'config-value-invalid': {
    about: '設定值的型別不對，改用預設值。',
    message: '「{path}」的值應為{expects}，現改用預設值。',
    hint: '例如：\n{example}',
  },
  'config-value-invalid/misspelt': {
    message: '「{field}」的值應為{expects}，「{value}」沒有採用。',
    hint: '是不是：\n{line}',
  },
  'config-value-invalid/part': {
    message: '「{path}」的值型別不對，已略過：「{field}」應為{expects}。',
    hint: '例如：\n{example}',
  },
  'config-value-invalid/missing': {
    message: '少了「{path}」，這一項已略過：「{field}」應為{expects}。',
    hint: '例如：\n{example}',
  },
  'config-value-invalid/not-settings': {
    message: '這個檔案應該每行一項設定，先寫名稱，再寫值。',
    hint: '例如：\n{example}',
  },
  'config-time-zone-unknown': {
    about: 'IANA 時區資料庫裡沒有這個時區。',
    message: 'IANA 時區資料庫裡沒有「{zone}」，現改用 Asia/Shanghai。',
    hint: '例如：\ntimeZone: {nearest}',
  },
  'config-variant-unknown': {
    about: '簡繁不支援輸出這種中文變體。',
    message: '簡繁不支援輸出「{name}」這個變體，已略過。支援的變體有：{known}。',
    hint: '例如：\n  - {nearest}',
  },
  'config-variant-duplicate': {
    about: '兩個變體的代碼或網址前綴相同，頁面會互相覆蓋。',
    message: '兩個變體的代碼都是「{value}」，頁面會互相覆蓋，現改用預設的變體。',
    hint: '請刪除其中一個。',
  },
  'config-variant-duplicate/prefix': {
    message: '兩個變體的網址前綴都是「{value}」，頁面會互相覆蓋，現改用預設的變體。',
    hint: '請替其中一個換一個 prefix。',
  },
  'config-url-invalid': {
    about: '網站網址不完整。',
    message: '「{address}」不是完整的網址，訂閱與網站地圖無法連結到網站。',
    hint: '請寫成：\nurl: {url}',
  },
  'config-url-invalid/extra': {
    message: '網站網址結尾的「{extra}」已略過：頁面路徑不能接在查詢參數或錨點後面。',
    hint: '請寫成：\nurl: {url}',
  },
  'config-origin-invalid': {
    about: '網頁無法從這個主機載入內容。',
    message: '「{origin}」不是網頁可以載入的主機，已略過。',
    hint: '請寫明協定與主機：\nsecurity: { origins: [https://cdn.example.org] }',
  },
  'config-folder-unknown': {
    about: 'untrusted 列出的資料夾裡沒有檔案。',
    message: '資料夾「{folder}」裡沒有檔案，因此沒有文章因它而列為不可信。',
    hint: '請寫從內容資料夾開始的路徑，不要用萬用字元：\nuntrusted: [guests/]',
  },
  'config-permalink-token': {
    about: '照這個固定網址格式，不是每篇文章都有自己的網址。',
    message: '不是每篇文章都有自己的網址：「{pattern}」裡沒有能區分同一天文章的代碼。',
    hint: '例如：\npermalink: {line}',
  },
  'config-permalink-token/unknown': {
    message: '固定網址格式裡的代碼「:{token}」不存在。',
    hint: '是不是：\npermalink: {line}',
  },
  'config-service-unclear': {
    about: '`comments` 或 `analytics` 沒有寫服務，或寫了不只一個。',
    message: '「{field}」應當寫明一個服務：{known}。目前沒有作用。',
    hint: '請只寫一個服務和它的位址或編號。要用幾個統計服務，請寫成清單。',
  },
  'config-service-incomplete': {
    about: '`site.yaml` 裡的某個服務缺少必要的參數。',
    message: '「{service}」還需要 {missing}，所以沒有啟用留言。',
    hint: '請從 https://giscus.app 複製：\ncomments: { giscus: me/blog, repoId: R_…, category: Announcements, categoryId: DIC_… }',
  },
  'config-admin-package': {
    about: '沒有安裝網頁編輯器的套件。',
    message: '寫了 `admin`，卻沒有安裝網頁編輯器的套件，所以沒有 /admin/。',
    hint: '請安裝：\nnpm install --save-exact {package}',
  },
  'config-admin-repository': {
    about: '網頁編輯器不知道該提交到哪個儲存庫。',
    message: '`admin` 沒有寫儲存庫，所以網頁編輯器只在預覽裡可用，不會發布。',
    hint: '請寫明儲存庫：\nadmin: { github: me/blog, branch: main }',
  },
  'generator-found': {
    about: '這個資料夾是別的產生器的網站，已讀取它的設定。',
    message: '當作 {generator} 網站讀取。從它的設定中取用：{settings}。',
    hint: 'site.yaml 裡寫的優先。用 --plan 查看全部。',
  },
  'generator-settings-missing': {
    about: '這裡有別的產生器的文章，但沒有它的設定，不知道原來的網址。',
    message: '這些文章是為 {generator} 寫的，但找不到它的 {file}，不知道原來的網址。',
    hint: '請指定 {file} 所在的資料夾，或把其中的固定網址格式寫進 site.yaml，例如：\ngenerator: {name}\npermalink: {pattern}',
  },
  'tag-definition-duplicate': {
    about: 'tags.yaml 裡同一個標籤定義了兩次，以最後一次為準。',
    message:
      '「{earlier}」與第 {line} 行的「{later}」是同一個標籤（不分簡繁、大小寫與全形半形），以後面的定義為準。',
    hint: '請刪除其中一個。',
  },
  'tag-alias-conflict': {
    about: 'tags.yaml 裡的別名同時也是一個標籤，或是另一個標籤的別名。',
    message: '「{alias}」是「{tag}」的別名，但它已經屬於「{owner}」。',
    hint: '請從其中一個標籤裡刪除。',
  },
  'tag-region-word': {
    about: '兩個標籤是同一個詞在不同地區的說法。',
    message: '「{tag}」和「{other}」是同一個詞在不同地區的說法，這裡卻是兩個標籤。',
    hint: '如要合為一個標籤，請在 tags.yaml 裡寫：\n{tag}:\n  aliases: [{other}]',
  },
  'tag-slug-duplicate': {
    about: '兩個標籤的網址相同。',
    message: '「{tag}」的網址會是 /tags/{slug}/，但第 {line} 行的「{owner}」已經用了，所以另取一個。',
    hint: '請替它另寫一個 slug：\n  slug: another-name',
  },
};
