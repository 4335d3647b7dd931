import { withoutEndSlashes } from '../../config/address-parts.ts';
import {
  around,
  find,
  findAll,
  hasClass,
  hasId,
  htmlIn,
  linksTo,
  parsePage,
  removeAll,
  textIn,
  type Element,
  type Page,
} from './dom.ts';
import {
  addressedPost,
  countIn,
  discuzDate,
  repostSource,
  words,
  type DiscuzPage,
  type DiscuzPost,
  type DiscuzReply,
} from './post.ts';
import { readLists } from './read-lists.ts';
import { readTagPage } from './read-tag-page.ts';

const toUser = linksTo(/mod=space&(?:amp;)?(?:uid|username)=|space-uid-|space-username-/);
const toTag = linksTo(/mod=tag\b|(?:^|\/)tag-\d+/);
const toBoard = linksTo(/mod=forumdisplay|(?:^|\/)forum-[\w-]+-\d+\.html/);

/** Reads a saved page of a Discuz site; without posts where it is none. */
export function readDiscuzHtml(html: string, page: string): DiscuzPage {
  const root = parsePage(html);
  const posts = postsOf(root, html, page);
  const tagPage = readTagPage(root, page);
  const title = textIn(find(root, hasClass('nvhm')));
  const url = addressOf(root, html);
  const zone = /GMT\s*([+-]\d{1,2})/.exec(textIn(root))?.[1];
  return {
    posts: [...posts, ...(tagPage?.posts ?? [])],
    ...(tagPage === undefined ? {} : { tag: tagPage.tag }),
    ...(title === '' ? {} : { siteTitle: title }),
    ...(url === undefined ? {} : { url }),
    ...(posts.length > 0 || tagPage !== undefined ? { lists: readLists(root) } : {}),
    ...(zone === undefined ? {} : { zone: Number(zone) }),
  };
}

function postsOf(root: Page, html: string, page: string): DiscuzPost[] {
  const thread = readThread(root, html, page);
  if (thread !== undefined) return [thread];
  const blog = readBlog(root, html, page) ?? readArticle(root, html, page);
  return blog === undefined ? [] : [blog];
}

/** The address of the site, without a slash at the end: what the page names as its own, or a browser noted on saving it. */
function addressOf(root: Page, html: string): string | undefined {
  const base = find(root, ({ name }) => name === 'base')?.attribs['href'];
  const canonical = find(root, ({ name, attribs }) => name === 'link' && attribs['rel'] === 'canonical')
    ?.attribs['href'];
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1];
  const found = [base, canonical, saved].find((address) => address !== undefined && /^https?:/.test(address));
  return found === undefined ? undefined : withoutEndSlashes(new URL('.', found).href);
}

/** The number is in the addresses that the page has of itself, and in a script. */
function ownNumber(
  root: Page,
  html: string,
  page: string,
  kind: DiscuzPost['kind'],
): Pick<DiscuzPost, 'id' | 'uid'> | undefined {
  const canonical =
    find(root, ({ name, attribs }) => name === 'link' && attribs['rel'] === 'canonical')?.attribs['href'] ??
    '';
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1] ?? '';
  const trail = findAll(find(root, hasId(/^pt$/)), ({ name }) => name === 'a').map(
    ({ attribs }) => attribs['href'] ?? '',
  );
  const all = findAll(root, ({ name }) => name === 'a').map(({ attribs }) => attribs['href'] ?? '');
  for (const href of [canonical, saved, page, ...trail.reverse(), ...all]) {
    const meant = addressedPost(href);
    if (meant?.kind === kind) return meant;
  }
  const id = /\btid\s*=\s*(?:parseInt\()?['"]?(\d+)/.exec(html)?.[1];
  return kind === 'thread' && id !== undefined ? { id } : undefined;
}

function readThread(root: Page, html: string, page: string): DiscuzPost | undefined {
  const subject = find(root, hasId(/^thread_subject$/));
  const messages = findAll(root, hasId(/^postmessage_\d+$/));
  const number = ownNumber(root, html, page, 'thread');
  if (messages.length === 0 || number === undefined) return undefined;
  const [first, ...rest] = messages.map(replyOf);
  const title = textIn(subject);
  const counters = textIn(find(root, hasId(/^postlist$/)) ?? root);
  const tags = findAll(root, hasClass('ptg')).flatMap((list) => findAll(list, toTag).map(textIn));
  const board = textIn(findAll(find(root, hasId(/^pt$/)), toBoard).at(-1));
  const replies = countIn(counters, words.replied) ?? rest.length;
  const last = rest.at(-1);
  const source = repostSource(title, first?.html.replace(/<[^<>]*>/g, ' ') ?? '');
  return {
    kind: 'thread',
    ...number,
    title,
    ...optional('author', first?.author),
    ...optional('date', first?.date),
    ...optional('board', board),
    tags: [...new Set(tags)],
    ...optional('views', countIn(counters, words.seen)),
    comments: replies,
    ...(last === undefined ? {} : { lastReply: { author: last.author, date: last.date } }),
    ...(source === undefined ? {} : { source }),
    html: first?.html ?? '',
    replies: rest,
    page,
  };
}

function replyOf(message: Element): DiscuzReply {
  const post = around(message, hasId(/^post_\d+$/)) ?? around(message, hasId(/^pid\d+$/));
  const line = find(post, hasClass('authi'));
  const author = textIn(find(line, toUser) ?? find(post, toUser));
  const posted = find(post, hasId(/^authorposton/));
  const exact = find(posted, ({ name, attribs }) => name === 'span' && attribs['title'] !== undefined)
    ?.attribs['title'];
  return { author, date: discuzDate(exact ?? textIn(posted)) ?? '', html: messageHtml(message) };
}

/** Says who edited when, hidden characters against copying, tips over pictures: no part of the text. */
const noText = [
  hasClass('pstatus'),
  hasClass('jammer'),
  hasClass('tip'),
  hasClass('aimg_tip'),
  hasClass('modact'),
  hasClass('attach_nopermission'),
];

function messageHtml(message: Element): string {
  removeAll(
    findAll(
      message,
      (element) =>
        noText.some((test) => test(element)) || /display:\s*none/.test(element.attribs['style'] ?? ''),
    ),
  );
  removeAll(
    findAll(
      message,
      ({ name, attribs }) =>
        name === 'img' &&
        (attribs['smilieid'] !== undefined ||
          /static\/image\/(?:smiley|common\/back)/.test(attribs['src'] ?? '')),
    ),
  );
  for (const quote of findAll(message, hasClass('quote')))
    if (find(quote, ({ name }) => name === 'blockquote') === undefined) quote.name = 'blockquote';
  for (const image of findAll(message, ({ name }) => name === 'img')) {
    const source = image.attribs['zoomfile'] ?? image.attribs['file'];
    if (source !== undefined) image.attribs = { src: source, alt: image.attribs['alt'] ?? '' };
  }
  for (const code of findAll(message, hasClass('blockcode'))) code.name = 'pre';
  return htmlIn(message).trim();
}

function readBlog(root: Page, html: string, page: string): DiscuzPost | undefined {
  const body = find(root, hasId(/^blog_article$/));
  const number = ownNumber(root, html, page, 'blog');
  if (body === undefined || number === undefined) return undefined;
  const head = find(root, (element) => element.name === 'h1' && hasClass('ph')(element));
  const facts = find(around(head ?? body, hasClass('h')) ?? root, hasClass('xg2'));
  const line = textIn(facts);
  const title = textIn(head);
  const authors = findAll(find(root, hasId(/^pt$/)), linksTo(/mod=space&(?:amp;)?uid=\d+$|space-uid-/));
  const plain = textIn(body);
  const source = repostSource(title, plain);
  return {
    kind: 'blog',
    ...number,
    title,
    ...optional('author', textIn(authors[0] ?? find(root, hasId(/^uhd$/)) ?? undefined)),
    ...optional('date', discuzDate(line)),
    ...optional('category', categoryOf(line)),
    tags: findAll(find(facts, hasClass('ptg')), toTag).map(textIn),
    ...optional('views', countIn(line, words.views)),
    ...optional('comments', commentsOf(root)),
    ...optional('heat', countIn(line, words.heat)),
    ...(source === undefined ? {} : { source }),
    html: messageHtml(body),
    replies: commentsBelow(root),
    page,
  };
}

/** Comments below an entry or article: `<dl id="comment_5_li">` with who and when, then the words. */
function commentsBelow(root: Page): DiscuzReply[] {
  return findAll(root, hasId(/^comment_\d+_li$/)).map((comment) => {
    const line = find(comment, ({ name }) => name === 'dt');
    const words = find(comment, hasId(/^comment_\d+$/)) ?? find(comment, ({ name }) => name === 'dd');
    return {
      author: textIn(find(line, toUser)),
      date: discuzDate(textIn(line)) ?? '',
      html: words === undefined ? '' : messageHtml(words),
    };
  });
}

function commentsOf(root: Page): number | undefined {
  const counter = textIn(find(root, hasId(/^comment_replynum$/)));
  return /^\d+$/.test(counter) ? Number(counter) : countIn(textIn(root), words.comments);
}

/** The author's own category says more than the portal's. */
function categoryOf(line: string): string | undefined {
  return (words.ownCategory.exec(line) ?? words.category.exec(line))?.[1]?.trim();
}

function readArticle(root: Page, html: string, page: string): DiscuzPost | undefined {
  const body = find(root, hasId(/^article_content$/));
  const number = ownNumber(root, html, page, 'article');
  if (body === undefined || number === undefined) return undefined;
  const head = find(root, (element) => element.name === 'h1' && hasClass('ph')(element));
  const box = around(head ?? body, hasClass('h')) ?? root;
  const line = textIn(find(box, hasClass('xg1')));
  const title = textIn(head);
  const category = textIn(findAll(find(root, hasId(/^pt$/)), linksTo(/mod=list|list-\d+/)).at(-1));
  const source = repostSource(title, `${line} ${textIn(body)}`);
  return {
    kind: 'article',
    ...number,
    title,
    ...optional('author', textIn(find(box, toUser))),
    ...optional('date', discuzDate(line)),
    ...optional('category', category),
    tags: findAll(root, hasClass('ptg')).flatMap((list) => findAll(list, toTag).map(textIn)),
    ...optional('views', countIn(line, words.seen)),
    ...optional('comments', countIn(line, words.remarks)),
    ...(source === undefined ? {} : { source }),
    html: messageHtml(body),
    replies: commentsBelow(root),
    page,
  };
}

/** A key with its value, or nothing. */
function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Record<K, V>);
}
