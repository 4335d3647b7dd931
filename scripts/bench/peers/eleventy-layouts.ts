/** An Eleventy site with the kinds of pages Jianfan writes, in one script: JavaScript templates, its fastest, and lists grouped once. */
export const eleventyLayouts: Readonly<Record<string, string>> = {
  'eleventy.config.mjs': `import { readFileSync } from 'node:fs';
let library;
function arrange(items) {
  const posts = items.map((item) => ({ item, ...item.data, slug: item.fileSlug, href: item.url, iso: new Date(item.data.date).toISOString() }))
    .sort((a, b) => (a.iso < b.iso ? 1 : a.iso > b.iso ? -1 : a.slug < b.slug ? -1 : 1));
  const bySlug = new Map();
  posts.forEach((post, index) => {
    post.newer = posts[index - 1];
    post.older = posts[index + 1];
    bySlug.set(post.slug, post);
  });
  const group = (keys) => {
    const groups = new Map();
    for (const post of posts) for (const key of keys(post)) groups.has(key) ? groups.get(key).push(post) : groups.set(key, [post]);
    return groups;
  };
  const tags = group((post) => post.tags.filter((tag) => tag !== 'posts'));
  return { posts, bySlug, tags, categories: group((post) => [post.category]), authors: group((post) => [post.author]),
    years: group((post) => [post.iso.slice(0, 4)]), months: group((post) => [post.iso.slice(0, 7)]),
    tagList: [...tags].sort((a, b) => b[1].length - a[1].length), descriptions: JSON.parse(readFileSync('tags.json', 'utf8')) };
}
function lists(base, name, posts, feed) {
  const last = Math.max(1, Math.ceil(posts.length / 20));
  const href = (number) => base + (number === 1 ? '' : 'page/' + number + '/');
  return Array.from({ length: last }, (_, i) => ({ name, base, feed, number: i + 1, last, url: href(i + 1), posts: posts.slice(i * 20, i * 20 + 20),
    prev: i > 0 && href(i), next: i + 1 < last && href(i + 2) }));
}
export default function (config) {
  config.on('eleventy.before', () => { library = undefined; });
  const read = (api) => (library ??= arrange(api.getFilteredByGlob('./src/posts/**/*.md')));
  config.addJavaScriptFunction('library', () => library);
  config.addPassthroughCopy('src/style.css');
  config.addCollection('lists', (api) => {
    const { posts, tags, categories, authors } = read(api);
    const all = (folder, groups, feed) => [...groups].flatMap(([name, list]) => lists('/' + folder + '/' + name + '/', name, list, feed && '/' + folder + '/' + name + '/index.xml'));
    return [...lists('/', '长短句', posts, '/index.xml'), ...all('tags', tags, true), ...all('category', categories, false), ...all('author', authors, true)];
  });
  config.addCollection('feeds', (api) => {
    const { posts, tags, authors } = read(api);
    const all = (folder, groups) => [...groups].map(([name, list]) => ({ name, url: '/' + folder + '/' + name + '/', posts: list.slice(0, 20) }));
    return [{ name: '长短句', url: '/', posts: posts.slice(0, 20) }, ...all('tags', tags), ...all('author', authors)];
  });
  config.addCollection('archives', (api) => {
    const { years, months } = read(api);
    return [...years.keys()].map((year) => ({ url: '/archive/' + year + '/', title: year, months: [...months].filter(([month]) => month.startsWith(year)) }))
      .concat([...months].map((entry) => ({ url: '/archive/' + entry[0].replace('-', '/') + '/', title: entry[0], months: [entry] })));
  });
  return { dir: { input: 'src', output: 'dist' }, markdownTemplateEngine: false, htmlTemplateEngine: false };
}
`,
  'src/_includes/page.mjs': `import { footer } from './footer.mjs';
export const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
let nav;
export function page({ library, title, description = '', url, feed, body }) {
  nav ??= [...library.categories.keys()].map((name) => '<a href="/category/' + name + '/">' + name + '</a>').join(' ');
  return '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>' + escape(title)
    + '</title><meta name="description" content="' + escape(description) + '"><link rel="canonical" href="https://bench.example' + encodeURI(url) + '"><meta property="og:title" content="' + escape(title) + '">'
    + (feed ? '<link rel="alternate" type="application/rss+xml" href="' + feed + '">' : '') + '<link rel="stylesheet" href="/style.css"></head><body><a class="skip" href="#main">跳到正文</a><header class="site"><a href="/">长短句</a><nav><a href="/archive/">归档</a> <a href="/tags/">标签</a> '
    + nav + '</nav></header><main id="main">' + body + '</main>' + footer + '</body></html>';
}
export const cloud = (tags) => '<ul class="cloud">' + tags.map(([name, list]) => '<li><a href="/tags/' + name + '/">' + name + '</a> ' + list.length + '</li>').join('') + '</ul>';
export const meta = (post) => '<a rel="author" href="/author/' + post.author + '/">' + post.author + '</a> <time datetime="' + post.iso + '">' + post.iso.slice(0, 16) + '</time>';
`,
  'src/_includes/footer.mjs': `export const footer = \`<footer class="site"><p>© 2015–2024 长短句</p><p><a href="/index.xml">RSS</a> <a href="#main">回到顶部</a></p></footer>\`;
`,
  'src/_includes/post.11ty.mjs': `import { escape, meta, page } from './page.mjs';
export function render(data) {
  const library = this.library();
  const post = library.bySlug.get(data.page.fileSlug);
  const length = data.content.length;
  const link = (other, rel) => (other ? '<a rel="' + rel + '" href="' + other.href + '">' + escape(other.title) + '</a> ' : '');
  const body = '<article class="post" data-pagefind-body><header><nav class="breadcrumb"><a href="/">首页</a> <a href="/category/' + post.category + '/">' + post.category + '</a></nav><h1>' + escape(post.title) + '</h1><p class="standfirst">' + escape(post.description)
    + '</p><p class="meta">' + meta(post) + ' <span>' + length + ' 字</span> <span>' + Math.ceil(length / 400) + ' 分钟</span></p></header><div class="body">' + data.content + '</div><footer><ul class="tags">'
    + post.tags.map((tag) => '<li><a rel="tag" href="/tags/' + tag + '/">' + tag + '</a></li>').join('') + '</ul><nav class="neighbours">' + link(post.newer, 'next') + link(post.older, 'prev') + '</nav></footer></article>';
  return page({ library, title: post.title, description: post.description, url: post.href, body });
}
`,
  'src/posts/posts.11tydata.mjs': `export default { layout: 'post.11ty.mjs', permalink: (data) => '/posts/' + data.page.fileSlug + '/index.html' };
`,
  'src/lists.11ty.mjs': `import { cloud, escape, meta, page } from './_includes/page.mjs';
export const data = { pagination: { data: 'collections.lists', size: 1, alias: 'list' }, permalink: (data) => data.list.url + 'index.html' };
export function render({ list }) {
  const library = this.library();
  const cards = list.posts.map((post) => '<article class="card"><h2><a href="' + post.href + '">' + escape(post.title) + '</a></h2><p class="meta">' + meta(post) + ' <a href="/category/' + post.category + '/">' + post.category + '</a></p><p>' + escape(post.description) + '</p></article>').join('');
  const link = (href, rel, text) => (href ? '<a rel="' + rel + '" href="' + href + '">' + text + '</a>' : '');
  const description = list.base.startsWith('/tags/') ? library.descriptions[list.name] : '';
  const body = '<h1>' + list.name + '</h1>' + (description ? '<p>' + description + '</p>' : '') + (list.url === '/' ? cloud(library.tagList.slice(0, 30)) : '') + cards + '<nav class="pagination">' + link(list.prev, 'prev', '上一页') + ' <span>' + list.number + ' / ' + list.last + '</span> ' + link(list.next, 'next', '下一页') + '</nav>';
  return page({ library, title: list.name, url: list.url, feed: list.feed, body });
}
`,
  'src/feeds.11ty.mjs': `import { escape } from './_includes/page.mjs';
export const data = { pagination: { data: 'collections.feeds', size: 1, alias: 'feed' }, permalink: (data) => data.feed.url + 'index.xml' };
export function render({ feed }) {
  const items = feed.posts.map((post) => '<item><title>' + escape(post.title) + '</title><link>https://bench.example' + post.href + '</link><guid>https://bench.example' + post.href + '</guid><pubDate>' + new Date(post.iso).toUTCString()
    + '</pubDate><dc:creator>' + post.author + '</dc:creator>' + post.tags.map((tag) => '<category>' + tag + '</category>').join('') + '<description>' + escape(post.description) + '</description><content:encoded><![CDATA[' + post.item.content + ']]></content:encoded></item>');
  return '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>' + feed.name + '</title><link>https://bench.example' + feed.url + '</link><description>' + feed.name + '</description>' + items.join('') + '</channel></rss>';
}
`,
  'src/archives.11ty.mjs': `import { escape, page } from './_includes/page.mjs';
export const data = { pagination: { data: 'collections.archives', size: 1, alias: 'archive' }, permalink: (data) => data.archive.url + 'index.html' };
export function render({ archive }) {
  const days = (list) => '<ul>' + list.map((post) => '<li><a href="' + post.href + '">' + escape(post.title) + '</a> <time datetime="' + post.iso.slice(0, 10) + '">' + post.iso.slice(5, 10) + '</time></li>').join('') + '</ul>';
  const body = '<h1>' + archive.title + '</h1>' + archive.months.map(([month, list]) => '<h2>' + month + '</h2>' + days(list)).join('');
  return page({ library: this.library(), title: archive.title, url: archive.url, body });
}
`,
  'src/tags.11ty.mjs': `import { cloud, page } from './_includes/page.mjs';
export const data = { permalink: '/tags/index.html', eleventyImport: { collections: ['lists'] } };
export function render() {
  const library = this.library();
  const sorted = [...library.tags.keys()].sort().map((name) => '<li><a href="/tags/' + name + '/">' + name + '</a></li>').join('');
  return page({ library, title: '标签', url: '/tags/', body: '<h1>标签</h1>' + cloud(library.tagList) + '<ul class="sorted">' + sorted + '</ul>' });
}
`,
  'src/archive.11ty.mjs': `import { page } from './_includes/page.mjs';
export const data = { permalink: '/archive/index.html', eleventyImport: { collections: ['lists'] } };
export function render() {
  const library = this.library();
  const months = [...library.months].map(([month, list]) => '<li><a href="/archive/' + month.replace('-', '/') + '/">' + month + '</a> ' + list.length + '</li>').join('');
  return page({ library, title: '归档', url: '/archive/', body: '<h1>归档</h1><ul>' + months + '</ul>' });
}
`,
  'src/404.11ty.mjs': `import { cloud, page } from './_includes/page.mjs';
export const data = { permalink: '/404.html', eleventyImport: { collections: ['lists'] } };
export function render() {
  return page({ library: this.library(), title: '没有这一页', url: '/404.html', body: '<h1>没有这一页</h1>' + cloud(this.library().tagList.slice(0, 30)) });
}
`,
  'src/sitemap.11ty.mjs': `export const data = { permalink: '/sitemap.xml', eleventyImport: { collections: ['lists'] } };
export function render(data) {
  const paths = [...this.library().posts.map((post) => post.href), ...data.collections.lists.map((list) => list.url)];
  return '<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' + paths.map((path) => '<url><loc>https://bench.example' + encodeURI(path) + '</loc></url>').join('') + '</urlset>';
}
`,
  'src/style.css': 'body { max-width: 42rem; margin: auto; line-height: 1.8; }\n',
};
