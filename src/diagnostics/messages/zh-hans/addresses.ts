import type { addresses as english } from '../en/addresses.ts';
import type { Translation } from '../message.ts';

/** 页面的网址，以及通向它们的旧网址。 */
export const addresses: Translation<typeof english> = {
  'post-duplicate': {
    about: '同一篇文章有两份，标题和正文都相同。',
    message: '这篇文章与 {original} 的标题和正文都相同，两份都会发布。',
    hint: '如果是同步程序或复制留下的副本，请删去其中一份。',
  },
  'slug-duplicate': {
    about: '两篇文章的网址相同，其中一篇已加上编号。',
    message: '这篇文章的网址应为 {wanted}，但已属于{owner}，所以发布在 {path}。',
    hint: '请在 frontmatter 里另写一个 slug：\nslug: {slug}',
  },
  'slug-duplicate/permalink': {
    message: '这篇文章的网址应为 {wanted}，但已属于{owner}，所以发布在 {path}。',
    hint: '请另写一个永久链接：\npermalink: {path}',
  },
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
  'permalink-invalid/long': {
    message: '“{permalink}…”超过 {most} 字节，磁盘与浏览器存不下，结尾改用短名。',
    hint: '请写短一些的路径：\npermalink: /a/b/',
  },
  'permalink-token': {
    about: '永久链接里有不认识的占位符。',
    message: '永久链接里的占位符“{token}”不存在，按原样保留。',
    hint: '可用的占位符：{known}',
  },
  'permalink-date-missing': {
    about: '永久链接格式里有日期，但文章没有日期。',
    message: '本站的网址里有日期（{pattern}），但这篇文章没有日期，所以发布在 {path}。',
    hint: '请在 frontmatter 里写上日期：\ndate: 2024-05-28',
  },
  'permalink-key-missing': {
    about: '永久链接格式里有 frontmatter 的字段，但文章没有写。',
    message: '永久链接格式里有“:{key}”，但这篇文章没有写，所以发布在 {path}。',
    hint: '请在 frontmatter 里加上：\n{key}: {slug}',
  },
  'path-reserved': {
    about: '永久链接是网站自己生成的文件的路径。',
    message: '永久链接 {wanted} 属于{owner}，这篇文章不能发布在那里。',
    hint: '请换一个永久链接：\npermalink: {path}',
  },
  'alias-taken': {
    about: '别名已经是另一个页面的网址。',
    message: '别名 {alias} 已经是{owner}的网址，所以不会指向这里。',
    hint: '请删去别名，或给另一个页面换一个网址。',
  },
  'alias-query': {
    about: '别名带有查询参数，静态文件无法响应。',
    message:
      '别名 {alias} 带有查询参数，没有文件能响应。在 Netlify 上由 _redirects 里的规则跳转；在其他主机上，查询参数里有 p、page_id、post、cat、m、tag、id、catid、aid、fid、tid 或 uid 时，由首页和 404 页上的脚本跳转。',
  },
  'alias-query/many': {
    message:
      '{count} 个别名带有查询参数，例如 {alias}，没有文件能响应。在 Netlify 上由 _redirects 里的规则跳转；在其他主机上，由首页和 404 页上的脚本跳转。',
    hint: '不需要处理。网站放在 nginx、Apache 或 Vercel 上的，请在 site.yaml 里用 host 写明，就会生成相应的规则。',
  },
  'link-old-pattern': {
    about: '文章之间用旧网站的网址互相链接。',
    message:
      '有 {count} 个链接用的是旧网站的网址，例如 {example}。站内会指向对应的文章，但别处指向这些网址的链接会失效。',
    hint: '要保留旧网址，请在 site.yaml 里写：\npermalink: {pattern}',
  },
  'redirect-unused': {
    about: '`site.yaml` 里的某条重定向没有采用。',
    message: '“{from}”没有重定向：“{to}”没有页面。',
    hint: '请改正地址。标签和分类可以直接写名称：/tags/名称/。',
  },
  'redirect-unused/taken': {
    message: '“{from}”没有重定向，否则会挡住本站的页面。',
    hint: '请删去这一行，或把旧地址逐条列出。',
  },
  'redirect-unused/loop': {
    message: '“{from}”没有重定向，因为“{to}”又会转回来。',
    hint: '请让它指向一个页面。',
  },
  'redirect-unused/twice': {
    message: '“{from}”已经有重定向了，在某篇文章的 aliases 或另一行里。',
    hint: '请删去其中一个。',
  },
  'redirect-unused/pattern': {
    message: '“{from}: {to}”没有重定向：* 要写在文件夹末尾，:splat 要写在目标末尾。',
    hint: '例如：\n/categories/*: /sections/:splat',
  },
  'alias-invalid': {
    about: '别名不是本站的路径。',
    message: '这些别名不是本站的路径：{aliases}。',
    hint: '路径要以斜杠开头：\naliases: [{example}]',
  },
};
