import type { usage as english } from '../en/usage.ts';

/** 各命令的用法：用于 --help，以及命令行写错的时候。 */
export const usage: Readonly<Record<keyof typeof english, string>> = {
  init: `jianfan init [目录] [--script hans|hant]

  在空文件夹里新建网站：设置、第一篇文章、一个页面，以及自动发布的工作流。内容用简体（hans）还是繁体（hant），
  由 --script 指定；不指定时依终端语言，否则用简体。`,
  new: `jianfan new ["标题"] [--tags 甲,乙] [--thread] [--content 目录]

  新建一篇文章：文件以标题命名，日期取网站时区的当前时间。不写标题时会询问标题和标签。

  --tags 甲,乙    标签；站内已有的沿用站内写法，用简体或繁体输入都可以
  --thread       新建论坛帖子，而不是文章`,
  import: `jianfan import 来源 [--to 目录] [--dry-run] [--uploads 目录] [--all]

  把整个网站搬进来。来源可以是 Hexo、Hugo、Jekyll、Astro、VuePress、VitePress、MkDocs 网站的代码仓库，
  一个 Markdown 文件夹，WordPress 导出文件（.xml），或 Discuz 网站的存档页面（.html，或其文字）。
  网站建在 --to 指定的目录里；目录里已有且在上次导入后改过的文件保持不变。

  --to 目录       新网站的文件夹（默认：当前文件夹）
  --dry-run      只显示将要做什么
  --uploads 目录  WordPress 的 wp-content/uploads 副本（默认：导出文件旁边）
  --all          逐条显示所有说明及位置；不加时每类只说一次`,
  dev: `jianfan dev [--content 目录] [--out 目录] [--port 端口]

  实时预览：简繁两种版本，草稿也显示并标明。搜索使用 --out 里上次构建的索引。

  --port 端口     端口（默认：4321，被占用时用下一个空闲端口）`,
  build: `jianfan build [--content 目录] [--out 目录] [--drafts] [--untrusted] [--force] [--plan] [--json 文件]

  --content 目录  存放 Markdown 的文件夹，简繁自己的布局或其他生成器的都可以（默认：content）
  --out 目录      网站输出到哪里（默认：dist）
  --drafts       草稿也发布，并标明是草稿
  --untrusted    不信任任何文件：HTML 先经过滤，不运行 MDX 和主题
  --untrusted-since 提交
                 不信任该提交之后改动过的文件（由 Git 得知）
  --force        全部重新渲染
  --plan         只显示会把什么读成什么，用哪些设置和网址
  --no-search    不生成搜索索引
  --json 文件     另写一份供程序读取的报告

  大型网站可以分给多台机器构建，每台做其中一份，见 jianfan merge。

  --read K/N     只读取 N 份中的第 K 份文件，存放到 --out（默认：stores/K）
  --render K/N   只渲染 N 份中的第 K 份页面，输出到 --out（默认：parts/K）
  --stores 目录   与 --render 同用：存放各份读取结果的文件夹（默认：stores）
  --last 目录     与 --render 同用：上次合并得到的网站，搜索索引在它的基础上增补`,
  merge: `jianfan merge 目录… [--out 目录] [--shared-only] [--json 文件]

  把多台机器用 jianfan build --render 输出的各部分合并成网站。各部分必须齐全，并由同一个版本从同样的内容生成；
  否则什么都不改动。

  --out 目录      网站输出到哪里（默认：dist）
  --shared-only  只写全站共用的文件：每台机器自行发布各自的部分，这里只需要各部分的 part.json；检查照常进行
  --json 文件     另写一份清单：自上次合并以来改动的和已删除的文件`,
  start: `jianfan start [--content 目录] [--out 目录] [--port 端口]

  构建网站，并在 http://localhost:4321 或下一个空闲端口提供访问。

  --port 端口     改用别的端口`,
  check: `jianfan check [--content 目录] [--all] [--only 代码] [--fix] [--style] [--untrusted] [--accept]
                         [--baseline 文件]

  不构建，只列出构建时会提出的所有问题（包括草稿里的），以及中文本身的毛病：早先转换造成的损坏、简繁混用、
  重复的标点。有错误时以代码 1 结束。

  --all            逐条显示所有问题及所在行；不加时每类只说一次，并列出前几处
  --only 代码       只显示某一类问题，逐条列出
  --fix            修复有把握的问题，并显示改动
  --style          也检查（加 --fix 时也修复）体例：空格、半角标点
  --untrusted      不信任任何文件：构建时会滤掉的内容都算错误；用于检查陌生人的合并请求
  --untrusted-since 提交
                   不信任该提交之后改动过的文件（由 Git 得知），其余照旧
  --accept         把现有问题写入基线，今后只报告新的问题
  --baseline 文件   基线文件（默认：内容文件夹里的 baseline.json）`,
  verify: `jianfan verify [目录] [--content 目录] [--all] [--only 代码] [--json]

  检查生成好的网站，或任何一个 HTML 文件夹：每个链接、锚点、图片、跳转、feed 条目和网站地图里的网址都能打开；HTML、feed、
  网站地图、清单文件和结构化数据合乎各自的标准；各版本互相列出对方，内容一致；每篇文章都能搜到，也在 feed 和网站地图里；
  没有草稿，也没有这台电脑上的路径；页面不加载自己的策略所禁止的内容；文件名在各种磁盘和主机上都能存放。
  有错误时退出码为 1；文章自身造成的问题只算警告。

  目录            要检查的文件夹（默认：dist）
  --content 目录  构建它的内容文件夹（默认：content）
  --all           显示每个问题及其所在行；不加则每类只说一次，列出最先出现的几处
  --only 代码     显示某一类的所有问题
  --json          以 JSON 输出报告`,
  convert: `jianfan convert 文件… [--to 版本] [--content 目录]

  显示文章在某个版本里读起来怎样，并标出改动的词。
  版本可以是 {variants} 之一；不写时取网站的另一种字体的版本。
  词汇表等设置取自 目录/site.yaml。`,
  explain: `jianfan explain [名称…]

  说明报告中某个代码的含义和处理办法，或者 site.yaml 的某项设置、文章的某个字段有什么用。不写名称时列出全部代码。`,
  common: `  --lang 语言     提示信息的语言：{languages}（默认：site.yaml 的设置，否则依终端）`,
};
