import type { usage as english } from '../en/usage.ts';

/** 各命令的用法：用於 --help，以及命令列寫錯的時候。 */
export const usage: Readonly<Record<keyof typeof english, string>> = {
  init: `jianfan init [目錄] [--script hans|hant]

  在空資料夾裡建立新網站：設定、第一篇文章、一個頁面，以及自動發布的工作流程。內容用繁體（hant）還是簡體（hans），
  由 --script 指定；未指定時依終端機的語言，否則用簡體。`,
  new: `jianfan new ["標題"] [--tags 甲,乙] [--thread] [--content 目錄]

  建立一篇新文章：檔案以標題命名，日期取網站時區的目前時間。沒寫標題時會詢問標題與標籤。

  --tags 甲,乙    標籤；站內已有的沿用站內寫法，用簡體或繁體輸入都可以
  --thread       建立論壇帖子，而不是文章`,
  import: `jianfan import 來源 [--to 目錄] [--dry-run] [--uploads 目錄] [--all]

  把整個網站搬進來。來源可以是 Hexo、Hugo、Jekyll、Astro、VuePress、VitePress、MkDocs 網站的儲存庫，
  一個 Markdown 資料夾，WordPress 匯出檔（.xml），或 Discuz 網站的存檔頁面（.html，或其文字）。
  網站建在 --to 指定的目錄裡；目錄裡已有且在上次匯入後改過的檔案維持不變。

  --to 目錄       新網站的資料夾（預設：目前的資料夾）
  --dry-run      只顯示將要做什麼
  --uploads 目錄  WordPress 的 wp-content/uploads 複本（預設：匯出檔旁邊）
  --all          逐條顯示所有說明與位置；不加時每類只說一次`,
  dev: `jianfan dev [--content 目錄] [--out 目錄] [--port 連接埠]

  即時預覽：簡繁兩種版本，草稿也顯示並標明。搜尋使用 --out 裡上次建置的索引。

  --port 連接埠   連接埠（預設：4321，被占用時用下一個可用的）`,
  build: `jianfan build [--content 目錄] [--out 目錄] [--drafts] [--untrusted] [--force] [--plan] [--json 檔案]

  --content 目錄  存放 Markdown 的資料夾，簡繁自己的結構或其他產生器的都可以（預設：content）
  --out 目錄      網站輸出到哪裡（預設：dist）
  --drafts       草稿也發布，並標明是草稿
  --untrusted    不信任任何檔案：HTML 先經過濾，不執行 MDX 和主題
  --untrusted-since 提交
                 不信任該提交之後改動過的檔案（由 Git 得知）
  --force        全部重新產生
  --plan         只顯示會把什麼讀成什麼，用哪些設定與網址
  --no-search    不產生搜尋索引
  --json 檔案     另寫一份供程式讀取的報告

  大型網站可以分給多台機器建置，每台做其中一份，見 jianfan merge。

  --read K/N     只讀取 N 份中的第 K 份檔案，存放到 --out（預設：stores/K）
  --render K/N   只產生 N 份中的第 K 份頁面，輸出到 --out（預設：parts/K）
  --stores 目錄   與 --render 同用：存放各份讀取結果的資料夾（預設：stores）
  --last 目錄     與 --render 同用：上次合併得到的網站，搜尋索引在它的基礎上增補`,
  merge: `jianfan merge 目錄… [--out 目錄] [--shared-only] [--json 檔案]

  把多台機器用 jianfan build --render 輸出的各部分合併成網站。各部分必須齊全，並由同一個版本從同樣的內容產生；
  否則什麼都不改動。

  --out 目錄      網站輸出到哪裡（預設：dist）
  --shared-only  只寫全站共用的檔案：每台機器自行發布各自的部分，這裡只需要各部分的 part.json；檢查照常進行
  --json 檔案     另寫一份清單：自上次合併以來改動的和已刪除的檔案`,
  start: `jianfan start [--content 目錄] [--out 目錄] [--port 連接埠]

  建置網站，並在 http://localhost:4321 或下一個可用的連接埠提供瀏覽。

  --port 連接埠   改用別的連接埠`,
  check: `jianfan check [--content 目錄] [--all] [--only 代碼] [--fix] [--style] [--untrusted] [--accept]
                         [--baseline 檔案]

  不建置，只列出建置時會提出的所有問題（包括草稿裡的），以及中文本身的毛病：早先轉換造成的損壞、簡繁混用、
  重複的標點。有錯誤時結束代碼為 1。

  --all            逐條顯示所有問題與所在行；不加時每類只說一次，並列出前幾處
  --only 代碼       只顯示某一類問題，逐條列出
  --fix            修復有把握的問題，並顯示改動
  --style          也檢查（加 --fix 時也修復）體例：空格、半形標點
  --untrusted      不信任任何檔案：建置時會濾掉的內容都算錯誤；用於檢查陌生人的合併請求
  --untrusted-since 提交
                   不信任該提交之後改動過的檔案（由 Git 得知），其餘照舊
  --accept         把現有問題寫入基準，今後只回報新的問題
  --baseline 檔案   基準檔（預設：內容資料夾裡的 baseline.json）`,
  verify: `jianfan verify [目錄] [--content 目錄] [--all] [--only 代碼] [--json]

  檢查產生好的網站，或任何一個 HTML 資料夾：每個連結、錨點、圖片、轉址、feed 條目和網站地圖裡的網址都能開啟；HTML、feed、
  網站地圖、資訊清單和結構化資料合乎各自的標準；各版本互相列出對方，內容一致；每篇文章都搜尋得到，也在 feed 和網站地圖裡；
  沒有草稿，也沒有這台電腦上的路徑；頁面不載入自己的原則所禁止的內容；檔名在各種磁碟和主機上都能存放。
  有錯誤時結束代碼為 1；文章自身造成的問題只算警告。

  目錄            要檢查的資料夾（預設：dist）
  --content 目錄  產生它的內容資料夾（預設：content）
  --all           顯示每個問題及其所在行；不加則每類只說一次，列出最先出現的幾處
  --only 代碼     顯示某一類的所有問題
  --json          以 JSON 輸出報告`,
  convert: `jianfan convert 檔案… [--to 版本] [--content 目錄]

  顯示文章在某個版本裡讀起來如何，並標出改動的詞。
  版本可以是 {variants} 之一；不寫時取網站的另一種字體的版本。
  詞彙表等設定取自 目錄/site.yaml。`,
  explain: `jianfan explain [名稱…]

  說明報告中某個代碼的意思與處理辦法，或者 site.yaml 的某項設定、文章的某個欄位有什麼用。不寫名稱時列出全部代碼。`,
  common: `  --lang 語言     訊息的語言：{languages}（預設：site.yaml 的設定，否則依終端機）`,
};
