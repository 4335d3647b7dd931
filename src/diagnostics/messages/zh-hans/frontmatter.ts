import type { frontmatter as english } from '../en/frontmatter.ts';
import type { Translation } from '../message.ts';

/** Frontmatter：标题、日期、标签和其他字段。 */
export const frontmatter: Translation<typeof english> = {
  'frontmatter-missing': { about: '文章没有 frontmatter，也就没有日期、作者和标签。' },
  'frontmatter-not-opened': { about: 'frontmatter 前面缺少一行 ---。' },
  'frontmatter-not-closed': { about: 'frontmatter 后面缺少一行 ---。' },
  'frontmatter-yaml-syntax': { about: 'frontmatter 不是合法的 YAML，能读出的部分照常使用。' },
  'frontmatter-toml-syntax': { about: 'frontmatter 不是合法的 TOML。' },
  'frontmatter-json-syntax': { about: 'frontmatter 不是合法的 JSON。' },
  'frontmatter-too-long': { about: 'frontmatter 太长，超过了读取上限。' },
  'frontmatter-language-refused': { about: 'frontmatter 用了不支持的语言，例如 JavaScript。' },
  'frontmatter-tab-indent': { about: '用了制表符缩进，而 YAML 不允许。已当作空格处理。' },
  'frontmatter-duplicate-key': { about: '同一个字段写了两次，以最后一次为准。' },
  'frontmatter-unknown-key': { about: '没有这个字段，写了也不起作用。' },
  'frontmatter-key-misspelt': { about: '字段名不认识，已按最接近的字段读取。' },
  'frontmatter-key-ignored': { about: '其他生成器的字段，在这里不起作用。' },
  'frontmatter-key-shadowed': { about: '两个字段意思相同，只用了其中一个。' },
  'frontmatter-value-invalid': { about: '字段的值类型不对，已忽略。' },
  'frontmatter-invisible-character': { about: '已从 frontmatter 中删去零宽字符。' },
  'title-missing': { about: '文章没有标题，改用文件名。' },
  'date-missing': { about: '文章没有日期，在所有列表里都排在最后，也不进归档。' },
  'date-invalid': { about: '日期或后面的时间无法识别。' },
  'date-order': { about: '文章的更新日期早于发布日期。' },
  'date-guessed': { about: '日期只写到月份，按该月 1 日处理。' },
  'tags-split': { about: '一段文字被读成了几个标签。' },
  'post-withheld': { about: '文章设了隐藏或密码，静态网站做不到，所以仍作为草稿。' },
};
