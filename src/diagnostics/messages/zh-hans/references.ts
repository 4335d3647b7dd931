import type { references as english } from '../en/references.ts';
import type { Translation } from '../message.ts';

/** 正文引用的页面、页面中的位置、图片和文件。 */
export const references: Translation<typeof english> = {
  'link-broken': {
    about: '链接指向的页面不存在。',
    message: '链接“{target}”指向的页面或文件不存在。',
    hint: '请链接到文章的文件（例如 ./other-post.md），或文章在网站上的路径。',
  },
  'link-broken/local': {
    message: '链接“{target}”指向读者自己的电脑。',
    hint: '请改写为本站页面的路径。',
  },
  'link-broken/own-site': {
    message: '链接“{target}”指向本站的域名，但本站没有这一页。',
    hint: '如果它属于同一域名下的另一个网站，不用管；否则请改正地址。',
  },
  'link-broken/no-scheme': {
    message: '链接“{target}”在本站找不到对应的页面或文件。',
    hint: '如果是其他网站的地址，请写成：\n{url}',
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
  'link-broken/menu': {
    message: '菜单“{label}”指向 {target}，但网站没有这个页面。',
    hint: '请写页面的路径，例如 pages/about.md 写成 /about/。',
  },
  'link-broken/menu-relative': {
    message: '菜单“{label}”指向 {target}，但网站没有这个页面。',
    hint: '站内路径要以斜杠开头：\nurl: {path}',
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
  'asset-missing/file': {
    message: '文件“{path}”不存在。',
    hint: '请把文件放在文章旁边或 images/ 里，或改正路径。注意大小写。',
  },
  'asset-missing/misspelt': {
    message: '图片“{path}”不存在。',
    hint: '是不是 {nearest}？注意大小写。',
  },
  'asset-missing/folder': {
    message: '文章里有 {count} 张图片来自 {folder}，但这里没有这个文件夹。',
    hint: '请把这个文件夹复制过来，或让 --content 指向旧网站仓库的根目录。',
  },
  'asset-missing/own-disk': {
    message: '图片“{path}”不存在。',
    hint: '这是您自己电脑上的路径。请把图片复制到 images/ 里，改用那里的路径。',
  },
  'picture-unfetched': {
    about: '别的网站上的图片没能复制过来。',
    message: '图片 {address} 没能复制过来：{reason}。',
    hint: '网页仍从那里加载它，写法不变。请改正地址，或把图片放到文章旁边。',
  },
};
