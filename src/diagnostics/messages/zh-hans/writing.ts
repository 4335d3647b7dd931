import type { writing as english } from '../en/writing.ts';
import type { Translation } from '../message.ts';

/** 字符、简繁、转换和标点。 */
export const writing: Translation<typeof english> = {
  'null-character': {
    about: '正文里有零宽字符或控制字符，已删去。',
    message: '已删去 {count} 个零宽字符或控制字符，第一个是 {name}。',
    hint: '它们是从网页或办公文档复制时带来的，不需要处理。',
  },
  'lone-surrogate': {
    about: '正文里有半个字符。',
    message: '这里是半个字符，显示为 U+FFFD。',
    hint: '请重新输入这个字。',
  },
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
    hint: '可用的旗标：A（从此处起生效并显示）、H（从此处起生效但不显示）、-（取消规则）、T（标题）、R（保持原样）、D（列出规则）、N（版本名称）。',
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
  'replacement-character': {
    about: '正文里有 U+FFFD 或“锟斤拷”：以前转码时丢了字。',
    message: '这里丢了字：文件曾以错误的编码读取。',
    hint: '请照旧的副本重新写上；从这里已看不出原来是什么字。',
  },
  'replacement-character/misread': {
    message: 'UTF-8 的 U+FFFD 当作 GBK 读取就成了“{name}”：这里丢了字。',
    hint: '请照旧的副本重新写上。如果正文说的就是“{name}”，请加引号。',
  },
  'text-misread': {
    about: '正文曾以错误的编码读取。',
    message: '{shown} 是当作 {encoding} 读取的 UTF-8，原文是“{meant}”。正文里有 {count} 处。',
    hint: '请把原文重新存为 UTF-8，或重新写上。如果正文说的就是这种乱码，请写成代码。',
  },
  'private-use-character': {
    about: '正文里有只有个别字体才有的字符。',
    message: 'U+{point} 是私用区字符，多数读者看到的是空框。正文里有 {count} 个。',
    hint: '请改写成真正要用的字符，或改用图片。',
  },
  'merge-conflict': {
    about: '正文里留着合并冲突的两个版本。',
    message: 'Git 没能合并这段文字的两个版本，两边都还留在 <<<<<<< 与 >>>>>>> 之间。',
    hint: '请保留其中一个，或把两边合在一起，再删去三行标记。',
  },
  'variant-mixed-script': {
    about: '正文简繁混用。',
    message: '正文混有 {hans} 个简体字和 {hant} 个繁体字，同一句里也混用，转换可能出错。',
    hint: '请只用一种文字。如果少的那一种是有意的，请在 frontmatter 里写明：\nscript: {script}',
  },
  'variant-mixed-script/passages': {
    message: '正文里简体、繁体段落都有（{hans} 个简体字、{hant} 个繁体字），各段分别转换。',
    hint: '一般不必处理；如果某一段转换错了，请在 frontmatter 里写明：\nscript: {script}',
  },
  'variant-mixed-script/simplified': {
    message: '“{character}”是简体字，这一句的其余部分是繁体。',
    hint: '请改成繁体；如果是有意的，请写成 {markup}。',
  },
  'variant-mixed-script/traditional': {
    message: '“{character}”是繁体字，这一句的其余部分是简体。',
    hint: '请改成简体；如果是有意的，请写成 {markup}。',
  },
  'script-mismatch': {
    about: '正文的简繁与 frontmatter 所写的不一致。',
    message:
      'frontmatter 写的是“script: {said}”，正文里却有 {other} 个字只属于另一种文字，属于这一种的只有 {own} 个。',
    hint: '请写“script: {wanted}”，或删去这一行。',
  },
  'glued-pinyin': {
    about: '汉字后面粘着拼音，是某些转换工具留下的损坏。',
    message: '“{character}”后面的 {reading} 是出错的转换工具留下的。',
    hint: '请只写“{character}”。',
  },
  'reading-in-brackets': {
    about: '汉字后面的括号里有拼音：可能是注音，也可能是转换留下的损坏。',
    message: '“{character}”后面的 {reading} 可能是注音，也可能是出错的转换工具留下的。',
    hint: '如果是转换留下的，请只写“{character}”，并留意其他错字，例如该写“後”的“后”。如果是注音，请用全角括号：{gloss}',
  },
  'conversion-damage': {
    about: '正文带有以前错误转换的痕迹。',
    message: '字后的拼音，以及该写“後”却写“后”这类字，说明这篇文字是出错的转换工具写成的。',
    hint: '请用 --fix 整篇修复：删去拼音，先转成简体，再转回繁体。',
  },
  'ambiguous-character': {
    about: '一个字有几种转换结果，上下文不足以判断。',
    message: '“{written}”该怎么转换不能确定：{variant} 写成“{chosen}”，也可能是 {others}。',
    hint: '如果“{other}”才对，请在这里写 {markup}；也可以在预览的 /_proof/ 里为这一篇或全站决定。',
  },
  'doubled-punctuation': {
    about: '标点重复。',
    message: '标点“{mark}”连写了 {count} 次。',
    hint: '请只写一个“{wanted}”。',
  },
  'doubled-punctuation/data': {
    message: '标点“{mark}”连写了 {count} 次。',
    hint: '请只写一个“{wanted}”；如果是有空格子的数据，请写成代码。',
  },
  'doubled-punctuation/widths': {
    message: '半角标点和全角标点连在一起：{marks}。',
    hint: '请只写“{wanted}”。',
  },
  'doubled-punctuation/listed': {
    message: '半角标点和全角标点连在一起：{marks}。',
    hint: '请只写“{wanted}”；如果正文说的就是这些符号，请写成代码。',
  },
  'doubled-punctuation/stops': {
    message: '这里有两个句号。',
    hint: '请只写一个“。”；表示停顿请用“……”。',
  },
  'half-width-punctuation': {
    about: '汉字之间用了半角标点。',
    message: '汉字之间用了半角标点：{old}。',
    hint: '请写：{wanted}',
  },
  'half-width-punctuation/quoted': {
    message: '引文或疑似数据里，汉字之间用了半角标点。',
    hint: '请写“{wanted}”；如果是照原样引用，就不必改。--fix 不会动它。',
  },
  'full-width-letters': {
    about: '拉丁字母或数字用了全角。',
    message: '正文里有 {count} 处全角字母或数字。',
    hint: '请改用半角；如果是有意的，就不必改。--fix 不会动它们。',
  },
  'copy-spacing': {
    about: '中西文之间的空格不统一。',
    message: '中西文之间的空格不统一：{old}。',
    hint: '请写：{wanted}',
  },
};
