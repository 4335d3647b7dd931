import type { importPhrases as english } from '../en/import-phrases.ts';

/** 匯入用語。 */
export const importPhrases: Readonly<Record<keyof typeof english, string>> = {
  'import-needs-source': '請指定要匯入的內容：jianfan import SOURCE --to my-site',
  'import-no-items': '裡面沒有文章',
  'import-title': '標題',
  'import-date': '日期',
  'import-zone': '時區',
  'import-settings': '從 {source} 沿用的設定。',
  'import-setting-from': '{place} {key}',
  'import-setting-default': '{place} 裡沒有寫，沿用其產生器的預設值（{key}）',
  'import-lost-post': '這篇文章',
  'import-lost-tag': '這篇文章的標籤「{tag}」',
  'import-lost-url': '網址 {url} ',
  'import-lost-file': '這個檔案',
  'import-lost-reference': '「{reference}」所指的內容',
  'import-read-as': '按{kind}讀取。',
  'import-kind-repository': '儲存庫',
  'import-kind-generator': ' {generator} 網站',
  'import-kind-wordpress': ' WordPress 匯出檔',
  'import-kind-discuz': ' Discuz 網站的存檔頁面',
  'import-balance-posts': '文章',
  'import-balance-drafts': '草稿',
  'import-balance-tags': '文章標籤',
  'import-balance-urls': '網址',
  'import-balance-references': '連結與圖片',
  'import-balance-statics': '其他檔案',
  'import-done': '{folder}：新增 {added} 個檔案，更新 {updated} 個，不變 {unchanged} 個，保留原樣 {kept} 個',
  'import-would':
    '沒有寫入任何檔案。實際匯入時，{folder}：新增 {added} 個檔案，更新 {updated} 個，不變 {unchanged} 個，保留原樣 {kept} 個',
  'import-report': '完整報告在 {file}。',
};
