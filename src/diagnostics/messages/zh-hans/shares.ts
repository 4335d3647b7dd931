import type { shares as english } from '../en/shares.ts';
import type { Translation } from '../message.ts';

/** 分多台机器构建。 */
export const shares: Translation<typeof english> = {
  'share-missing': {
    about: '缺少某一份的读取结果，网站不完整。',
    message: '这个文件夹里没有第 {share} 份的读取结果，或者它不完整。',
    hint: '生成它，放到这里：\njianfan build --read {share}',
  },
  'share-foreign': {
    about: '某份读取结果与网站现在的状态不符。',
    message: '第 {share} 份的读取结果来自另一个版本的 Jianfan、另一套设置，或另一组选项。',
    hint: '重新读取这一份：\njianfan build --read {share}',
  },
  'share-foreign/cut': {
    message: '这是第 {share} 份的读取结果，而网站现在分成 {of} 份。',
    hint: '删掉它，或者让每一步都用同样的份数。',
  },
  'share-foreign/twice': {
    message: '另一个文件夹里也有第 {share} 份的读取结果。',
    hint: '删掉较旧的那个。',
  },
  'share-foreign/damaged': {
    message: '这个文件夹里有一份读取结果已损坏。',
    hint: '重新读取，或重新复制各份的读取结果。',
  },
  'share-changed': {
    about: '文件已经不是另一台机器读取时的样子。',
    message: '这个文件在所属的那一份读取之后有改动、新增或删除。',
    hint: '每一步都使用同一个提交，然后重新读取各份。',
  },
  'part-missing': {
    about: '缺少网站的某一部分，无法合并。',
    message: '这个文件夹里没有网站的任何部分。',
    hint: '请写 jianfan build --render 输出的文件夹。',
  },
  'part-missing/share': {
    message: '缺少第 {share} 份的页面。',
    hint: '生成它，并把它的文件夹也写上：\njianfan build --render {share} --stores 目录',
  },
  'part-foreign': {
    about: '两个部分不属于同一个网站。',
    message: '这一部分与 {other} 的版本、内容或份数不同。',
    hint: '用同一个版本、同一个提交重新渲染两者。',
  },
  'part-foreign/twice': {
    message: '这一份与 {other} 是同一份。',
    hint: '只写其中一个。',
  },
  'part-incomplete': {
    about: '各部分合起来不是计划中的网站。',
    message: '网站应有 {planned} 个页面、feed 和图片，各部分合起来却有 {made} 个，或并非同样的文件。',
    hint: '加上 --force 重新渲染每一份；如果仍然如此，请报告。',
  },
  'part-incomplete/lost': {
    message: '这一部分列出的文件中有 {count} 个不在里面，例如 {out}。',
    hint: '连同文件重新复制这一部分；如果每台机器自行发布各自的文件，合并时请加 --shared-only。',
  },
  'part-overlap': {
    about: '两个部分里有同一个文件。',
    message: '这一部分和 {other} 都有 {out}。',
    hint: '加上 --force 重新渲染两者；如果仍然如此，请报告。',
  },
  'part-search': {
    about: '搜索索引无法合并。',
    message: '有的部分是在另一个搜索索引的基础上增补的，不是这个文件夹里的那一个。',
    hint: '渲染各份时用 --last 指定这个文件夹里的网站，或者都不指定：\njianfan build --render K/N --stores 目录 [--last 目录]',
  },
  'part-search/stock': {
    message: 'search: stock 的索引要从所有部分的页面生成，加了 --shared-only 就无法生成。',
    hint: '合并时不加 --shared-only，或改为 search: true。',
  },
};
