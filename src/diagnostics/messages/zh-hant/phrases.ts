import type { PhraseTranslation } from '../message.ts';

/** 報告用語，以及填入句子的詞語。 */
export const phrases: PhraseTranslation = {
  error: '錯誤',
  warning: '警告',
  note: '提示',
  'no-problems': '沒有問題',
  errors: '{count} 個錯誤',
  warnings: '{count} 個警告',
  notes: '{count} 則提示',
  'in-files': '{files} 個檔案中有 {counts}',
  'more-in-file': '{message}（本檔案還有 {count} 處類似問題。）',
  'site-unread': '網站讀取失敗，這一頁仍是先前的樣子',
  'build-would-stop': '{summary}：建置會在此停止',
};
