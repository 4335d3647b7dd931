/** A reply to a thread. */
export interface DiscuzReply {
  author: string;
  /** As we write dates: `2015-06-05 21:47`. */
  date: string;
  html: string;
}

/** What one page of a Discuz site says of a thread, blog entry or portal article; several pages may speak of one. */
export interface DiscuzPost {
  kind: 'thread' | 'blog' | 'article';
  /** Number of the thread, entry or article. */
  id: string;
  /** Number of the author, which is part of a blog entry's address. */
  uid?: string;
  title: string;
  author?: string;
  date?: string;
  category?: string;
  board?: string;
  tags: string[];
  views?: number;
  /** Replies to a thread, comments on an entry or article. */
  comments?: number;
  heat?: number;
  lastReply?: { author: string; date: string };
  source?: { title?: string; url?: string; author?: string };
  /** The text, where the page has it. */
  html?: string;
  /** The beginning of the text, as a list shows it. */
  summary?: string;
  /** Of a thread, its replies, which belong to its text; of an entry or article, its comments. */
  replies: DiscuzReply[];
  /** What the page says in one way and something else contradicts, for the report. */
  page: string;
}

/** What a saved page holds. */
export interface DiscuzPage {
  posts: DiscuzPost[];
  /** The tag whose page it is. */
  tag?: { name: string; id?: string };
  /** The site's name and address, where the page tells them. */
  siteTitle?: string;
  url?: string;
  /** Addresses of lists by the names of what they list; the names are as the page has them. */
  lists?: Readonly<Record<string, string>>;
  /** Hours east of Greenwich that its footer names. */
  zone?: number;
}

/** Reads a date as Discuz writes it (`2015-6-5 21:47:03`) and writes it as we do; undefined where none is. */
export function discuzDate(text: string): string | undefined {
  const [, year, month = '', day = '', hour, minute] =
    /(\d{4})-(\d{1,2})-(\d{1,2})(?:\s+(\d{1,2}):(\d{2}))?/.exec(text.replaceAll('\u00a0', ' ')) ?? [];
  if (year === undefined) return undefined;
  const two = (part: string) => part.padStart(2, '0');
  const clock = hour === undefined ? '' : ` ${two(hour)}:${minute ?? '00'}`;
  return `${year}-${two(month)}-${two(day)}${clock}`;
}

/** Reads a count, with or without commas; undefined where there is none. */
export function countIn(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found.replaceAll(',', ''));
}

/** Words of its pages, in both scripts. */
export const words = {
  views: /(?<![\d,])([\d,]+)\s*次[阅閱][读讀]/,
  comments: /(?<![\d,])([\d,]+)\s*[个個][评評][论論]/,
  heat: /[热熱]度\s*(?:[:：]\s*)?([\d,]+)/,
  seen: /查看\s*[:：]\s*([\d,]+)/,
  replied: /回[复復覆]\s*[:：]\s*([\d,]+)/,
  remarks: /[评評][论論]\s*[:：]\s*([\d,]+)/,
  ownCategory: /[个個]人分[类類]\s*[:：]\s*([^|｜\n]+)/,
  category: /(?:[系糸][统統])?分[类類]\s*[:：]\s*([^|｜\n]+)/,
  tags: /[标標][签簽籤]\s*[:：]\s*([^|｜\n]+)/,
  posted: /[发發]表[于於]\s*/,
  relatedThreads: /相[关關]帖子/,
  relatedBlogs: /相[关關]日[志誌]/,
  repost: /^\s*(?:[[［【(（〔]\s*)?(?:[转轉][载載帖贴貼]?|ZT)\s*(?:[\]］】)）〕]|[:：])/i,
} as const;

/** Finds where a repost is from: marks in its title, and lines that name the original. */
export function repostSource(title: string, text: string): DiscuzPost['source'] {
  const url =
    /(?:[转轉][载載]自|原文(?:[链鏈]接|[连連][结結]|地址|[网網]址)?|[来來]源|出[处處]|[来來]自)\s*(?:[:：]\s*)?(https?:\/\/[^\s"'<>）)]+)/.exec(
      text,
    )?.[1];
  const author = /原作者\s*[:：]\s*([^\s|<>]{1,30})/.exec(text)?.[1];
  if (!words.repost.test(title) && url === undefined && author === undefined) return undefined;
  const plain = title.replace(words.repost, '').trim();
  return { title: plain, ...(url === undefined ? {} : { url }), ...(author === undefined ? {} : { author }) };
}

/** Reads which post an address of a Discuz site means. */
export function addressedPost(href: string): Pick<DiscuzPost, 'kind' | 'id' | 'uid'> | undefined {
  const plain = href.replaceAll('&amp;', '&');
  const thread = /mod=viewthread&(?:.*&)?tid=(\d+)|thread-(\d+)-\d+-\d+\.html/.exec(plain);
  if (thread !== null) return { kind: 'thread', id: thread[1] ?? thread[2] ?? '' };
  const blog = blogAddress(plain);
  if (blog !== undefined) return blog;
  const article = /portal\.php\?mod=view&aid=(\d+)|article-(\d+)-\d+\.html/.exec(plain);
  return article === null ? undefined : { kind: 'article', id: article[1] ?? article[2] ?? '' };
}

/** An entry's address names its author too; the link that saves it does so in another order. */
function blogAddress(href: string): Pick<DiscuzPost, 'kind' | 'id' | 'uid'> | undefined {
  const [, uid, id] =
    /mod=space&uid=(\d+)&do=blog&(?:.*&)?id=(\d+)/.exec(href) ?? /blog-(\d+)-(\d+)\.html/.exec(href) ?? [];
  if (uid !== undefined && id !== undefined) return { kind: 'blog', uid, id };
  const saved = /type=blog&(?:.*&)?id=(\d+)&(?:.*&)?spaceuid=(\d+)/.exec(href);
  return saved === null ? undefined : { kind: 'blog', id: saved[1] ?? '', uid: saved[2] ?? '' };
}

/** Gives the address of a post as a file, the one way of two in which hosts can answer it without a rule. */
export function fileAddress({ kind, id, uid }: Pick<DiscuzPost, 'kind' | 'id' | 'uid'>): string {
  if (kind === 'thread') return `/thread-${id}-1-1.html`;
  return kind === 'article' ? `/article-${id}-1.html` : `/blog-${uid}-${id}.html`;
}
