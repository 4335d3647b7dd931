import type { Language } from '../diagnostics/language.ts';

/** What the editor in the browser calls collections and fields, in the author's language. */
export const labels = {
  posts: ['Posts', '文章', '文章'],
  post: ['post', '文章', '文章'],
  pages: ['Pages', '独立页面', '獨立頁面'],
  page: ['page', '页面', '頁面'],
  title: ['Title', '标题', '標題'],
  date: ['Date', '日期', '日期'],
  updated: ['Updated', '更新日期', '更新日期'],
  author: ['Author', '作者', '作者'],
  category: ['Section', '分类', '分類'],
  tags: ['Tags', '标签', '標籤'],
  series: ['Series', '系列', '系列'],
  cover: ['Cover', '封面', '封面'],
  description: ['Summary', '摘要', '摘要'],
  draft: ['Draft', '草稿', '草稿'],
  pinned: ['Pinned', '置顶', '置頂'],
  comments: ['Comments', '评论', '留言'],
  licence: ['Licence', '许可协议', '授權條款'],
  slug: ['Last part of the URL', '网址末段', '網址末段'],
  menu: ['Place in the menu', '菜单中的次序', '選單中的次序'],
  friends: ['Friends', '友情链接', '友站'],
  name: ['Name', '名称', '名稱'],
  url: ['URL', '网址', '網址'],
  avatar: ['Picture', '头像', '頭像'],
  group: ['Group', '分组', '分組'],
  body: ['Text', '正文', '正文'],
  signInFirst: [
    'To write here, sign in, or work with the folder on this computer.',
    '在这里写文章，请先登录，或打开本机上的文件夹。',
    '在這裡寫文章，請先登入，或開啟本機上的資料夾。',
  ],
} as const satisfies Record<string, readonly [en: string, hans: string, hant: string]>;

/** Looks up a label. */
export type Label = (key: keyof typeof labels) => string;

/** Binds the labels to a language. */
export function labelsIn(language: Language): Label {
  const place = { en: 0, 'zh-Hans': 1, 'zh-Hant': 2 }[language];
  return (key) => labels[key][place] ?? labels[key][0];
}
