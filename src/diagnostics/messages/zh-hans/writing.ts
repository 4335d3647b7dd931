import type { writing as english } from '../en/writing.ts';
import type { Translation } from '../message.ts';

/** 字符、简繁、转换和标点。 */
export const writing: Translation<typeof english> = {
  'replacement-character': { about: '正文里有 U+FFFD 或“锟斤拷”：以前转码时丢了字。' },
  'null-character': { about: '正文里有控制字符。' },
  'lone-surrogate': { about: '正文里有半个字符。' },
  'variant-mixed-script': { about: '正文简繁混用。' },
  'script-mismatch': { about: '正文的简繁与 frontmatter 所写的不一致。' },
  'variant-markup-unclosed': {
    about: '转换标记 -{ 没有结束。',
    message: '这个 -{ 在同一段里没有对应的 }-，所以按原样发布。',
    hint: '请在同一段里用 }- 结束；如果要显示符号本身，请写成 `-{`。',
  },
  'variant-markup-nested': {
    about: '转换标记嵌套太深。',
    message: '这个 -{ 嵌套超过八层，没有处理。',
    hint: '请减少 -{…}- 的嵌套层数。',
  },
  'variant-markup-flag': {
    about: '转换标记里有不认识的旗标。',
    message: '转换标记没有“{flag}”这个旗标。',
    hint: '可用的旗标：A（从此处起生效并显示）、H（从此处起生效但不显示）、-（取消规则）、T（标题）、R（保持原样）。',
  },
  'variant-markup-missing': {
    about: '转换标记里没有某个变体的写法。',
    message: '这个 -{…}- 没有 {variant} 的写法，已用另一种写法转换。',
    hint: '请补上：\n-{zh-hans:…; zh-hant:…}-',
  },
  'variant-term-long': {
    about: '转换规则里的词太长。',
    message: '转换规则中的“{term}…”超过 64 个字，这条规则没有采用。',
    hint: '请改用短一些的词。',
  },
  'glued-pinyin': { about: '汉字后面粘着拼音，是某些转换工具留下的损坏。' },
  'reading-in-brackets': { about: '汉字后面的括号里有拼音：可能是注音，也可能是转换留下的损坏。' },
  'conversion-damage': { about: '正文带有以前错误转换的痕迹。' },
  'ambiguous-character': { about: '一个字有几种转换结果，上下文不足以判断。' },
  'doubled-punctuation': { about: '标点重复。' },
  'half-width-punctuation': { about: '汉字之间用了半角标点。' },
  'full-width-letters': { about: '拉丁字母或数字用了全角。' },
  'copy-spacing': { about: '中西文之间的空格不统一。' },
};
