/** Settings as the manual groups and describes them; a test finds one that is missing. Keys are those of site.yaml. */
export const settingsInChinese: readonly [group: string, settings: Readonly<Record<string, string>>][] = [
  [
    '网站',
    {
      title: '网站的名称。',
      subtitle: '名称下面的一行小字。',
      description: '用一句话介绍网站，给搜索引擎和订阅源用。',
      url: '网站的地址。地址里带有路径时，这段路径就是 `base`。',
      base: '网站不在域名根目录时，它所在的路径。',
      host: '网站发布到哪里。生成时只写这个平台认得的重定向与响应头规则，不再另外生成跳转页面；`github` 不认规则，只生成跳转页面。不写时生成 `_redirects`、`_headers` 和跳转页面。',
      author: '没有署名的文章算谁写的。',
      since: '页脚版权年份从哪一年算起。默认是最早一篇文章的年份。',
      licences: '页脚里的备案号、许可证号等。',
    },
  ],
  [
    '简体与繁体',
    {
      variants: '网站发布哪几种中文。第一种放在根目录，其余各有自己的网址前缀。',
      script: '这个文件是用哪种文字写的。默认自动判断。',
      glossary: '词语表：某个词在转换后的页面里怎么写。可以统一指定，也可以按文字或版本分别指定。',
      preferTai: '繁体页面写 `台灣` 还是 `臺灣`。',
      quotes:
        '从另一种文字转换来的页面，是否换成当地的引号：简体用 `“”` 和 `‘’`，繁体用 `「」` 和 `『』`。英文句子、程序代码和不成对的引号保持原样。',
      texts: '用自己的说法替换界面文字。只写一种会自动转换，也可以分别写出简体和繁体。',
      messages: '警告与错误用哪种语言。默认跟随终端，终端没有说明时用英文。',
      timeZone: '没有写明时区的日期按哪个时区理解，页面也按这个时区显示。',
    },
  ],
  [
    '网址',
    {
      permalink: '文章网址的格式。文章自己写了 `permalink` 时，以文章为准。',
      permalinks: '按文件夹分别指定文章网址的格式，以最里层的文件夹为准。',
      pagePermalink: '独立页面网址的格式。',
      future: '日期在未来的文章是否发布；默认到那一天才发布。',
      generator:
        '内容原来是为哪个生成器写的，适用于从文件夹结构看不出来的情形。网址、换行和文章开头的字段都按那个生成器的规则处理。',
      breaks: '段落里的换行是否原样显示。为 Hexo 写的内容默认显示，其余默认不显示；文章里的 `breaks` 优先。',
    },
  ],
  [
    '列表、搜索与订阅',
    {
      menu: '在菜单中加几项。列表里如果出现内置的名称（`home`、`tags`、`threads`、`archive`，或代表各独立页面的 `pages`），整个菜单就以这份列表为准，没有列出的不显示；`{ page: tags, label: 話題 }` 可以给内置项改名。',
      pageSize: '列表每页几篇文章。',
      excerptLength: '摘要取多少个字。',
      search: '是否提供搜索。`stock` 表示直接使用 Pagefind 自带的索引与界面，简体和繁体分开搜索。',
      feeds: '订阅源收录多少篇文章。',
      twins:
        '最新的多少篇文章另外发布 Markdown 版（简繁各一份），供语言模型和纯文本阅读器使用；`llms.txt` 和文章页面都会链接到它。写 `0` 则没有。',
      webSub: '订阅源使用的 WebSub 中心。支持它的阅读器能立刻得知新文章。',
      indexNow:
        'IndexNow 的密钥。网站会发布密钥文件，每次生成把有变化的页面写进 `.jianfan/indexnow.json`，可以直接提交。',
      securityTxt: '发布 `/.well-known/security.txt`：发现漏洞该告诉谁，有效期到哪一天。',
      sections: '各个分类的介绍。',
      boards: '各个版块的介绍。',
      forum: '是否有论坛帖子。写 `false` 则不发布帖子，相关的栏目也不出现。',
    },
  ],
  [
    '外观',
    {
      palette: '配色：`vermilion`（朱）、`celadon`（青瓷）、`indigo`（靛蓝）或 `ink`（水墨）。',
      type: '标题的字体：`serif`（报刊）或 `sans`（现代）。',
      images:
        '`avif`：哪些图片在 WebP 之外另有 AVIF。`covers` 是列表里的封面小图（默认），`all` 是全部图片（文章里的照片能小近四分之一，画质略有下降，编码时间是三到四倍），`none` 是都不要。`fetch`：生成网站时是否把别的网站上的图片复制过来，读者就不必再连那些网站：写 `true`，或写主机的列表。每张图片只取一次，存在缓存里。默认不取；不受信任的文章里的图片也不取。',
      shareImages: '给最新的多少篇没有封面的文章生成分享图；`false` 则都不生成。',
      announcement: '每一页顶上的一行公告，读者可以关掉。',
    },
  ],
  [
    '作者与文章周边',
    {
      authors: '作者的简介、头像，以及在别处的主页。`fixed: true` 表示名字在各版本里写法不变。',
      social: '网站在别处的主页，显示在页脚。',
      postLicence:
        '文章的许可协议，显示在每篇文章下面；文章里的 `licence` 优先。认得各种 CC 协议的写法，并会链接到读者所用文字的协议页。',
      share:
        '读者怎样转发文章：`native` 调用设备自带的分享，`copy` 复制链接，`qr` 显示给微信扫的二维码（生成网站时画好）。`true` 表示三种都要。',
      cite: '文章下面是否给出引用格式：简体页面用 GB/T 7714，繁体页面用 APA。',
      editUrl: '内容文件夹在 GitHub 等网页编辑器里的地址，文章与页面会链接到自己的原稿。',
      outdated: '文章多少天没有更新，就在开头提醒读者。',
      offline:
        '读者没有网络时，能不能读看过的页面（由 Service Worker 保存）。写 `false` 则不能，已经有它的读者也会一并去掉。',
      math: '文章没有说明时，是否渲染公式。',
    },
  ],
  [
    '服务与安全',
    {
      redirects:
        '旧地址和它们应当指向的页面，带查询参数的也算。地址末尾写 `*` 表示下面的全部，目标里的 `:splat` 代表后面的部分。文章的旧地址请写在文章的 `aliases` 里。',
      comments:
        '文章下面的评论，可用 giscus、Waline、Twikoo 或 Artalk，也可以用 `src` 和 `attributes` 写明任意一个脚本。读者滚动到评论区之前不会载入任何东西；一篇文章的简体版和繁体版共用同一处讨论。',
      analytics:
        '访问统计，可用 Umami、GoatCounter、Plausible 或百度统计，也可以用 `src` 和 `attributes` 写明任意一个脚本。预览时不统计。',
      security:
        '页面还可以载入哪些网站的脚本、样式、字体、框架和表单。每一页的内容安全策略（CSP）只放行这里列出的网站和本站；图片与视频不受限制。',
      admin:
        '是否可以在浏览器里编辑网站，地址是 `/admin/`。发布到网上时请写明仓库；只在预览里用，写 `true` 即可。',
      trust:
        '文章里的 HTML 可信与否。`untrusted` 表示逐一过滤：脚本、框架、表单等会去掉，并在原处报告；文章旁边可能运行程序的网页、脚本和矢量图不发布，`public/` 与 `theme/` 仍受信任。适合接受投稿的网站。',
      untrusted: '只过滤这些文件夹里的文章，例如投稿。',
      mdx: '是否运行 .mdx 文章。它们是程序，拥有生成网站的人的全部权限。',
    },
  ],
];
