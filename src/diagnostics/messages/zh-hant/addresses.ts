import type { addresses as english } from '../en/addresses.ts';
import type { Translation } from '../message.ts';

/** 頁面的網址，以及通往它們的舊網址。 */
export const addresses: Translation<typeof english> = {
  'post-duplicate': {
    about: '同一篇文章有兩份，標題和正文都相同。',
    message: '這篇文章與 {original} 的標題和正文都相同，兩份都會發布。',
    hint: '如果是同步程式或複製留下的副本，請刪去其中一份。',
  },
  'slug-duplicate': {
    about: '兩篇文章的網址相同，其中一篇已加上編號。',
    message: '這篇文章的網址應為 {wanted}，但已屬於{owner}，所以發布在 {path}。',
    hint: '請在 frontmatter 裡另寫一個 slug：\nslug: {slug}',
  },
  'slug-duplicate/permalink': {
    message: '這篇文章的網址應為 {wanted}，但已屬於{owner}，所以發布在 {path}。',
    hint: '請另寫一個固定網址：\npermalink: {path}',
  },
  'slug-changed': {
    about: 'slug 裡有不能用在網址中的字元，已替換。',
    message: 'slug「{wanted}」裡有不能用在網址中的字元，改用「{slug}」。',
    hint: '請寫成：\nslug: {slug}',
  },
  'permalink-invalid': {
    about: '固定網址不是本站的路徑。',
    message: '「{permalink}」不是本站的路徑，改用預設網址。',
    hint: '例如：\npermalink: /2014/05/hello/',
  },
  'permalink-invalid/climbs': {
    message: '「{permalink}」裡有「..」，本站的路徑不能這樣寫，改用 {used}。',
    hint: '請寫成：\npermalink: {used}',
  },
  'permalink-invalid/long': {
    message: '「{permalink}…」超過 {most} 位元組，磁碟與瀏覽器存不下，結尾改用短名。',
    hint: '請寫短一些的路徑：\npermalink: /a/b/',
  },
  'permalink-token': {
    about: '固定網址裡有不認得的代碼。',
    message: '固定網址裡的代碼「{token}」不存在，照原樣保留。',
    hint: '可用的代碼：{known}',
  },
  'permalink-date-missing': {
    about: '固定網址格式裡有日期，但文章沒有日期。',
    message: '本站的網址裡有日期（{pattern}），但這篇文章沒有日期，所以發布在 {path}。',
    hint: '請在 frontmatter 裡寫上日期：\ndate: 2024-05-28',
  },
  'permalink-key-missing': {
    about: '固定網址格式用到 frontmatter 的欄位，但文章沒有寫。',
    message: '固定網址格式裡有「:{key}」，但文章沒有寫；它發布在 {path}。',
    hint: '請在 frontmatter 裡加上：\n{key}: {slug}',
  },
  'path-reserved': {
    about: '固定網址是網站自己產生的檔案的路徑。',
    message: '固定網址 {wanted} 屬於{owner}，這篇文章不能發布在那裡。',
    hint: '請換一個固定網址：\npermalink: {path}',
  },
  'alias-taken': {
    about: '別名已經是另一個頁面的網址。',
    message: '別名 {alias} 已經是{owner}的網址，所以不會指向這裡。',
    hint: '請刪除別名，或替另一個頁面換一個網址。',
  },
  'alias-query': {
    about: '別名帶有查詢字串，靜態檔案無法應答。',
    message:
      '別名 {alias} 帶有查詢字串，沒有檔案能應答。在 Netlify 上由 _redirects 裡的規則轉址；在其他主機上，查詢字串含有 p、page_id、post、cat、m、tag、id、catid、aid、fid、tid 或 uid 時，由首頁和 404 頁上的指令碼轉址。',
  },
  'alias-query/many': {
    message:
      '{count} 個別名帶有查詢字串，例如 {alias}，沒有檔案能應答。在 Netlify 上由 _redirects 裡的規則轉址；在其他主機上，由首頁和 404 頁上的指令碼轉址。',
    hint: '不需要處理。網站放在 nginx、Apache 或 Vercel 上的，請在 site.yaml 裡用 host 寫明，就會產生相應的規則。',
  },
  'link-old-pattern': {
    about: '文章之間用舊網站的網址互相連結。',
    message:
      '有 {count} 個連結用的是舊網站的網址，例如 {example}。站內會指向對應的文章，但別處指向這些網址的連結會失效。',
    hint: '要保留舊網址，請在 site.yaml 裡寫：\npermalink: {pattern}',
  },
  'redirect-unused': {
    about: '`site.yaml` 裡的某條重新導向沒有採用。',
    message: '「{from}」沒有重新導向：「{to}」沒有頁面。',
    hint: '請更正網址。標籤和分類可以直接寫名稱：/tags/名稱/。',
  },
  'redirect-unused/taken': {
    message: '「{from}」沒有重新導向，否則會擋住本站的頁面。',
    hint: '請刪去這一行，或把舊網址逐條列出。',
  },
  'redirect-unused/loop': {
    message: '「{from}」沒有重新導向，因為「{to}」又會轉回來。',
    hint: '請讓它指向一個頁面。',
  },
  'redirect-unused/twice': {
    message: '「{from}」已經有重新導向了，在某篇文章的 aliases 或另一行裡。',
    hint: '請刪去其中一個。',
  },
  'redirect-unused/pattern': {
    message: '「{from}: {to}」沒有重新導向：* 要寫在資料夾末尾，:splat 要寫在目標末尾。',
    hint: '例如：\n/categories/*: /sections/:splat',
  },
  'alias-invalid': {
    about: '別名不是本站的路徑。',
    message: '這些別名不是本站的路徑：{aliases}。',
    hint: '路徑要以斜線開頭：\naliases: [{example}]',
  },
};
