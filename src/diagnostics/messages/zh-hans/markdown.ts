import type { markdown as english } from '../en/markdown.ts';
import type { Translation } from '../message.ts';

/** Markdown、HTML、链接和图片。 */
export const markdown: Translation<typeof english> = {
  'template-syntax': {
    about: '其他生成器的模板语法不会执行。',
    message: '“{tag}”是其他生成器的模板语法，不会执行，也不显示。',
    hint: '请改用 Markdown 或 HTML；如果要给读者看，请用反引号括起来。',
  },
  'template-syntax/shown': {
    message: '“{tag}”是其他生成器的模板语法，不会执行，按代码显示。',
    hint: '请改用 Markdown 或 HTML；如果要给读者看，请用反引号括起来。',
  },
  'template-syntax/block': {
    message: '“{line}”开始的块不认识，里面的内容照常显示。',
    hint: '可用 :::note、:::tip、:::important、:::warning、:::caution 和 :::details。',
  },
  'template-syntax/include': {
    message: '“{tag}”在旧网站会插入另一个文件，这里改成了指向那个文件的链接。',
    hint: '请把那个文件的内容直接写进文章。',
  },
  'template-syntax/directive': {
    message: '“{line}”这个指令不认识，不显示。',
  },
  'html-unclosed': {
    about: 'HTML 元素有开始标签，没有结束标签。',
    message: '<{name}> 没有结束标签，已在正文末尾补上。',
    hint: '请在该结束的地方写上 </{name}>。',
  },
  'html-unclosed/raw-text': {
    message: '<{name}> 没有结束标签，会吞掉后面的全部内容，所以按文字显示。',
    hint: '请用 </{name}> 结束。',
  },
  'html-script': {
    about: '文章里有脚本。',
    message: '这篇文章带有脚本，会在读者的浏览器里运行。',
    hint: '请检查是否还需要：评论框、计数器和分享按钮往往已经用不上了。',
  },
  'html-unsafe': {
    about: '已删去会执行程序的链接。',
    message: '“{scheme}”网址会在读者的浏览器里执行程序，已删去。',
    hint: '请改为链接到页面，或把程序放进 <script> 元素。',
  },
  'html-unsafe/meta': {
    message: '<meta http-equiv> 影响整个页面和读者，已删去。',
    hint: '要把读者引到另一页，请把旧地址写进那一页的 aliases。',
  },
  'html-handler': {
    about: '内联事件处理程序不会运行。',
    message: '页面不允许内联事件处理程序，{attribute} 不起作用。',
    hint: '请在文章的 <script> 元素里用 addEventListener 添加。',
  },
  'html-untrusted': {
    about: '不受信任的文章里不允许出现的 HTML 已删去。',
    message: '这篇文章不受信任，<{name}> 已删去。',
    hint: '请改用 Markdown。站长可以信任这篇文章：见 site.yaml 的 trust 与 untrusted。',
  },
  'html-untrusted/attribute': {
    message: '这篇文章不受信任，<{name}> 的 {attribute} 已删去。',
    hint: '请删掉它：不受信任的文章不能运行程序、链接到程序，也不能超出自己在页面上的位置。',
  },
  'html-untrusted/unknown': {
    message: '这篇文章不受信任，<{name}> 的 {attribute} 已略去。',
    hint: '不受信任的文章里，class 和未知属性不起作用。可以删掉，也可以不管。',
  },
  'html-untrusted/embed': {
    message: '这篇文章不受信任，嵌入的页面改成了链接。',
    hint: '站长可以信任这篇文章：见 site.yaml 的 trust 与 untrusted。',
  },
  'html-untrusted/disguise': {
    message: '链接写的是 {shown}，实际打开的是 {host}。',
    hint: '请写出真正的网址，或用文字说明它指向的网页。',
  },
  'html-untrusted/lookalike': {
    message: '链接打开的是 {host}，写成 {shown} 容易与别的网址混淆。',
    hint: '请按网站自己的写法填写网址，不要混用不同文字的字母。',
  },
  'origin-undeclared': {
    about: '页面从 site.yaml 没有声明的主机加载内容。',
    message: 'site.yaml 没有声明 {origin}，页面的安全策略会阻止这篇文章从那里加载内容。',
    hint: '如果信任这个主机，请在 site.yaml 里加上：\nsecurity: { origins: [{origin}] }',
  },
  'origin-undeclared/frame': {
    message: '这篇文章嵌入了 {origin} 的页面，site.yaml 没有声明这个主机。',
    hint: '嵌入的页面可以来自任何地方。要声明这个主机，请在 site.yaml 里加上：\nsecurity: { origins: [{origin}] }',
  },
  'origin-undeclared/theme': {
    message: '主题从 {origin} 加载内容，site.yaml 没有声明这个主机。页面的安全策略为主题放行。',
    hint: '要声明这个主机，请在 site.yaml 里加上：\nsecurity: { origins: [{origin}] }',
  },
  'footnote-undefined': {
    about: '正文引用了不存在的脚注。',
    message: '[^{label}] 引用的脚注不存在，按原样显示。',
    hint: '请另起一行写脚注；如果是代码，请用反引号括起来：\n[^{label}]: …',
  },
  'footnote-undefined/wide-colon': {
    message: '[^{label}] 引用的脚注不存在，按原样显示。',
    hint: '脚注要用半角冒号：\n[^{label}]: …',
  },
  'footnote-unused': {
    about: '有脚注在正文中从未引用。',
    message: '正文没有引用脚注 [^{label}]，所以不显示。',
    hint: '请在该引用的地方写上 [^{label}]，或删去这条脚注。',
  },
  'math-syntax': {
    about: '公式有误，按源代码显示。',
    message: '这个公式无法排版：{reason}',
    hint: 'KaTeX 支持的写法见 https://katex.org/docs/supported.html',
  },
  'code-language-unknown': {
    about: '不支持高亮这种语言的代码。',
    message: '不支持高亮“{language}”代码，按普通文字显示。',
    hint: '如果不是编程语言，请写：\n```text',
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
  'shortcode-unknown/script': {
    message: '“{tag}”按旧网站的模板显示，模板里的脚本和样式表没有带过来。',
    hint: '请检查页面的显示效果。',
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
  'diagram-source': {
    about: '图表按源代码显示。',
    message: '没有安装 mermaid，读者看到的是这幅图的源代码。',
    hint: '请在网站的文件夹里运行 npm install mermaid，页面就会画出图形。',
  },
  'diagram-source/other': {
    message: '不会绘制“{language}”的图，这里显示原文。',
    hint: '请改用 Mermaid，或者换成图片。',
  },
  'chart-unreadable': {
    about: '表格画不成图，按源代码显示。',
    message: '画图需要一张有表头的表格，最多 {rows} 行、{columns} 列数字。',
    hint: '请写成 Markdown 表格：第一列是名称，其余各列是数字。',
  },
  'chart-unreadable/number': {
    message: '“{row}”一行、“{column}”一列的“{cell}”不是数字。',
    hint: '请写成数字，如 1,234 或 35%。',
  },
  'chart-unreadable/pie': {
    message: '饼图只能画一列数字，最多 {rows} 个，都不能小于零；这里画成了条形图。',
    hint: '请只留一列数字，或写成：\n```chart bar',
  },
  'fence-word-unknown': {
    about: '代码块第一行里有不起作用的词。',
    message: '代码块第一行的“{word}”不起作用。',
    hint: '是不是“{nearest}”？',
  },
  'fence-word-unknown/chart': {
    message: '没有“{word}”这种图，画成了条形图。',
    hint: '可以写：{known}',
  },
  'fence-word-unknown/chart-misspelt': {
    message: '没有“{word}”这种图，画成了条形图。',
    hint: '是不是：\n```chart {nearest}',
  },
};
