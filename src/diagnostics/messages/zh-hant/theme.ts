import type { theme as english } from '../en/theme.ts';
import type { Translation } from '../message.ts';

/** 網站自己的外觀：theme/，以及 site.yaml 裡的介面文字與選單。 */
export const theme: Translation<typeof english> = {
  'config-text-unknown': {
    about: '介面沒有這個名稱的文字，所以什麼也沒有取代。',
    message: '介面沒有名為「{key}」的文字，所以這一項什麼也沒有取代。',
    hint: '刪掉這一項。全部名稱見 src/views/messages.ts 與 page-messages.ts。',
  },
  'config-text-unknown/near': {
    message: '介面沒有名為「{key}」的文字，所以這一項什麼也沒有取代。',
    hint: '您要寫的是「{nearest}」嗎？',
  },
  'config-text-place': {
    about: '取代的介面文字少了由簡繁填入內容的位置。',
    message: '文字「{key}」少了 {place}，那裡本該由簡繁填入內容，讀者就看不到了。',
    hint: '在文字的適當位置寫上 {place}。',
  },
  'theme-component-unknown': {
    about: '主題裡有個元件與任何內建元件都不同名，所以什麼也沒有取代。',
    message: '沒有名為「{name}」的元件，所以這個檔案什麼也沒有取代。',
    hint: '用它要取代的元件命名：{names}。元件之間共用的部分請移出 components/，例如放進 components/parts/。',
  },
  'theme-component-unknown/near': {
    message: '沒有名為「{name}」的元件，所以這個檔案什麼也沒有取代。',
    hint: '您要寫的是 {nearest}.astro 嗎？',
  },
  'theme-component-props': {
    about: '主題的元件讀取了並未傳給它的屬性。',
    message: '{component} 讀取了「{name}」，但沒有這個屬性；傳給它的有：{given}。',
    hint: '請與 src/components 或 src/layouts 裡的原元件對照；它當初所依據的版本，屬性可能不同。',
  },
  'theme-component-failed': {
    about: '主題的元件可以編譯，但產生頁面時出錯。',
    message: '產生 {page} 時 {component} 出錯：{reason}',
    hint: '請與 src/components 或 src/layouts 裡的原元件對照它所讀取的屬性。',
  },
  'theme-body-lost': {
    about: '用了主題的元件後，頁面不再顯示文章正文。',
    message: '用了主題的元件後，{page} 沒有顯示文章正文。',
    hint: '請在版型裡保留 <PostBody …>，屬性與原版型相同；在 PostBody.astro 裡保留 set:html。',
  },
  'theme-overrides': {
    about: '網站用自己的外觀取代了哪些部分。',
    message: '網站自有的部分：{names}。',
  },
};
