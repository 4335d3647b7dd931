import type { PhraseTranslation } from '../message.ts';

/** 报告用语，以及填进句子里的词语。 */
export const phrases: PhraseTranslation = {
  error: '错误',
  warning: '警告',
  note: '提示',
  'no-problems': '没有问题',
  errors: '{count} 个错误',
  warnings: '{count} 个警告',
  notes: '{count} 条提示',
  'in-files': '{files} 个文件中有 {counts}',
  'more-in-file': '{message}（本文件还有 {count} 处类似问题。）',
  'site-unread': '网站读取失败，这一页仍是之前的样子',
  'build-would-stop': '{summary}：构建会在此停止',
};
