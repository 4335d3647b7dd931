import type { output as english } from '../en/output.ts';
import type { Translation } from '../message.ts';

/** `jianfan verify` 在网站成品中发现的问题。 */
export const output: Translation<typeof english> = {
  'output-missing': {
    about: '要检查的文件夹不存在。',
    message: '没有这个文件夹。',
    hint: '请先构建网站：jianfan build',
  },
  'output-link-dead': {
    about: '网站成品中有网址指不到任何文件。',
    message: '{href} 在网站里找不到对应的文件。',
    hint: '如果是文章里的链接，请在文章中改正；如果不是，请用 jianfan build --force 重新构建，仍然如此就请反馈给我们。',
  },
  'output-link-dead/case': {
    message: '{href} 找不到文件：网站里有的是 {file}，两者只是大小写不同。',
    hint: '请按文件的实际名称书写链接：服务器区分大小写，有些电脑不区分。',
  },
  'output-link-dead/outside': {
    message: '{href} 在同一台主机上，却不在网站所在的 {base} 之下。',
    hint: '链接请以 {base} 开头，或者去掉最前面的斜杠。',
  },
  'output-link-dead/invalid': {
    message: '{href} 不是有效的网址。',
    hint: '请检查其中有没有空格、括号或多余的 %。',
  },
  'output-link-dead/circle': {
    message: '{href} 的跳转绕成了圈。',
    hint: '请去掉其中一个别名。',
  },
  'output-anchor-dead': {
    about: '有链接指向页面中不存在的位置。',
    message: '{href} 指向 {file} 中的某个位置，但那里没有元素用这个 id。',
    hint: '请直接从标题旁的符号复制链接。',
  },
  'output-anchor-dead/reference': {
    message: '{attribute}="{id}" 指的元素不在本页。',
    hint: '请改正 id，或去掉这个属性。',
  },
  'output-id-duplicate': {
    about: '同一页面里有重复的 id，链接和标签可能指错地方。',
    message: '本页有 {count} 个元素用了同一个 id“{id}”。',
    hint: '请给文章 HTML 里的那一个改名。',
  },
  'output-html-invalid': {
    about: '页面里有不合规范的 HTML，浏览器的理解会与写法不同。',
    message: '这里的 HTML 不合规范（{rule}）：{reason}',
    hint: '如果是文章或 content/theme/ 里的 HTML，请在那里改正；如果不是，请反馈给我们。',
  },
  'output-html-invalid/doctype': {
    message: '本页开头没有 <!doctype html>，浏览器会以怪异模式显示。',
    hint: '请在文件开头加上 <!doctype html>。',
  },
  'output-data-invalid': {
    about: '程序无法读取 feed、网站地图或结构化数据。',
    message: '这不是有效的 {kind}：{reason}',
    hint: '请用 jianfan build --force 重新构建；仍然如此，就请连同出问题的文章一起反馈给我们。',
  },
  'output-data-field': {
    about: 'feed、网站地图、清单文件或结构化数据不合标准。',
    message: '这份 {kind} 缺少 {path}。',
    hint: '请用 jianfan build --force 重新构建；仍然如此，就连同出问题的文章一起反馈给我们。',
  },
  'output-data-field/value': {
    message: '这份 {kind} 的 {path} 是“{value}”，标准要求 {expects}。',
    hint: '如果这个值来自文章或 site.yaml，请在那里改正；如果不是，请反馈给我们。',
  },
  'output-data-field/twice': {
    message: '这份 {kind} 有两项的 {path} 相同：{value}',
    hint: '请用 jianfan build --force 重新构建；仍然如此就反馈给我们。',
  },
  'output-policy-forbids': {
    about: '页面要加载的内容被它自己的 Content-Security-Policy 禁止，读者看不到。',
    message: '本页要加载 {href}，却被自己的策略（{directive}）禁止。',
    hint: '请在 site.yaml 的 security.origins 里声明这个来源，或者把文件放到自己的网站上。',
  },
  'output-policy-forbids/script': {
    message: '本页内嵌了脚本，却被自己的策略禁止。',
    hint: '请把脚本放进单独的文件，或用 jianfan build --force 重新构建。',
  },
  'output-policy-forbids/missing': {
    message: '首页有 Content-Security-Policy，本页却没有。',
    hint: '如果是自己的文件，请在 head 里加上；如果不是，请反馈给我们。',
  },
  'output-variant-unanswered': {
    about: '一个页面把另一页列为自己的版本，对方却没有列出它。',
    message: '本页把 {file} 列为自己的 {hreflang} 版本，对方却没有列出本页，搜索引擎会把两者都忽略。',
    hint: '请用 jianfan build --force 重新构建；仍然如此就请反馈给我们。',
  },
  'output-variant-unanswered/self': {
    message: '本页列出了自己的各个版本，却没有列出自己，搜索引擎会全部忽略。',
    hint: '请用 jianfan build --force 重新构建；仍然如此就反馈给我们。',
  },
  'output-variant-unanswered/language': {
    message: '本页的语言是“{lang}”，却被列为 {named}。',
    hint: '请用 jianfan build --force 重新构建；仍然如此就反馈给我们。',
  },
  'output-variant-differs': {
    about: '同一篇文章的两个版本内容不同：其中一个缺了一段，或还是旧的。',
    message: '本页与 {file} 内容不同：这里是“{here}”，那里是“{there}”。',
    hint: '如果文章在这里用了 -{…}-，可能是对的，请让两边长短相近；如果没有，请用 jianfan build --force 重新构建，并反馈给我们。',
  },
  'output-post-missing': {
    about: '已发布的文章在网站成品里没有页面。',
    message: '{post} 没有 {variant} 的页面。',
    hint: '请用 jianfan build --force 重新构建；仍然如此就反馈给我们。',
  },
  'output-unpublished': {
    about: '网站成品里有还不该发布的文章。',
    message: '本页是草稿。',
    hint: '发布前请不带 --drafts 重新构建。',
  },
  'output-unpublished/scheduled': {
    message: '本页的日期是 {date}，还没有到。',
    hint: '请重新构建：日期未到的文章会等到那时才发布。',
  },
  'output-unpublished/post': {
    message: '本页是 {post}，它还不该发布。',
    hint: '请用 jianfan build --force 重新构建；仍然如此就反馈给我们。',
  },
  'output-machine-path': {
    about: '发布的文件里写着构建网站的电脑上的文件夹。',
    message: '这个文件里写着 {path}，那是这台电脑上的文件夹。',
    hint: '如果是文章里写的，请换一个路径；如果不是，请反馈给我们。',
  },
  'output-address-unset': {
    about: '网站不知道自己的网址，feed、网站地图和分享的链接都指向别处。',
    message: '网站的网址还是 {address}，feed、网站地图和分享的链接都指向那里。',
    hint: '请在 site.yaml 里写上网址（有路径的连路径一起写），再重新构建：\nurl: https://me.github.io/blog',
  },
  'output-page-unlisted': {
    about: '已发布的页面不在网站地图、搜索或 feed 里。',
    message: '本页不在网站地图里。',
    hint: '请用 jianfan build --force 重新构建；仍然如此就请反馈给我们。',
  },
  'output-page-unlisted/search': {
    message: '搜索找不到本页。',
    hint: '请用 jianfan build --force 重新构建；仍然如此就反馈给我们。',
  },
  'output-page-unlisted/feed': {
    message: '{feed} 里有更早的文章，却没有本页。',
    hint: '请用 jianfan build --force 重新构建；仍然如此就反馈给我们。',
  },
  'output-path': {
    about: '有文件的路径不是所有磁盘和主机都能存放的。',
    message: 'Windows 存不了这个路径，在 Windows 上工作的人无法解开网站文件。',
    hint: '请给文章或文件换一个 slug 或名称，不要用 < > : " | ? * \\，也不要以点或空格结尾。',
  },
  'output-path/control': {
    message: '这个路径里有看不见的字符。',
    hint: '请给文章或文件换一个 slug 或名称。',
  },
  'output-path/decomposed': {
    message: '这个路径里的字母和附加符号是分开的字符（macOS 的写法），在别的系统上链接可能失效。',
    hint: '请重新输入一次文件名。',
  },
  'output-path/case': {
    message: '这个路径和 {other} 只有大小写不同，有些磁盘只能存放其中一个。',
    hint: '请给其中一个换一个 slug 或名称。',
  },
  'output-limit': {
    about: '网站超出了免费主机的限制。',
    message: '网站有 {count} 个文件，免费主机只接受 20,000 个。',
    hint: '请换一家没有此限制的主机，或减少文件：设 shareImages: 0，或把 host: 设为能读取规则的主机，这样旧网址就不必各写一页。',
  },
  'output-limit/bytes': {
    message: '这个文件有 {megabytes} MB，免费主机只接受 25 MB。',
    hint: '请把它放到适合存放大文件的地方，再链接过去。',
  },
  'output-limit/rules': {
    message: '一共有 {count} 条重定向，Cloudflare Pages 只读取 2,000 条。',
    hint: '请换一家没有此限制的主机，或删掉已经没人访问的别名。',
  },
  'output-limit/dynamic-rules': {
    message: '重定向整个文件夹的规则有 {count} 条，Cloudflare Pages 只读取 100 条。',
    hint: '请把几条并成一条，或换一个没有这个限制的平台。',
  },
};
