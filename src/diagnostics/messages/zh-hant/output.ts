import type { output as english } from '../en/output.ts';
import type { Translation } from '../message.ts';

/** `jianfan verify` 在網站成品中發現的問題。 */
export const output: Translation<typeof english> = {
  'output-missing': {
    about: '要檢查的資料夾不存在。',
    message: '沒有這個資料夾。',
    hint: '請先建置網站：jianfan build',
  },
  'output-link-dead': {
    about: '網站成品中有網址指不到任何檔案。',
    message: '{href} 在網站裡找不到對應的檔案。',
    hint: '如果是文章裡的連結，請在文章中改正；如果不是，請用 jianfan build --force 重新建置，仍然如此就請回報給我們。',
  },
  'output-link-dead/case': {
    message: '{href} 找不到檔案：網站裡有的是 {file}，兩者只是大小寫不同。',
    hint: '請照檔案的實際名稱書寫連結：伺服器會區分大小寫，有些電腦不會。',
  },
  'output-link-dead/outside': {
    message: '{href} 在同一台主機上，卻不在網站所在的 {base} 之下。',
    hint: '連結請以 {base} 開頭，或去掉最前面的斜線。',
  },
  'output-link-dead/invalid': {
    message: '{href} 不是有效的網址。',
    hint: '請檢查其中有沒有空格、括號或多餘的 %。',
  },
  'output-link-dead/circle': {
    message: '{href} 的轉址繞成了圈。',
    hint: '請拿掉其中一個別名。',
  },
  'output-anchor-dead': {
    about: '有連結指向頁面中不存在的位置。',
    message: '{href} 指向 {file} 中的某個位置，但那裡沒有元素使用這個 id。',
    hint: '請直接從標題旁的符號複製連結。',
  },
  'output-anchor-dead/reference': {
    message: '{attribute}="{id}" 指的元素不在本頁。',
    hint: '請改正 id，或拿掉這個屬性。',
  },
  'output-id-duplicate': {
    about: '同一頁面裡有重複的 id，連結和標籤可能指錯地方。',
    message: '本頁有 {count} 個元素用了同一個 id「{id}」。',
    hint: '請把文章 HTML 裡的那一個改名。',
  },
  'output-html-invalid': {
    about: '頁面裡有不合規範的 HTML，瀏覽器的理解會與寫法不同。',
    message: '這裡的 HTML 不合規範（{rule}）：{reason}',
    hint: '如果是文章或 content/theme/ 裡的 HTML，請在那裡改正；如果不是，請回報給我們。',
  },
  'output-html-invalid/doctype': {
    message: '本頁開頭沒有 <!doctype html>，瀏覽器會以相容舊網頁的怪異模式（quirks mode）顯示。',
    hint: '請在檔案開頭加上 <!doctype html>。',
  },
  'output-data-invalid': {
    about: '程式無法讀取 feed、網站地圖或結構化資料。',
    message: '這不是有效的 {kind}：{reason}',
    hint: '請用 jianfan build --force 重新建置；仍然如此，就請連同出問題的文章一起回報給我們。',
  },
  'output-data-field': {
    about: 'feed、網站地圖、資訊清單或結構化資料不合標準。',
    message: '這份 {kind} 缺少 {path}。',
    hint: '請用 jianfan build --force 重新建置；仍然如此，就請連同出問題的文章一起回報給我們。',
  },
  'output-data-field/value': {
    message: '這份 {kind} 的 {path} 是「{value}」，標準要求 {expects}。',
    hint: '如果這個值來自文章或 site.yaml，請在那裡改正；如果不是，請回報給我們。',
  },
  'output-data-field/twice': {
    message: '這份 {kind} 有兩項的 {path} 相同：{value}',
    hint: '請用 jianfan build --force 重新建置；仍然如此就請回報給我們。',
  },
  'output-policy-forbids': {
    about: '頁面要載入的內容被它自己的 Content-Security-Policy 禁止，讀者看不到。',
    message: '本頁要載入 {href}，卻被自己的原則（{directive}）禁止。',
    hint: '請在 site.yaml 的 security.origins 裡宣告這個來源，或把檔案放到自己的網站上。',
  },
  'output-policy-forbids/script': {
    message: '本頁內嵌了指令碼，卻被自己的原則禁止。',
    hint: '請把指令碼放進單獨的檔案，或用 jianfan build --force 重新建置。',
  },
  'output-policy-forbids/missing': {
    message: '首頁有 Content-Security-Policy，本頁卻沒有。',
    hint: '如果是自己的檔案，請在 head 裡加上；如果不是，請回報給我們。',
  },
  'output-variant-unanswered': {
    about: '一個頁面把另一頁列為自己的版本，對方卻沒有列出它。',
    message: '本頁把 {file} 列為自己的 {hreflang} 版本，對方卻沒有列出本頁，搜尋引擎會把兩者都忽略。',
    hint: '請用 jianfan build --force 重新建置；仍然如此就請回報給我們。',
  },
  'output-variant-unanswered/self': {
    message: '本頁列出了自己的各個版本，卻沒有列出自己，搜尋引擎會全部忽略。',
    hint: '請用 jianfan build --force 重新建置；仍然如此就請回報給我們。',
  },
  'output-variant-unanswered/language': {
    message: '本頁的語言是「{lang}」，卻被列為 {named}。',
    hint: '請用 jianfan build --force 重新建置；仍然如此就請回報給我們。',
  },
  'output-variant-differs': {
    about: '同一篇文章的兩個版本內容不同：其中一個缺了一段，或還是舊的。',
    message: '本頁與 {file} 內容不同：這裡是「{here}」，那裡是「{there}」。',
    hint: '如果文章在這裡用了 -{…}-，可能是對的，請讓兩邊長短相近；如果沒有，請用 jianfan build --force 重新建置，並回報給我們。',
  },
  'output-post-missing': {
    about: '已發布的文章在網站成品裡沒有頁面。',
    message: '{post} 沒有 {variant} 的頁面。',
    hint: '請用 jianfan build --force 重新建置；仍然如此就請回報給我們。',
  },
  'output-unpublished': {
    about: '網站成品裡有還不該發布的文章。',
    message: '本頁是草稿。',
    hint: '發布前請不帶 --drafts 重新產生。',
  },
  'output-unpublished/scheduled': {
    message: '本頁的日期是 {date}，還沒有到。',
    hint: '請重新產生：日期未到的文章會等到那時才發布。',
  },
  'output-unpublished/post': {
    message: '本頁是 {post}，它還不該發布。',
    hint: '請用 jianfan build --force 重新建置；仍然如此就請回報給我們。',
  },
  'output-machine-path': {
    about: '發布的檔案裡寫著產生網站的電腦上的資料夾。',
    message: '這個檔案裡寫著 {path}，那是這台電腦上的資料夾。',
    hint: '如果是文章裡寫的，請換一個路徑；如果不是，請回報給我們。',
  },
  'output-address-unset': {
    about: '網站不知道自己的網址，feed、網站地圖和分享的連結都指向別處。',
    message: '網站的網址還是 {address}，feed、網站地圖和分享的連結都指向那裡。',
    hint: '請在 site.yaml 裡寫上網址（有路徑的連路徑一起寫），再重新建置：\nurl: https://me.github.io/blog',
  },
  'output-page-unlisted': {
    about: '已發布的頁面不在網站地圖、搜尋或 feed 裡。',
    message: '本頁不在網站地圖裡。',
    hint: '請用 jianfan build --force 重新建置；仍然如此就請回報給我們。',
  },
  'output-page-unlisted/search': {
    message: '搜尋找不到本頁。',
    hint: '請用 jianfan build --force 重新建置；仍然如此就請回報給我們。',
  },
  'output-page-unlisted/feed': {
    message: '{feed} 裡有更早的文章，卻沒有本頁。',
    hint: '請用 jianfan build --force 重新建置；仍然如此就請回報給我們。',
  },
  'output-path': {
    about: '有檔案的路徑不是所有磁碟和主機都能存放的。',
    message: 'Windows 存不了這個路徑，在 Windows 上工作的人無法解開網站檔案。',
    hint: '請給文章或檔案換一個 slug 或名稱，不要用 < > : " | ? * \\，也不要以點或空格結尾。',
  },
  'output-path/control': {
    message: '這個路徑裡有看不見的字元。',
    hint: '請給文章或檔案換一個 slug 或名稱。',
  },
  'output-path/decomposed': {
    message: '這個路徑裡的字母和附加符號是分開的字元（macOS 的寫法），在別的系統上連結可能失效。',
    hint: '請重新輸入一次檔名。',
  },
  'output-path/case': {
    message: '這個路徑和 {other} 只有大小寫不同，有些磁碟只能存放其中一個。',
    hint: '請給其中一個換一個 slug 或名稱。',
  },
  'output-limit': {
    about: '網站超出了免費主機的限制。',
    message: '網站有 {count} 個檔案，免費主機只接受 20,000 個。',
    hint: '請換一家沒有這項限制的主機，或減少檔案：設 shareImages: 0，或把 host: 設為能讀取規則的主機，這樣舊網址就不必各寫一頁。',
  },
  'output-limit/bytes': {
    message: '這個檔案有 {megabytes} MB，免費主機只接受 25 MB。',
    hint: '請把它放到適合存放大檔案的地方，再連結過去。',
  },
  'output-limit/rules': {
    message: '一共有 {count} 條轉址，Cloudflare Pages 只讀取 2,000 條。',
    hint: '請換一家沒有這項限制的主機，或刪掉已經沒人造訪的別名。',
  },
  'output-limit/dynamic-rules': {
    message: '重新導向整個資料夾的規則有 {count} 條，Cloudflare Pages 只讀取 100 條。',
    hint: '請把幾條併成一條，或換一個沒有這個限制的平台。',
  },
};
