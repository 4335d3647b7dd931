import type { config as english } from '../en/config.ts';
import type { Translation } from '../message.ts';

/** site.yaml 與 tags.yaml。 */
export const config: Translation<typeof english> = {
  'config-yaml-syntax': { about: '設定檔不是有效的 YAML，整個檔案都不會採用。' },
  'config-unknown-key': { about: '沒有這個名稱的設定，寫了也沒有作用。' },
  'config-duplicate-key': { about: '同一項設定寫了兩次，以最後一次為準。' },
  'config-value-invalid': { about: '設定值的型別不對，改用預設值。' },
  'config-time-zone-unknown': { about: 'IANA 時區資料庫裡沒有這個時區。' },
  'config-variant-unknown': { about: '簡繁不支援輸出這種中文變體。' },
  'config-variant-duplicate': { about: '兩個變體的代碼或網址前綴相同，頁面會互相覆蓋。' },
  'config-url-invalid': { about: '網站網址不完整。' },
  'config-permalink-token': { about: '照這個固定網址格式，不是每篇文章都有自己的網址。' },
  'tag-definition-duplicate': {
    about: 'tags.yaml 裡同一個標籤定義了兩次，以最後一次為準。',
    message:
      '「{earlier}」與第 {line} 行的「{later}」是同一個標籤（不分簡繁、大小寫與全形半形），以後面的定義為準。',
    hint: '請刪去其中一個。',
  },
  'tag-alias-conflict': {
    about: 'tags.yaml 裡的別名同時也是一個標籤，或是另一個標籤的別名。',
    message: '「{alias}」是「{tag}」的別名，但它已經屬於「{owner}」。',
    hint: '請從其中一個標籤裡刪去。',
  },
  'tag-slug-duplicate': {
    about: '兩個標籤的網址相同。',
    message: '「{tag}」的網址會是 /tags/{slug}/，但第 {line} 行的「{owner}」已經用了，所以另取一個。',
    hint: '請替它另寫一個 slug：\n  slug: another-name',
  },
};
