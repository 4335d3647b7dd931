/**
 * A stock Astro site with the kinds of pages Jianfan writes, in one script. The collection is read once, at module
 * scope, and grouped once: a page that asks for it again copies every entry.
 */
export const astroLayouts: Readonly<Record<string, string>> = {
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://bench.example', cacheDir: './cache', devToolbar: { enabled: false } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { posts: defineCollection({ loader: glob({ base: './content/posts', pattern: '**/*.md' }) }) };
`,
  'src/library.ts': `import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
const day = (date) => new Date(date).toISOString();
export const posts = (await getCollection('posts'))
  .map((entry) => {
    const slug = entry.id.split('/').at(-1);
    return { entry, slug, ...entry.data, iso: day(entry.data.date), href: '/posts/' + slug + '/' };
  })
  .sort((a, b) => (a.iso < b.iso ? 1 : a.iso > b.iso ? -1 : a.slug < b.slug ? -1 : 1));
posts.forEach((post, index) => Object.assign(post, { newer: posts[index - 1], older: posts[index + 1] }));
function group(keys) {
  const groups = new Map();
  for (const post of posts) for (const key of keys(post)) groups.has(key) ? groups.get(key).push(post) : groups.set(key, [post]);
  return groups;
}
export const tags = group((post) => post.tags);
export const categories = group((post) => [post.category]);
export const authors = group((post) => [post.author]);
export const years = group((post) => [post.iso.slice(0, 4)]);
export const months = group((post) => [post.iso.slice(0, 7)]);
export const tagList = [...tags].sort((a, b) => b[1].length - a[1].length);
export const descriptions = JSON.parse(readFileSync('tags.json', 'utf8'));
export const pages = (groups) => (paginate) => [...groups].flatMap(([name, list]) => paginate(list, { params: { name }, pageSize: 20, props: { name } }));
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
export function feed(title, path, list) {
  const items = list.slice(0, 20).map((post) => '<item><title>' + escape(post.title) + '</title><link>https://bench.example' + post.href
    + '</link><guid>https://bench.example' + post.href + '</guid><pubDate>' + new Date(post.iso).toUTCString() + '</pubDate><dc:creator>' + post.author
    + '</dc:creator>' + post.tags.map((tag) => '<category>' + tag + '</category>').join('') + '<description>' + escape(post.description)
    + '</description><content:encoded><![CDATA[' + post.entry.rendered.html + ']]></content:encoded></item>');
  return new Response('<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>'
    + escape(title) + '</title><link>https://bench.example' + path + '</link><description>' + escape(title) + '</description>' + items.join('') + '</channel></rss>');
}
`,
  'src/components/Base.astro': `---
import Footer from './Footer.astro';
import { categories } from '../library.ts';
const { title, description = '', feed } = Astro.props;
---
<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title><meta name="description" content={description}><link rel="canonical" href={Astro.url.href}>
<meta property="og:title" content={title}><meta property="og:url" content={Astro.url.href}>
{feed && <link rel="alternate" type="application/rss+xml" href={feed}>}<link rel="stylesheet" href="/style.css"></head>
<body><a class="skip" href="#main">跳到正文</a><header class="site"><a href="/">长短句</a><nav><a href="/archive/">归档</a> <a href="/tags/">标签</a> {[...categories.keys()].map((name) => <a href={'/category/' + name + '/'}>{name}</a>)}</nav></header>
<main id="main"><slot /></main><Footer /></body></html>
`,
  'src/components/Footer.astro': `<footer class="site"><p>© 2015–2024 长短句</p><p><a href="/index.xml">RSS</a> <a href="#main">回到顶部</a></p></footer>
`,
  'src/components/List.astro': `---
const { page } = Astro.props;
---
{page.data.map((post) => <article class="card"><h2><a href={post.href}>{post.title}</a></h2><p class="meta"><a rel="author" href={'/author/' + post.author + '/'}>{post.author}</a> <time datetime={post.iso}>{post.iso.slice(0, 16)}</time> <a href={'/category/' + post.category + '/'}>{post.category}</a></p><p>{post.description}</p></article>)}
<nav class="pagination">{page.url.prev && <a rel="prev" href={page.url.prev}>上一页</a>} <span>{page.currentPage} / {page.lastPage}</span> {page.url.next && <a rel="next" href={page.url.next}>下一页</a>}</nav>
`,
  'src/components/Tags.astro': `---
import { tagList } from '../library.ts';
---
<ul class="cloud">{tagList.slice(0, Astro.props.count).map(([name, list]) => <li><a href={'/tags/' + name + '/'}>{name}</a> {list.length}</li>)}</ul>
`,
  'src/components/Days.astro': `<ul>{Astro.props.list.map((post) => <li><a href={post.href}>{post.title}</a> <time datetime={post.iso.slice(0, 10)}>{post.iso.slice(5, 10)}</time></li>)}</ul>
`,
  'src/pages/[...page].astro': `---
import Base from '../components/Base.astro';
import List from '../components/List.astro';
import Tags from '../components/Tags.astro';
import { posts } from '../library.ts';
export const getStaticPaths = ({ paginate }) => paginate(posts, { pageSize: 20 });
const { page } = Astro.props;
---
<Base title="长短句" feed="/index.xml"><h1>长短句</h1>{page.currentPage === 1 && <Tags count={30} />}<List page={page} /></Base>
`,
  'src/pages/posts/[slug].astro': `---
import { render } from 'astro:content';
import Base from '../../components/Base.astro';
import { posts } from '../../library.ts';
export const getStaticPaths = () => posts.map((post) => ({ params: { slug: post.slug }, props: { post } }));
const { post } = Astro.props;
const { Content, headings } = await render(post.entry);
const length = post.entry.body.length;
---
<Base title={post.title} description={post.description}><article class="post" data-pagefind-body><header><nav class="breadcrumb"><a href="/">首页</a> <a href={'/category/' + post.category + '/'}>{post.category}</a></nav>
<h1>{post.title}</h1><p class="standfirst">{post.description}</p><p class="meta"><a rel="author" href={'/author/' + post.author + '/'}>{post.author}</a> <time datetime={post.iso}>{post.iso.slice(0, 16)}</time> <span>{length} 字</span> <span>{Math.ceil(length / 400)} 分钟</span></p></header>
<nav class="toc"><ul>{headings.map(({ slug, text }) => <li><a href={'#' + slug}>{text}</a></li>)}</ul></nav><div class="body"><Content /></div>
<footer><ul class="tags">{post.tags.map((tag) => <li><a rel="tag" href={'/tags/' + tag + '/'}>{tag}</a></li>)}</ul>
<nav class="neighbours">{post.newer && <a rel="next" href={post.newer.href}>{post.newer.title}</a>} {post.older && <a rel="prev" href={post.older.href}>{post.older.title}</a>}</nav></footer></article></Base>
`,
  ...Object.fromEntries(
    [
      ['tags', 'tags'],
      ['category', 'categories'],
      ['author', 'authors'],
    ].map(([folder, groups]) => [
      `src/pages/${folder}/[name]/[...page].astro`,
      `---
import Base from '../../../components/Base.astro';
import List from '../../../components/List.astro';
import { ${groups}, descriptions, pages } from '../../../library.ts';
export const getStaticPaths = ({ paginate }) => pages(${groups})(paginate);
const { name, page } = Astro.props;
---
<Base title={name}${folder === 'category' ? '' : ` feed={'/${folder}/' + name + '/index.xml'}`}><nav class="breadcrumb"><a href="/">首页</a></nav><h1>{name}</h1>${folder === 'tags' ? '<p>{descriptions[name]}</p>' : ''}<List page={page} /></Base>
`,
    ]),
  ),
  ...Object.fromEntries(
    ['tags', 'author'].map((folder) => [
      `src/pages/${folder}/[name]/index.xml.ts`,
      `import { ${folder === 'tags' ? 'tags' : 'authors as tags'}, feed } from '../../../library.ts';
export const getStaticPaths = () => [...tags].map(([name, list]) => ({ params: { name }, props: { list } }));
export const GET = ({ params, props }) => feed(params.name, '/${folder}/' + params.name + '/', props.list);
`,
    ]),
  ),
  'src/pages/tags/index.astro': `---
import Base from '../../components/Base.astro';
import Tags from '../../components/Tags.astro';
import { tags } from '../../library.ts';
---
<Base title="标签"><h1>标签</h1><Tags count={1000} /><ul class="sorted">{[...tags.keys()].sort().map((name) => <li><a href={'/tags/' + name + '/'}>{name}</a></li>)}</ul></Base>
`,
  'src/pages/archive/index.astro': `---
import Base from '../../components/Base.astro';
import { months, years } from '../../library.ts';
---
<Base title="归档"><h1>归档</h1>{[...years.keys()].map((year) => <Fragment><h2><a href={'/archive/' + year + '/'}>{year}</a></h2><ul>{[...months].filter(([month]) => month.startsWith(year)).map(([month, list]) => <li><a href={'/archive/' + month.replace('-', '/') + '/'}>{month}</a> {list.length}</li>)}</ul></Fragment>)}</Base>
`,
  'src/pages/archive/[year]/index.astro': `---
import Base from '../../../components/Base.astro';
import Days from '../../../components/Days.astro';
import { months, years } from '../../../library.ts';
export const getStaticPaths = () => [...years.keys()].map((year) => ({ params: { year } }));
const { year } = Astro.params;
---
<Base title={year}><h1>{year}</h1>{[...months].filter(([month]) => month.startsWith(year)).map(([month, list]) => <Fragment><h2><a href={'/archive/' + month.replace('-', '/') + '/'}>{month}</a></h2><Days list={list} /></Fragment>)}</Base>
`,
  'src/pages/archive/[year]/[month].astro': `---
import Base from '../../../components/Base.astro';
import Days from '../../../components/Days.astro';
import { months } from '../../../library.ts';
export const getStaticPaths = () => [...months].map(([key, list]) => ({ params: { year: key.slice(0, 4), month: key.slice(5) }, props: { key, list } }));
const { key, list } = Astro.props;
---
<Base title={key}><h1>{key}</h1><Days list={list} /></Base>
`,
  'src/pages/index.xml.ts': `import { feed, posts } from '../library.ts';
export const GET = () => feed('长短句', '/', posts);
`,
  'src/pages/sitemap.xml.ts': `import { authors, categories, posts, tags } from '../library.ts';
export const GET = () => {
  const paths = ['/', ...posts.map((post) => post.href), ...[...tags.keys()].map((name) => '/tags/' + name + '/'), ...[...categories.keys()].map((name) => '/category/' + name + '/'), ...[...authors.keys()].map((name) => '/author/' + name + '/')];
  return new Response('<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' + paths.map((path) => '<url><loc>https://bench.example' + encodeURI(path) + '</loc></url>').join('') + '</urlset>');
};
`,
  'src/pages/404.astro': `---
import Base from '../components/Base.astro';
import Tags from '../components/Tags.astro';
---
<Base title="没有这一页"><h1>没有这一页</h1><Tags count={30} /></Base>
`,
  'public/style.css': 'body { max-width: 42rem; margin: auto; line-height: 1.8; }\n',
};
