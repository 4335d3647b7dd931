import type { Script } from '../config/variant.ts';
import { pageMessages } from './page-messages.ts';

/** Every text of the interface, in simplified and traditional, written by hand: this is not converted. */
export const messages = {
  home: ['首页', '首頁'],
  posts: ['文章', '文章'],
  pages: ['页面', '頁面'],
  threads: ['帖子', '帖子'],
  allThreads: ['全部帖子', '全部帖子'],
  tags: ['标签', '標籤'],
  tag: ['标签', '標籤'],
  sections: ['分类', '分類'],
  section: ['分类', '分類'],
  boards: ['版块', '版塊'],
  board: ['版块', '版塊'],
  authors: ['作者', '作者'],
  author: ['作者', '作者'],
  allAuthors: ['全部作者', '全部作者'],
  archive: ['归档', '歸檔'],
  search: ['搜索', '搜尋'],
  notFound: ['找不到这一页', '找不到這一頁'],
  year: ['{n} 年', '{n} 年'],
  month: ['{n} 月', '{n} 月'],
  day: ['{n} 日', '{n} 日'],
  yearMonth: ['{year} 年 {month} 月', '{year} 年 {month} 月'],
  page: ['第 {n} 页', '第 {n} 頁'],
  ...pageMessages,
} as const satisfies Record<string, readonly [hans: string, hant: string]>;

export type MessageKey = keyof typeof messages;

/** Looks up a text of the interface and fills its `{name}` places. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** Texts that a site replaces (`texts` in site.yaml), in one variant. */
export type OwnTexts = Partial<Record<MessageKey, string>>;

/** Looks up a text of the interface in a script and fills its `{name}` places. */
export function message(
  script: Script,
  key: MessageKey,
  values?: Record<string, string | number>,
  own?: OwnTexts,
): string {
  const text = own?.[key] ?? messages[key][script === 'hans' ? 0 : 1];
  return values === undefined ? text : fill(text, values);
}

/** Texts cut at their places: literal, name, literal, …; they are the catalogue's, so there are few. */
const cut = new Map<string, string[]>();

function fill(text: string, values: Record<string, string | number>): string {
  let parts = cut.get(text);
  if (parts === undefined) cut.set(text, (parts = text.split(/\{(\w+)\}/)));
  return parts.map((part, at) => (at % 2 === 0 ? part : String(values[part] ?? `{${part}}`))).join('');
}

/** Binds the catalogue to a script, and to a site's own texts where it has some. */
export function messagesIn(script: Script, own?: OwnTexts): Translate {
  if (own === undefined) return translators[script];
  let translate = ownTranslators.get(own);
  if (translate === undefined)
    ownTranslators.set(own, (translate = (key, values) => message(script, key, values, own)));
  return translate;
}

/** Binds the catalogue to the variant that a page is in, for templates. */
export function messagesOf({ script, texts }: { script: Script; texts?: OwnTexts }): Translate {
  return messagesIn(script, texts);
}

const translators: Record<Script, Translate> = {
  hans: (key, values) => message('hans', key, values),
  hant: (key, values) => message('hant', key, values),
};

/** One for each variant, so that components which are rendered once for the same props are. */
const ownTranslators = new WeakMap<OwnTexts, Translate>();

/** Tells which script a BCP 47 tag is written in: a link to another variant speaks its reader's script. */
export function scriptOfLang(lang: string): Script {
  return /-(?:hant|tw|hk|mo)\b/i.test(lang) ? 'hant' : 'hans';
}
