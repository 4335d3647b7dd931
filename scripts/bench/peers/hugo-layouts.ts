/**
 * Hugo templates that write the kinds of pages Jianfan writes, in one script. No template walks all posts for a
 * page: years and months are sections, lists come from Hugo's own collections, what repeats is cached.
 */
export const hugoLayouts: Readonly<Record<string, string>> = {
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ block "title" . }}{{ .Title }} · {{ site.Title }}{{ end }}</title>
<meta name="description" content="{{ with .Description }}{{ . }}{{ else }}{{ site.Params.description }}{{ end }}">
<link rel="canonical" href="{{ .Permalink }}">
<meta property="og:title" content="{{ .Title }}">
<meta property="og:url" content="{{ .Permalink }}">
<meta property="og:type" content="{{ if .IsPage }}article{{ else }}website{{ end }}">
{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .RelPermalink }}">{{ end }}
{{ partialCached "assets.html" . }}
</head>
<body>
{{ partialCached "header.html" . }}
<main id="main">
{{ block "main" . }}{{ end }}
</main>
{{ partialCached "footer.html" . }}
</body>
</html>
`,
  'layouts/partials/assets.html': `<link rel="stylesheet" href="/style.css">`,
  'layouts/partials/header.html': `<a class="skip" href="#main">跳到正文</a>
<header class="site"><a href="/">{{ site.Title }}</a>
<nav><a href="/posts/">归档</a> <a href="/tags/">标签</a> {{ range site.Taxonomies.category }}<a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ end }}</nav></header>`,
  'layouts/partials/footer.html': `<footer class="site"><p>© 2015–2024 {{ site.Title }}</p><p><a href="/index.xml">RSS</a> <a href="#main">回到顶部</a></p></footer>`,
  'layouts/partials/card.html': `<article class="card"><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p class="meta">{{ partialCached "author-link.html" .Params.author .Params.author }} <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2006-01-02 15:04" }}</time> {{ partialCached "category-link.html" .Params.category .Params.category }}</p>
<p>{{ .Description }}</p></article>
`,
  'layouts/partials/author-link.html': `{{ with site.GetPage (printf "/author/%s" .) }}<a rel="author" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}`,
  'layouts/partials/category-link.html': `{{ with site.GetPage (printf "/category/%s" .) }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}`,
  'layouts/partials/pagination.html': `{{ if gt .TotalPages 1 }}<nav class="pagination">
{{ if .HasPrev }}<a rel="prev" href="{{ .Prev.URL }}">上一页</a>{{ end }}
<span>{{ .PageNumber }} / {{ .TotalPages }}</span> <a href="{{ .First.URL }}">第一页</a> <a href="{{ .Last.URL }}">最后一页</a>
{{ if .HasNext }}<a rel="next" href="{{ .Next.URL }}">下一页</a>{{ end }}
</nav>{{ end }}`,
  'layouts/partials/top-tags.html': `<ul class="cloud">{{ range first 30 site.Taxonomies.tags.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>
{{ end }}</ul>`,
  'layouts/partials/tag-link.html': `{{ with site.GetPage (printf "/tags/%s" .) }}<a rel="tag" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}`,
  'layouts/partials/day.html': `<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "01-02" }}</time></li>
`,
  'layouts/index.html': `{{ define "title" }}{{ site.Title }}{{ end }}{{ define "main" }}{{ $pages := .Paginate site.RegularPages 20 }}
<h1>{{ site.Title }}</h1>
{{ if eq $pages.PageNumber 1 }}{{ partialCached "top-tags.html" . }}{{ end }}
{{ range $pages.Pages }}{{ partialCached "card.html" . .RelPermalink }}{{ end }}
{{ partial "pagination.html" $pages }}{{ end }}
`,
  'layouts/_default/single.html': `{{ define "main" }}<article class="post" data-pagefind-body>
<header><nav class="breadcrumb"><a href="/">首页</a> {{ partialCached "category-link.html" .Params.category .Params.category }}</nav>
<h1>{{ .Title }}</h1>
<p class="standfirst">{{ .Description }}</p>
<p class="meta">{{ partialCached "author-link.html" .Params.author .Params.author }} <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2006-01-02 15:04" }}</time> <span>{{ .WordCount }} 字</span> <span>{{ .ReadingTime }} 分钟</span></p></header>
{{ .TableOfContents }}
<div class="body">{{ .Content }}</div>
<footer><ul class="tags">{{ range .Params.tags }}<li>{{ partialCached "tag-link.html" . . }}</li>{{ end }}</ul>
<nav class="neighbours">{{ with .Next }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .Prev }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></footer>
</article>{{ end }}
`,
  'layouts/_default/term.html': `{{ define "main" }}{{ $pages := .Paginate .Pages 20 }}<nav class="breadcrumb"><a href="/">首页</a></nav>
<h1>{{ .Title }}</h1>
{{ if eq .Data.Plural "tags" }}{{ with index site.Data.tags .Title }}<p>{{ .description }}</p>{{ end }}{{ end }}
<p>{{ len .Pages }}</p>
{{ range $pages.Pages }}{{ partialCached "card.html" . .RelPermalink }}{{ end }}
{{ partial "pagination.html" $pages }}{{ end }}
`,
  'layouts/_default/taxonomy.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul class="cloud">{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>
{{ end }}</ul>
<ul class="sorted">{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>
{{ end }}</ul>{{ end }}
`,
  'layouts/posts/section.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ if eq .Params.level "all" }}{{ range .Sections }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><ul>{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ len .RegularPages }}</li>
{{ end }}</ul>{{ end }}
{{ else if eq .Params.level "year" }}{{ range .Sections }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><ul>{{ range .RegularPages }}{{ partialCached "day.html" . .RelPermalink }}{{ end }}</ul>{{ end }}
{{ else }}<ul>{{ range .RegularPages }}{{ partialCached "day.html" . .RelPermalink }}{{ end }}</ul>{{ end }}{{ end }}
`,
  'layouts/404.html': `{{ define "main" }}<h1>没有这一页</h1>{{ partialCached "top-tags.html" . }}{{ end }}
`,
  'layouts/_default/rss.xml': `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>{{ .Title }} · {{ site.Title }}</title>
<link>{{ .Permalink }}</link>
<description>{{ site.Params.description }}</description>
<language>zh-hans</language>
{{ with .OutputFormats.Get "rss" }}<atom:link href="{{ .Permalink }}" rel="self" type="application/rss+xml"/>{{ end }}
{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = site.RegularPages }}{{ end }}{{ range first 20 $pages }}{{ partialCached "feed-item.xml" . .RelPermalink }}{{ end }}</channel>
</rss>
`,
  'layouts/partials/feed-item.xml': `<item>
<title>{{ .Title }}</title>
<link>{{ .Permalink }}</link>
<guid isPermaLink="true">{{ .Permalink }}</guid>
<pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate>
<dc:creator>{{ .Params.author }}</dc:creator>{{ range .Params.tags }}<category>{{ . }}</category>{{ end }}
<description>{{ .Description }}</description>
<content:encoded>{{ printf "<![CDATA[%s]]>" .Content | safeHTML }}</content:encoded>
</item>
`,
  'static/style.css': 'body { max-width: 42rem; margin: auto; line-height: 1.8; }\n',
};
