import type { imports as english } from '../en/imports.ts';
import type { Translation } from '../message.ts';

/** 导入时推断、修复、略去或缺少的内容。 */
export const imports: Translation<typeof english> = {
  'import-source': {
    about: '指定的位置没有可以导入的内容。',
    message:
      '这里没有简繁能导入的内容：没有 Markdown，没有 WordPress 导出文件，也没有 Discuz 网站的存档页面。',
    hint: '请指定网站的代码仓库文件夹、WordPress 导出文件（.xml），或存放存档页面的文件夹。',
  },
  'import-source/absent': {
    message: '没有这个文件或文件夹。',
    hint: '请检查路径：相对路径从当前文件夹算起。',
  },
  'import-source/same': {
    message: '网站会写进导入来源所在的文件夹。',
    hint: '请另外指定文件夹：--to my-site',
  },
  'import-source/xml': {
    message: '这不是 WordPress 导出文件：{reason}。',
    hint: '请在 WordPress 选择“工具 → 导出 → 所有内容”，再指定下载到的文件。',
  },
  'import-left-out': {
    about: '来源中有些内容没有进入导入后的网站。',
    message: '没有导入：{reason}。',
    hint: '如果需要发布，请放进 content/posts/ 或 content/pages/，并加上标题。',
  },
  'import-left-out/files': {
    message: '有 {count} 个文件属于旧的生成器，没有导入。',
  },
  'import-left-out/comments': {
    message: '{count} 条评论的内容没有导入；文章保留评论数。',
    hint: '讨论可以交给 giscus、Waline、Artalk 等评论服务。',
  },
  'import-left-out/type': {
    message: '“{title}”的类型是 {type}，这里没有对应的内容。',
  },
  'import-left-out/rest': {
    message: '“{title}”只有列表里的摘要，来源中没有全文。',
    hint: '请把这篇文章的页面也存下来，再导入一次。',
  },
  'import-left-out/text': {
    message: '帖子“{title}”只有列表里的一行，来源中没有正文。',
    hint: '请把这个帖子的页面也存下来，再导入一次。',
  },
  'import-comments': {
    about: '旧网站的评论保存在一个文件里，可以导入评论服务。',
    message: '{count} 条评论保存在 {file}，按文章路径归类。',
    hint: '请把文件导入 Artalk，或用 Waline、Twikoo 的迁移工具导入，再在 site.yaml 里写上这个服务。文件里有邮箱地址：请不要公开，用完就删。',
  },
  'import-comments/lost': {
    message: '这条评论没有正文，或者找不到它所属的文章，所以没有导入。',
    hint: '请把它所在的文件夹改成文章的文件名，或手工抄录。',
  },
  'import-guessed': {
    about: '来源没有写清楚，导入时作了推断。',
    message: '{what}是推断出来的：{value}。',
    hint: '如果不对，请在文章里改正。',
  },
  'import-repaired': {
    about: '修复了早先转换造成的损坏。',
    message: '修复了早先转换造成的损坏：{examples}。',
  },
  'import-repaired/lost': {
    message: '来源丢了 {count} 个字，原处是 �。',
    hint: '只有原文才有这些字。请在文章里查找 �，补上原来的字。',
  },
  'import-draft': {
    about: '来源没有发布的文章，导入后是草稿。',
    message: '“{title}”原本没有公开（{status}），导入后是草稿。',
    hint: '要发布的话，请删掉 draft: true。',
  },
  'import-remote': {
    about: '图片或附件仍指向旧地址，因为导入时没有它们的副本。',
    message: '{count} 个图片或附件仍指向旧地址，例如 {example} 。',
    hint: '请从旧服务器复制上传文件夹，再用 --uploads wp-content/uploads 指定。',
  },
  'import-shortcode': {
    about: '旧网站的简码在这里没有意义，原文保留。',
    message: '不认识简码 [{name}]，原样留在正文里。',
    hint: '请在导入的文章里改成 Markdown 或 HTML。',
  },
  'import-kept': {
    about: '文件导入后有人改过，再次导入时不动它。',
    message: '这个文件导入后改过，或者原来就有：保持不变。',
    hint: '要用导入的版本，请先移走现有文件再导入。',
  },
  'import-kept/deleted': {
    message: '这个文件导入过，后来删掉了：不再恢复。',
    hint: '要恢复，请删掉 .jianfan-import.json 里的对应行，再导入一次。',
  },
  'import-lost': {
    about: '导入后的网站缺了来源中的内容：导入时会逐项比较，不会隐瞒。',
    message: '导入后的网站缺少{what}。',
    hint: '这是简繁的缺陷，请带上这一行反馈。',
  },
};
