import type { files as english } from '../en/files.ts';
import type { Translation } from '../message.ts';

/** 页面路径、文件和文件夹。 */
export const files: Translation<typeof english> = {
  'slug-duplicate': { about: '两篇文章的网址相同，其中一篇已加上编号。' },
  'slug-changed': {
    about: 'slug 里有不能用在网址中的字符，已替换。',
    message: 'slug“{wanted}”里有不能用在网址中的字符，改用“{slug}”。',
    hint: '请写成：\nslug: {slug}',
  },
  'permalink-invalid': {
    about: '永久链接不是本站的路径。',
    message: '“{permalink}”不是本站的路径，改用默认网址。',
    hint: '例如：\npermalink: /2014/05/hello/',
  },
  'permalink-invalid/climbs': {
    message: '“{permalink}”里有“..”，本站的路径不能这样写，改用 {used}。',
    hint: '请写成：\npermalink: {used}',
  },
  'permalink-token': {
    about: '永久链接里有不认识的占位符。',
    message: '永久链接里的占位符“{token}”不存在，按原样保留。',
    hint: '可用的占位符：{known}',
  },
  'permalink-date-missing': { about: '永久链接格式里有日期，但文章没有日期。' },
  'permalink-key-missing': {
    about: '永久链接格式里有前置数据的字段，但文章没有写。',
    message: '永久链接格式里有“:{key}”，但文章没有写；它发布在 {path}。',
    hint: '在前置数据里加上：\n{key}: {slug}',
  },
  'alias-taken': { about: '别名已经是另一个页面的网址。' },
  'alias-invalid': {
    about: '别名不是本站的路径。',
    message: '这些别名不是本站的路径：{aliases}。',
    hint: '路径要以斜杠开头：\naliases: [{example}]',
  },
  'content-missing': {
    about: '内容文件夹不存在。',
    message: '没有这个文件夹。',
    hint: '请用 --content 指定存放 Markdown 文件的文件夹。',
  },
  'content-empty': { about: '内容文件夹里没有文章。' },
  'file-unreadable': { about: '无法从磁盘读取文件。' },
  'file-unsupported': { about: '文件的位置或格式不在发布范围内。' },
  'encoding-not-utf8': { about: '文件不是 UTF-8 编码，已按推测的编码读取。' },
  'template-failed': { about: '模板无法编译或渲染。' },
  'mdx-syntax': { about: '.mdx 文件不是合法的 MDX。' },
  'image-failed': { about: '图片无法优化，按原样发布。' },
  'image-unreadable': { about: '图片无法解码。' },
  'cache-unsaved': { about: '网站已生成，但缓存没能保存，下次构建会比较慢。' },
  'baseline-invalid': { about: '基线文件（记录已接受问题的文件）无法读取。' },
  'output-unsafe': { about: '输出文件夹里有不是简繁写入的文件，因此不动它。' },
  'output-overlap': { about: '输出文件夹和内容文件夹互相包含。' },
  'output-unwritable': { about: '无法创建输出文件夹。' },
};
