import type { files as english } from '../en/files.ts';
import type { Translation } from '../message.ts';

/** 檔案和資料夾。 */
export const files: Translation<typeof english> = {
  'static-files': { about: '有些檔案原樣發布。', message: '有 {count} 個檔案原樣發布，路徑不變：{names}。' },
  'static-templates': {
    about: '含有範本標籤的頁面沒有發布。',
    message: '有 {count} 個頁面含有只有原來的產生器才能處理的範本標籤，沒有發布：{names}。',
    hint: '讀者需要的內容，請用 Markdown 寫在 pages/ 裡。',
  },
  'static-file-secret': {
    about: '從檔名看存有金鑰或密碼的檔案會被發布。',
    message: '從檔名看，這個檔案存有金鑰或密碼，卻會發布在 {path}，人人可讀。',
    hint: '請將它刪除。如已發布過，請更換其中的金鑰和密碼。',
  },
  'static-file-taken': {
    about: '檔案要發布到的路徑已經有別的內容。',
    message: '這個檔案要發布在 {path}，但它屬於{owner}。',
    hint: '請將檔案改名，或將它刪除。',
  },
  'image-format': {
    about: '瀏覽器無法顯示這種格式的圖片。',
    message: '多數瀏覽器無法顯示 {format} 圖片，因此不發布這張圖，只顯示它的說明文字。',
    hint: '請另存為 JPEG、PNG 或 WebP，再引用那個檔案。',
  },
  'image-format/misnamed': {
    message:
      '不論檔名如何，這其實是 {format} 圖片。多數瀏覽器無法顯示，因此不發布這張圖，只顯示它的說明文字。',
    hint: '請另存為 JPEG。在 iPhone 的「設定 › 相機 › 格式」中選擇「最相容」，拍攝的照片即為 JPEG。',
  },
  'static-file-place': {
    about: '圖片帶著拍攝地點原樣發布。',
    message: '這張圖片裡記有拍攝地點，卻會原樣發布在 {path}，人人可讀。',
    hint: '請把它移到 images/ 裡，由文章引用，發布時會去掉地點；或用工具去掉地點：exiftool -gps:all= -xmp:all= 檔名',
  },
  'content-missing': {
    about: '內容資料夾不存在。',
    message: '沒有這個資料夾。',
    hint: '請進入網站所在的資料夾，或用 --content 指定存放 Markdown 檔案的資料夾。要建立新網站：\njianfan init my-site',
  },
  'content-empty': {
    about: '內容資料夾裡沒有文章。',
    message: '內容資料夾裡沒有 Markdown 檔案。',
    hint: '請用 --content 指定存放文章的資料夾。',
  },
  'file-unreadable': {
    about: '無法從磁碟讀取檔案。',
    message: '有文章用了這張圖片，但檔案無法讀取：{reason}。',
    hint: '請檢查檔案是否存在、是否有讀取權限。',
  },
  'file-unreadable/large': {
    message: '這個檔案有 {megabytes} MB，超過 {most} MB 的文字檔不會讀取。',
    hint: '請分成幾篇文章；如果內嵌了圖片，請改為放在文章旁邊的檔案。',
  },
  'file-unreadable/name': {
    message: '這個檔案或資料夾的名稱不是 UTF-8 編碼，無法開啟，因此不會發布。',
    hint: '請改名。若整個資料夾的名稱都是 GBK 或 Big5 編碼，可在 Linux 上執行：convmv -f gbk -t utf8 -r --notest 資料夾',
  },
  'file-unsupported': {
    about: '其他產生器的設定檔，或不是 Markdown 的文章，不會讀取。',
    message: '「{file}」不會讀取：簡繁的設定在 {meant} 裡。',
    hint: '請把需要的內容寫進 {meant}：title、url、author、timeZone、permalink。',
  },
  'file-unsupported/name': {
    message: '「{file}」不會讀取：簡繁的設定在 {meant} 裡。',
    hint: '請改名為 {meant}。',
  },
  'file-unsupported/format': {
    message: '有 {count} 個檔案是 {format} 格式，不是 Markdown，不會發布，例如 {file}。',
    hint: '請轉換成 Markdown，例如用 Pandoc：pandoc -s -f {from} -t gfm {file} -o {to}',
  },
  'file-unsupported/text': {
    message: '文章裡有 {count} 個純文字檔，不是 Markdown，不會發布，例如 {file}。',
    hint: '如果是文章，請改名為 {to}',
  },
  'encoding-not-utf8': {
    about: '檔案不是 UTF-8 編碼，已用推測的編碼讀取。',
    message: '檔案不是 UTF-8 編碼，已用 {encoding} 讀取。',
    hint: '請在編輯器裡另存為 UTF-8。',
  },
  'encoding-not-utf8/unknown': {
    message: '檔案不是 UTF-8 編碼，也不是簡繁能讀的其他編碼。',
    hint: '請在編輯器裡另存為 UTF-8。',
  },
  'template-failed': {
    about: '範本無法編譯或執行。',
    message: '範本無法編譯：{reason}',
  },
  'file-outside': {
    about: '符號連結指向內容資料夾之外。',
    message: '此符號連結指向內容資料夾之外的 {target}，因此不會發布。',
    hint: '請把檔案複製到內容資料夾中，取代這個連結。',
  },
  'file-untrusted': {
    about: '不受信任的檔案可能執行程式，沒有發布。',
    message: '這個檔案不受信任，又可能執行程式或改變整個網站，因此沒有採用。',
    hint: '請將它刪除。站長可以把它放在受信任的位置：見 site.yaml 的 trust 與 untrusted。',
  },
  'file-untrusted/settings': {
    message: '這個合併請求改動了網站設定，而信任誰由設定決定，因此不信任任何檔案。',
    hint: '請還原 site.yaml，或由站長審閱後自行提交。',
  },
  'commit-unknown': {
    about: 'Git 不認識 --untrusted-since 指定的提交。',
    message: 'Git 在這裡找不到提交 {commit}，無法得知此後的改動，因此不信任任何檔案。',
    hint: '請取回這個提交：在工作流程裡為 actions/checkout 設定 fetch-depth: 2；或改用 --untrusted。',
  },
  'mdx-off': {
    about: '未啟用 MDX，.mdx 檔案以一般 Markdown 發布。',
    message: '未啟用 MDX，此檔案以 Markdown 讀取：其中的 import、元件和運算式不會執行。',
    hint: '若要執行，請在 site.yaml 加上：\nmdx: true\nMDX 會在建置網站的機器上執行程式，請確認所有能提交文章的人都可信任。',
  },
  'mdx-off/untrusted': {
    message: '這篇文章不受信任，所以當作 Markdown 讀取：其中的 import、元件和運算式不會執行。',
    hint: '要執行它，站長必須信任這篇文章：見 site.yaml 的 trust 與 untrusted。',
  },
  'mdx-syntax': {
    about: '.mdx 檔案不是有效的 MDX。',
    message: 'MDX 無法編譯：{reason}',
    hint: 'MDX 裡的標籤都要成對；{ 與 < 是程式碼的開頭，如果要寫字元本身，請寫 \\{ 與 \\<，或把檔案改名為 .md。',
  },
  'mdx-syntax/import': {
    message: 'MDX 引入了「{path}」，但沒有這個檔案。',
    hint: '請更正路徑（從這篇文章所在的位置算起）；如果是套件，請先安裝：npm install 套件名稱',
  },
  'mdx-syntax/render': {
    message: 'MDX 可以編譯，但無法轉成 HTML。',
    hint: '可能用了沒有定義的名稱。請先 import；如果只是大括號，請寫 \\{。',
  },
  'image-failed': {
    about: '建置時圖片遭到更動，網站裡少了這張圖片。',
    message: '建置時圖片遭到更動，網站裡少了這張圖片。',
    hint: '請重新建置。',
  },
  'image-unreadable': {
    about: '圖片無法解碼。',
    message: '圖片已損壞或不完整（{reason}），在 {post} 裡仍盡量顯示。',
    hint: '請用影像編輯軟體開啟並重新匯出，或從來源重新取得。',
  },
  'image-unreadable/large': {
    message:
      '圖片為 {width} × {height} 像素，解碼所需的記憶體超過單張圖片的上限，因此在 {post} 裡原樣顯示，不另製小圖。',
    hint: '請用影像編輯軟體縮小：邊長超過 4000 像素，讀者看不出差別。',
  },
  'cache-unsaved': {
    about: '網站已建置完成，但快取存不起來，下次建置會比較慢。',
    message: '網站已建置完成，但快取存不起來，下次建置會比較慢：{reason}',
    hint: '請刪除 .jianfan 資料夾，並檢查是否有寫入權限。',
  },
  'cache-removed': {
    about: '建置要用的快取在建置途中被刪除了。',
    message: '快取在建置途中被刪除了。',
    hint: '請重新建置，建置時不要動這個資料夾。',
  },
  'build-broken': {
    about: '由於簡繁本身的錯誤，建置中斷了。',
    message: '建置在此檔案處中斷：{reason}',
    hint: '這是簡繁本身的錯誤，請附上這篇文章回報給我們。',
  },
  'baseline-invalid': {
    about: '基準檔（記錄已接受問題的檔案）無法讀取。',
    message: '這不是基準檔（其中依檔案記錄已接受的問題），所以回報全部問題。',
    hint: '請重新產生：\njianfan check --accept',
  },
  'output-unsafe': {
    about: '輸出資料夾裡有不是簡繁寫入的檔案，因此不動它。',
    message: '輸出資料夾裡有不是簡繁產生的檔案，建置會把它們刪掉。',
    hint: '請用 --out 另選一個資料夾，或清空這個資料夾。',
  },
  'output-unsafe/shared': {
    message: '加了 --shared-only，輸出資料夾裡只放全站共用的檔案，可是裡面有 {other}。',
    hint: '請用 --out 另選一個資料夾，或清空這個資料夾。',
  },
  'output-overlap': {
    about: '輸出資料夾與內容資料夾互相包含。',
    message: '輸出資料夾就是內容資料夾（{content}），建置會覆寫您寫的內容。',
    hint: '請另選一個並列的資料夾：\n--out {folder}',
  },
  'output-overlap/inside': {
    message: '輸出資料夾在內容資料夾（{content}）裡面，下次建置會把網站當成文章讀取。',
    hint: '請另選一個並列的資料夾：\n--out {folder}',
  },
  'output-overlap/around': {
    message: '內容資料夾（{content}）在輸出資料夾裡面，建置會刪掉您寫的內容。',
    hint: '請另選一個並列的資料夾：\n--out {folder}',
  },
  'output-unwritable': {
    about: '無法建立輸出資料夾。',
    message: '無法在 {place} 裡新增資料夾（{code}）。',
    hint: '請選一個有寫入權限的資料夾，例如：\n--out dist',
  },
  'output-unwritable/file': {
    message: '這是一個檔案，但網站需要資料夾。',
    hint: '請用 --out 指定一個資料夾。',
  },
};
