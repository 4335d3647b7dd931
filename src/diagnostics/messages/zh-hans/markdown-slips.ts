import type { markdownSlips as english } from '../en/markdown-slips.ts';
import type { Translation } from '../message.ts';

/** Markdown 的写法与作者本意不符之处。 */
export const markdownSlips: Translation<typeof english> = {
  'markdown-syntax': { about: 'Markdown 没有语法错误，但多半不是作者的本意。' },
  'markdown-syntax/heading-space': {
    message: '“{text}”不会成为标题：{signs} 后面要加一个空格。',
    hint: '请写成：\n{line}',
  },
  'markdown-syntax/hashtag-or-heading': {
    message: '“{text}”不会成为标题。如果是标题，{signs} 后面要加一个空格。',
    hint: '请写成：\n{line}',
  },
  'markdown-syntax/list-space': {
    message: '“{text}”不会成为列表项。如果是列表，{sign} 后面要加一个空格。',
    hint: '请写成：\n{line}',
  },
  'markdown-syntax/underline': {
    message: '这一行会把上一行文字变成标题。',
    hint: '如果要写分隔线，请在它前面加一个空行。',
  },
  'markdown-syntax/wide-parentheses': {
    message: '“{text}”不会成为链接：用了全角括号。',
    hint: '请写成：\n{line}',
  },
  'markdown-syntax/wide-end': {
    message: '这个链接的右括号是全角的，已按半角读取。',
    hint: '请写成：\n{line}',
  },
  'markdown-syntax/link-gap': {
    message: '“{text}”不会成为链接：括号前面有空格。',
    hint: '请写成：\n{line}',
  },
  'markdown-syntax/wide-table': {
    message: '这个表格的竖线是全角的，已按半角读取。',
    hint: '请改用半角的 |。',
  },
  'markdown-syntax/wide-exclamation': {
    message: '“{text}”是链接，不是图片：用了全角感叹号。',
    hint: '请写成：\n{line}',
  },
  'markdown-syntax/unknown-element': {
    message: '“{text}”不是 HTML 元素，按文字显示。',
    hint: '如果是代码，请用反引号括起来。',
  },
  'markdown-syntax/component': {
    message: '“<{name}>”是旧网站的组件，这里不会运行，只显示其中的内容。',
    hint: '请把它所显示的内容写成 Markdown 或 HTML；如果是代码，请用反引号括起来。',
  },
  'markdown-syntax/shown-note': {
    message: '“{note}”看起来是私人备注，但会发布：HTML 里的备注不会识别。',
    hint: '请把备注移到 HTML 外面，写在两行 %% 之间；如果不是备注，请用反引号括起来。',
  },
  'markdown-syntax/open-note': {
    message: '这个 %% 不会开始私人备注，因为同一段里没有另一个 %% 结束它，文字会发布。',
    hint: '备注有好几段时，请在前后各写一行 %%。',
  },
  'markdown-syntax/wide-signs': {
    message: '“{text}”会照原样显示：里面的符号是全角的，Markdown 不认。',
    hint: '请写成：\n{line}',
  },
  'markdown-syntax/wide-space': {
    message: '{sign} 后面不是普通的半角空格，所以这一行照原样显示。',
    hint: '请改成半角空格：\n{line}',
  },
  'markdown-syntax/underscores': {
    message: '“{text}”会照原样显示：紧挨着汉字的下划线不起作用。',
    hint: '请写成：\n{line}',
  },
  'markdown-syntax/shown-strong': {
    message: '这里的 ** 会照原样显示，因为没有另一个 ** 和它配对。',
    hint: '请在要加粗的文字两边都写 **，里侧不要留空格；在 HTML 元素里，请在文字前空一行。',
  },
  'markdown-syntax/shown-link': {
    message: '“{text}”不会成为链接：网址里有空格。',
    hint: '空格请写成 %20，标题请用英文直引号括起来：\n{line}',
  },
  'markdown-syntax/shown-comment': {
    message: '“{text}”不是注释，会发布出去。',
    hint: '请写成：\n<!-- {line} -->',
  },
  'markdown-syntax/no-target': {
    message: '“{text}”没有去处：括号里没有地址。',
    hint: '请补上地址，或者删掉。',
  },
  'markdown-syntax/indented-prose': {
    message: '这一段缩进了四个空格或一个制表符，会当作代码显示。',
    hint: '请删去这些空格；如果要首行缩进，请用两个全角空格开头。',
  },
  'markdown-syntax/shallow-item': {
    message: '这一项缩进不够，不会成为上面编号项的下级。',
    hint: '请缩进 {count} 个空格：\n{line}',
  },
  'markdown-syntax/table-cells': {
    message: '表格只有 {columns} 列，“{text}”不会显示。',
    hint: '请在前两行各加一列；如果是单元格里的 |，请写成 \\|，代码里也一样。',
  },
  'markdown-syntax/table-columns': {
    message: '这不会成为表格：第一行有 {cells} 格，横线那一行有 {columns} 格。',
    hint: '请让这两行的格数相同。',
  },
  'markdown-syntax/open-fence': {
    message: '以 {fence} 开始的代码块没有结束，后面的内容全都成了代码。',
    hint: '请在代码结束的地方单独写一行 {fence}。',
  },
  'markdown-syntax/crowded': {
    message: '这一段的 Markdown 符号太多，从这里起按普通文字显示。',
    hint: '请用空行分段，或放进代码块。',
  },
  'markdown-syntax/no-text': {
    message: '“{text}”没有文字，读者看不见。',
    hint: '请在方括号里写上链接的文字。',
  },
  'markdown-syntax/deep-heading': {
    message: '这一行不会成为标题：最多只有六级。',
    hint: '请写成：\n{line}',
  },
  'markdown-syntax/heading-end': {
    message: '标题末尾的 # 会照样显示，因为它前面没有空格。',
    hint: '请删去：\n{line}',
  },
  'markdown-syntax/empty-heading': {
    message: '这个标题是空的。',
    hint: '请写上标题，或者删掉这一行。',
  },
  'markdown-syntax/task-box': {
    message: '“{sign}”不是复选框，会照样显示。',
    hint: '如果是任务，请写成：\n{line}',
  },
  'markdown-syntax/run-together': {
    message: '这几行会连成一段：“{sign}”在 Markdown 里不会成为列表。',
    hint: '请在每行前面写 1. 或 - 再加一个空格，或者在行与行之间空一行，或者设置 breaks: true。',
  },
  'markdown-syntax/wide-fence': {
    message: '“{sign}”不会成为代码块：要用英文输入法下的反引号。',
    hint: '请写成下面这样，结尾也一样：\n{line}',
  },
  'markdown-syntax/other-dialect': {
    message: '“{text}”会照样显示：这是扩展语法，Markdown 本身没有。',
    hint: '请写成：\n{line}',
  },
  'markdown-syntax/abbreviation': {
    message: '“{text}”会照样显示：这里不能这样定义缩写。',
    hint: '请在用到这个词的地方写：\n{line}',
  },
  'markdown-syntax/starred-digits': {
    message: '“{text}”里的星号不会显示，夹在中间的字会变成斜体。',
    hint: '请写成：\n{line}',
  },
  'markdown-syntax/indented-fence': {
    message: '这一行缩进了四个空格以上，代码块会连同 {fence} 一起显示。',
    hint: '请最多缩进三个空格；在列表里，则与列表项的文字对齐。',
  },
  'markdown-syntax/undefined-reference': {
    message: '“{text}”会照样显示：文中没有定义 [{name}]。',
    hint: '如果是链接，请另起一行写上：\n{line}',
  },
  'markdown-syntax/footnote-space': {
    message: '“{text}”会照样显示：脚注的名字不能有空格。',
    hint: '请在这里和脚注处都写成：\n{line}',
  },
  'markdown-syntax/open-comment': {
    message: '这段注释没有结束，会公开显示。',
    hint: '请在注释结束的地方写上 -->。',
  },
  'markdown-syntax/table-rule': {
    message: '这不会成为表格：“{text}”不是表格的分隔行。',
    hint: '请写成：\n{line}',
  },
};
