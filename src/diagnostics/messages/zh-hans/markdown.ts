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
  'link-broken': { about: '链接指向的页面不存在。' },
  'anchor-missing': { about: '链接指向的位置在目标页面里不存在。' },
  'asset-missing': { about: '图片或文件不存在。' },
  'markdown-failed': {
    about: '由于简繁自身的错误，文章无法渲染，未发布。',
    message: '文章无法渲染：{reason}',
    hint: '这是简繁自身的错误，请附上这篇文章反馈给我们。',
  },
  'code-highlighting-failed': {
    about: '代码块没能高亮，按普通文字显示。',
    message: '这段 {language} 代码没能高亮，按普通文字显示。',
  },
};
