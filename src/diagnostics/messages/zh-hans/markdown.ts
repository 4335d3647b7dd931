import type { markdown as english } from '../en/markdown.ts';
import type { Translation } from '../message.ts';

/** Markdown、HTML、链接和图片。 */
export const markdown: Translation<typeof english> = {
  'template-syntax': { about: '其他生成器的模板语法不会执行。' },
  'markdown-syntax': { about: 'Markdown 没有语法错误，但多半不是作者的本意。' },
  'html-unclosed': { about: 'HTML 元素有开始标签，没有结束标签。' },
  'html-script': { about: '文章里有脚本。' },
  'html-unsafe': { about: '已删去会执行程序的链接。' },
  'footnote-undefined': { about: '正文引用了不存在的脚注。' },
  'footnote-unused': { about: '有脚注在正文中从未引用。' },
  'math-syntax': { about: '公式有误，按源码显示。' },
  'code-language-unknown': {
    about: '不支持高亮这种语言的代码。',
    message: '不支持高亮“{language}”代码，按普通文字显示。',
    hint: '如果不是编程语言，请写：\n```text',
  },
  'link-broken': {
    about: '链接指向的页面不存在。',
    message: '链接“{target}”指向的页面或文件不存在。',
    hint: '请链接到文章的文件（例如 ./other-post.md），或文章在网站上的路径。',
  },
  'link-broken/misspelt': {
    message: '链接“{target}”指向的页面或文件不存在。',
    hint: '是不是 {nearest}？',
  },
  'link-broken/unpublished': {
    message: '链接“{target}”指向的页面或文件不存在。',
    hint: '文件存在，但没有发布：它是草稿，或者已被忽略。',
  },
  'link-broken/wikilink': {
    message: '链接“{target}”指向的页面或文件不存在。',
    hint: '请写文章的文件名或标题；如果不是链接，请用反引号括起来。',
  },
  'anchor-missing': {
    about: '链接指向的位置在目标页面里不存在。',
    message: '链接“{link}”在{page}里没有对应的位置：没有“{id}”这个标题。',
    hint: '那里的标题有：{headings}',
  },
  'anchor-missing/misspelt': {
    message: '链接“{link}”在{page}里没有对应的位置：没有“{id}”这个标题。',
    hint: '是不是 #{nearest}？',
  },
  'anchor-missing/no-headings': {
    message: '链接“{link}”在{page}里没有对应的位置：没有“{id}”这个标题。',
    hint: '那一页没有标题，请链接到整个页面。',
  },
  'asset-missing': {
    about: '图片或文件不存在。',
    message: '图片“{path}”不存在。',
    hint: '请把文件放在文章旁边或 images/ 里，或改正路径。注意大小写。',
  },
  'asset-missing/misspelt': {
    message: '图片“{path}”不存在。',
    hint: '是不是 {nearest}？注意大小写。',
  },
  'asset-missing/own-disk': {
    message: '图片“{path}”不存在。',
    hint: '这是您自己电脑上的路径。请把图片复制到 images/ 里，改用那里的路径。',
  },
  'markdown-failed': {
    about: '由于简繁自身的错误，文章无法渲染，未发布。',
    message: '文章无法渲染：{reason}',
    hint: '这是简繁自身的错误，请附上这篇文章反馈给我们。',
  },
  'code-highlighting-failed': {
    about: '代码块没能高亮，按普通文字显示。',
    message: '这段 {language} 代码没能高亮，按普通文字显示。',
  },
  'shortcode-unknown': { about: '不认识其他生成器的这个短代码或模板标签。' },
  'shortcode-unknown/arguments': {
    message: '简繁不认识标签“{tag}”。其中的图片、链接和文字照样显示。',
    hint: '请看看页面是否合意，或改写成 Markdown。',
  },
  'shortcode-unknown/content': {
    message: '简繁不认识标签“{tag}”。标签之间的内容按 Markdown 显示。',
    hint: '请看看页面是否合意，或改写成 Markdown。',
  },
  'shortcode-unknown/data': {
    message: '“{tag}”里是供旧网站脚本读取的数据，不会显示。',
    hint: '请改用图片、表格或文字来表达。',
  },
  'callout-unknown': {
    about: '提示框的类型是自拟的，按“注”显示。',
    message: '“[!{name}]”不是简繁认识的提示框类型，按“注”显示，并以此为标题。',
    hint: '可用的类型有 note、tip、important、warning 和 caution。',
  },
};
