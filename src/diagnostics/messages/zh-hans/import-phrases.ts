import type { importPhrases as english } from '../en/import-phrases.ts';

/** 导入用语。 */
export const importPhrases: Readonly<Record<keyof typeof english, string>> = {
  'import-needs-source': '请指定要导入的内容：jianfan import SOURCE --to my-site',
  'import-no-items': '里面没有文章',
  'import-title': '标题',
  'import-date': '日期',
  'import-zone': '时区',
  'import-settings': '从 {source} 沿用的设置。',
  'import-setting-from': '{place} {key}',
  'import-setting-default': '{place} 里没有写，沿用其生成器的默认值（{key}）',
  'import-lost-post': '这篇文章',
  'import-lost-tag': '这篇文章的标签“{tag}”',
  'import-lost-url': '地址 {url} ',
  'import-lost-file': '这个文件',
  'import-lost-reference': '“{reference}”所指的内容',
  'import-read-as': '按{kind}读取。',
  'import-kind-repository': '代码仓库',
  'import-kind-generator': ' {generator} 网站',
  'import-kind-wordpress': ' WordPress 导出文件',
  'import-kind-discuz': ' Discuz 网站的存档页面',
  'import-balance-posts': '文章',
  'import-balance-drafts': '草稿',
  'import-balance-tags': '文章标签',
  'import-balance-urls': '地址',
  'import-balance-references': '链接和图片',
  'import-balance-statics': '其他文件',
  'import-done': '{folder}：新增 {added} 个文件，更新 {updated} 个，不变 {unchanged} 个，保留原样 {kept} 个',
  'import-would':
    '没有写入任何文件。实际导入时，{folder}：新增 {added} 个文件，更新 {updated} 个，不变 {unchanged} 个，保留原样 {kept} 个',
  'import-report': '完整报告在 {file}。',
};
