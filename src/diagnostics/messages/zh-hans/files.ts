import type { files as english } from '../en/files.ts';
import type { Translation } from '../message.ts';

/** 文件和文件夹。 */
export const files: Translation<typeof english> = {
  'static-files': { about: '有些文件原样发布。', message: '有 {count} 个文件原样发布，路径不变：{names}。' },
  'static-templates': {
    about: '含有模板标签的页面没有发布。',
    message: '有 {count} 个页面含有只有原来的生成器才能处理的模板标签，没有发布：{names}。',
    hint: '读者需要的内容，请用 Markdown 写在 pages/ 里。',
  },
  'static-file-secret': {
    about: '从文件名看存有密钥或密码的文件会被发布。',
    message: '从文件名看，这个文件存有密钥或密码，却会发布在 {path}，人人可读。',
    hint: '请将它删除。如已发布过，请更换其中的密钥和密码。',
  },
  'static-file-taken': {
    about: '文件要发布到的路径已经有别的内容。',
    message: '这个文件要发布在 {path}，但它属于{owner}。',
    hint: '请给文件改名，或将它删除。',
  },
  'image-format': {
    about: '浏览器无法显示这种格式的图片。',
    message: '多数浏览器无法显示 {format} 图片，因此不发布这张图，只显示它的说明文字。',
    hint: '请另存为 JPEG、PNG 或 WebP，再引用那个文件。',
  },
  'image-format/misnamed': {
    message:
      '不论文件名如何，这其实是 {format} 图片。多数浏览器无法显示，因此不发布这张图，只显示它的说明文字。',
    hint: '请另存为 JPEG。在 iPhone 的“设置 › 相机 › 格式”中选择“兼容性最佳”，拍摄的照片即为 JPEG。',
  },
  'static-file-place': {
    about: '图片带着拍摄地点原样发布。',
    message: '这张图片里记有拍摄地点，却会原样发布在 {path}，人人可读。',
    hint: '请把它移到 images/ 里，由文章引用，发布时会去掉地点；或用工具去掉地点：exiftool -gps:all= -xmp:all= 文件名',
  },
  'content-missing': {
    about: '内容文件夹不存在。',
    message: '没有这个文件夹。',
    hint: '请进入网站所在的文件夹，或用 --content 指定存放 Markdown 文件的文件夹。要新建网站：\njianfan init my-site',
  },
  'content-empty': {
    about: '内容文件夹里没有文章。',
    message: '内容文件夹里没有 Markdown 文件。',
    hint: '请用 --content 指定存放文章的文件夹。',
  },
  'file-unreadable': {
    about: '无法从磁盘读取文件。',
    message: '有文章用了这张图片，但文件无法读取：{reason}。',
    hint: '请检查文件是否存在、是否有读取权限。',
  },
  'file-unreadable/large': {
    message: '这个文件有 {megabytes} MB，超过 {most} MB 的文本不会读取。',
    hint: '请分成几篇文章；如果内嵌了图片，请改为放在文章旁边的文件。',
  },
  'file-unreadable/name': {
    message: '这个文件或文件夹的名称不是 UTF-8 编码，无法打开，因此不会发布。',
    hint: '请改名。若整个文件夹的名称都是 GBK 编码，可在 Linux 上运行：convmv -f gbk -t utf8 -r --notest 文件夹',
  },
  'file-unsupported': {
    about: '其他生成器的配置文件，或不是 Markdown 的文章，不会读取。',
    message: '“{file}”不会读取：简繁的配置在 {meant} 里。',
    hint: '请把需要的内容写进 {meant}：title、url、author、timeZone、permalink。',
  },
  'file-unsupported/name': {
    message: '“{file}”不会读取：简繁的配置在 {meant} 里。',
    hint: '请改名为 {meant}。',
  },
  'file-unsupported/format': {
    message: '有 {count} 个文件是 {format} 格式，不是 Markdown，不会发布，例如 {file}。',
    hint: '请转换成 Markdown，比如用 Pandoc：pandoc -s -f {from} -t gfm {file} -o {to}',
  },
  'file-unsupported/text': {
    message: '文章里有 {count} 个纯文本文件，不是 Markdown，不会发布，例如 {file}。',
    hint: '如果是文章，请改名为 {to}',
  },
  'encoding-not-utf8': {
    about: '文件不是 UTF-8 编码，已按推测的编码读取。',
    message: '文件不是 UTF-8 编码，已按 {encoding} 读取。',
    hint: '请在编辑器里另存为 UTF-8。',
  },
  'encoding-not-utf8/unknown': {
    message: '文件不是 UTF-8 编码，也不是简繁能读的其他编码。',
    hint: '请在编辑器里另存为 UTF-8。',
  },
  'template-failed': {
    about: '模板无法编译或渲染。',
    message: '模板无法编译：{reason}',
  },
  'file-outside': {
    about: '符号链接指向内容文件夹之外。',
    message: '此符号链接指向内容文件夹之外的 {target}，因此不会发布。',
    hint: '请把文件复制到内容文件夹中，替换这个链接。',
  },
  'file-untrusted': {
    about: '不受信任的文件可能运行程序，没有发布。',
    message: '这个文件不受信任，又可能运行程序或改变整个网站，因此没有采用。',
    hint: '请将它删除。站长可以把它放在受信任的位置：见 site.yaml 的 trust 与 untrusted。',
  },
  'file-untrusted/settings': {
    message: '这个合并请求改动了网站设置，而信任谁由设置决定，因此不信任任何文件。',
    hint: '请还原 site.yaml，或由站长审阅后自行提交。',
  },
  'commit-unknown': {
    about: 'Git 不认识 --untrusted-since 指定的提交。',
    message: 'Git 在这里找不到提交 {commit}，无法得知此后的改动，因此不信任任何文件。',
    hint: '请取回这个提交：在工作流里给 actions/checkout 设置 fetch-depth: 2；或改用 --untrusted。',
  },
  'mdx-off': {
    about: '未启用 MDX，.mdx 文件按普通 Markdown 发布。',
    message: '未启用 MDX，此文件按 Markdown 读取：其中的 import、组件和表达式不会执行。',
    hint: '若要执行，请在 site.yaml 中加上：\nmdx: true\nMDX 会在构建网站的机器上运行程序，请确认所有能提交文章的人都可信。',
  },
  'mdx-off/untrusted': {
    message: '这篇文章不受信任，所以按 Markdown 读取：其中的 import、组件和表达式不会执行。',
    hint: '要执行，需要站长信任这篇文章：见 site.yaml 的 trust 与 untrusted。',
  },
  'mdx-syntax': {
    about: '.mdx 文件不是合法的 MDX。',
    message: 'MDX 无法编译：{reason}',
    hint: 'MDX 里的标签都要成对；{ 和 < 是代码的开始，如果要写字符本身，请写 \\{ 和 \\<，或把文件改名为 .md。',
  },
  'mdx-syntax/import': {
    message: 'MDX 引入了“{path}”，但没有这个文件。',
    hint: '请改正路径（从这篇文章所在的位置算起）；如果是软件包，请先安装：npm install 包名',
  },
  'mdx-syntax/render': {
    message: 'MDX 可以编译，但无法渲染。',
    hint: '可能用了没有定义的名字。请先 import；如果只是花括号，请写 \\{。',
  },
  'image-failed': {
    about: '构建时图片被改动，网站里缺少这张图片。',
    message: '构建时图片被改动，网站里缺少这张图片。',
    hint: '请重新构建。',
  },
  'image-unreadable': {
    about: '图片无法解码。',
    message: '图片已损坏或不完整（{reason}），在 {post} 里仍尽量显示。',
    hint: '请用图片编辑器打开并重新导出，或从来源重新获取。',
  },
  'image-unreadable/large': {
    message:
      '图片为 {width} × {height} 像素，解码所需的内存超过单张图片的上限，因此在 {post} 里原样显示，不另制小图。',
    hint: '请用图片编辑器缩小：边长超过 4000 像素，读者看不出差别。',
  },
  'cache-unsaved': {
    about: '网站已生成，但缓存没能保存，下次构建会比较慢。',
    message: '网站已生成，但缓存没能保存，下次构建会比较慢：{reason}',
    hint: '请删去 .jianfan 文件夹，并检查是否有写入权限。',
  },
  'cache-removed': {
    about: '构建要用的缓存在构建途中被删除了。',
    message: '缓存在构建途中被删除了。',
    hint: '请重新构建，构建时不要动这个文件夹。',
  },
  'build-broken': {
    about: '由于简繁自身的错误，构建中断了。',
    message: '构建在此文件处中断：{reason}',
    hint: '这是简繁自身的错误，请附上这篇文章反馈给我们。',
  },
  'baseline-invalid': {
    about: '基线文件（记录已接受问题的文件）无法读取。',
    message: '这不是基线文件（其中按文件记录已接受的问题），所以报告全部问题。',
    hint: '请重新生成：\njianfan check --accept',
  },
  'output-unsafe': {
    about: '输出文件夹里有不是简繁写入的文件，因此没有改动。',
    message: '输出文件夹里有不是简繁生成的文件，构建会把它们删去。',
    hint: '请用 --out 另选一个文件夹，或清空这个文件夹。',
  },
  'output-unsafe/shared': {
    message: '加了 --shared-only，输出文件夹里只放全站共用的文件，可是里面有 {other}。',
    hint: '请用 --out 另选一个文件夹，或清空这个文件夹。',
  },
  'output-overlap': {
    about: '输出文件夹和内容文件夹互相包含。',
    message: '输出文件夹就是内容文件夹（{content}），构建会覆盖您写的内容。',
    hint: '请另选一个并列的文件夹：\n--out {folder}',
  },
  'output-overlap/inside': {
    message: '输出文件夹在内容文件夹（{content}）里面，下次构建会把网站当作文章读取。',
    hint: '请另选一个并列的文件夹：\n--out {folder}',
  },
  'output-overlap/around': {
    message: '内容文件夹（{content}）在输出文件夹里面，构建会删去您写的内容。',
    hint: '请另选一个并列的文件夹：\n--out {folder}',
  },
  'output-unwritable': {
    about: '无法创建输出文件夹。',
    message: '无法在 {place} 里新建文件夹（{code}）。',
    hint: '请选一个有写入权限的文件夹，例如：\n--out dist',
  },
  'output-unwritable/file': {
    message: '这是一个文件，而网站需要文件夹。',
    hint: '请用 --out 指定一个文件夹。',
  },
};
