/** Keys of frontmatter as the manual groups and describes them, by their meaning; a test finds one that is missing. */
export const keysInChinese: readonly [group: string, keys: Readonly<Record<string, string>>][] = [
  [
    '标题与日期',
    {
      title: '标题。没有写时取正文的第一个标题，再没有就取文件名。',
      date: '发表时间。没有写时区的按网站时区理解；日期在将来的文章，到时才发布。',
      updated: '最后修改的时间。',
      expires: '到什么时候停止发布。',
      timeZone: '这篇文章的日期用哪个时区。',
      draft: '是否草稿。草稿只在预览里出现。',
      published: '写 `false` 则作为草稿。',
    },
  ],
  [
    '归类',
    {
      author: '作者，可以不止一位。',
      tags: '标签。写成一行文字时，用逗号隔开。',
      keywords: '给搜索引擎的关键词。文章没有标签时，用它们作标签。',
      category: '文章所在的分类；写成列表则是从大到小的路径。',
      widerCategory: '上级分类，某些生成器的写法。',
      narrowerCategory: '下级分类，某些生成器的写法。',
      series: '文章属于哪个系列。',
      pinned: '是否置顶；写数字则按数字排先后。',
      weight: '按 Hugo 的规则排先后：1 在 2 之前。',
      board: '帖子所在的版块。',
    },
  ],
  [
    '摘要与图片',
    {
      description: '摘要。没有写时取第一段。',
      cover: '列表与分享时用的图片。',
      source: '转载的出处。文章会标明“转载”、注明来源，并告诉搜索引擎原文的网址。',
      sourceUrl: '原文的网址，适用于只知道网址的情形。',
      licence: '这篇文章的许可协议，与网站的不同时才需要写；`false` 则不显示。',
      comments: '写 `false` 则这篇文章下面没有评论。独立页面要写 `true` 才有评论。',
      friends: '页面上以卡片展示的友情链接，可以分组。`avatar` 是内容文件夹里的图片或网址。',
    },
  ],
  [
    '正文',
    {
      toc: '是否显示目录。没有写时，小标题不足三个、正文又不到一千字的文章没有目录。',
      faq: '写 `true`，以问号结尾的小标题和 `<details>` 会作为问题与答案告诉搜索引擎。',
      math: '是否渲染公式。',
      noMath: '写 `true` 则不处理公式。',
      breaks: '段落里的换行是否原样显示。没有写时由网站决定。',
      script: '文章用哪种文字写成。默认自动判断。',
      language: '文章的语言，由它得知文字。',
      convert: '写 `false` 则各版本都发布原文，不转换。',
      glossary: '这篇文章的词语表。',
      link: '链接文章所介绍的网页。',
    },
  ],
  [
    '网址与菜单',
    {
      slug: '网址的最后一段。默认是文件名。',
      abbrlink: '网址用的短名称，由 Hexo 的插件生成。',
      permalink: '文章的完整路径，或路径的格式。',
      aliases: '旧网址，会重定向到这篇文章。可以带查询参数，如 `/?p=123`。',
      menu: '页面在菜单里的次序。',
      unlisted: '只能通过网址打开，不出现在列表、订阅源、搜索和站点地图里。',
    },
  ],
  [
    '旧论坛与旧网站的数据',
    {
      stats: '旧网站的计数，原样显示。',
      replies: '帖子有几条回复。',
      views: '帖子被查看了几次。',
      lastReply: '帖子最后由谁回复，在什么时候。',
    },
  ],
];
