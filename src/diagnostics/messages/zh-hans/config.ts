import type { config as english } from '../en/config.ts';
import type { Translation } from '../message.ts';

/** site.yaml 和 tags.yaml。 */
export const config: Translation<typeof english> = {
  'config-yaml-syntax': {
    about: '配置文件不是合法的 YAML，整个文件都不会生效。',
    message: '整个文件没有生效，因为它不是合法的 YAML：{reason}。',
    hint: '请用空格缩进；含有“: ”或以特殊符号开头的文字请加引号。',
  },
  'config-yaml-syntax/conflict': {
    message: '整个文件没有生效：Git 没能合并它的两个版本，两边都还留在文件里。',
    hint: '请保留一边或自行合并，然后删去带有 <<<<<<<、======= 和 >>>>>>> 的行。',
  },
  'config-yaml-syntax/wide-colon': {
    message: '整个文件没有生效：“{key}”后面的冒号是全角的。',
    hint: '请写成：\n{line}',
  },
  'config-unknown-key': {
    about: '没有这个名字的配置项，写了也不起作用。',
    message: '没有“{path}”这个配置项，写了也不起作用。',
    hint: '请删去。',
  },
  'config-unknown-key/misspelt': {
    message: '没有“{path}”这个配置项，写了也不起作用。',
    hint: '是不是“{nearest}”？\n{line}',
  },
  'config-duplicate-key': {
    about: '同一个配置项写了两次，以最后一次为准。',
    message: '“{key}”在下面又写了一次，这里的值没有采用。',
    hint: '请删去其中一个。',
  },
  'config-value-invalid': {
    about: '配置项的值类型不对，改用默认值。',
    message: '“{path}”的值应为{expects}，现改用默认值。',
    hint: '例如：\n{example}',
  },
  'config-value-invalid/misspelt': {
    message: '“{field}”的值应为{expects}，“{value}”没有采用。',
    hint: '是不是：\n{line}',
  },
  'config-value-invalid/part': {
    message: '“{path}”的值类型不对，已忽略：“{field}”应为{expects}。',
    hint: '例如：\n{example}',
  },
  'config-value-invalid/missing': {
    message: '缺少“{path}”，这一项已忽略：“{field}”应为{expects}。',
    hint: '例如：\n{example}',
  },
  'config-value-invalid/not-settings': {
    message: '这个文件应当每行一个配置项，先写名称，再写值。',
    hint: '例如：\n{example}',
  },
  'config-time-zone-unknown': {
    about: 'IANA 时区数据库里没有这个时区。',
    message: 'IANA 时区数据库里没有“{zone}”，现改用 Asia/Shanghai。',
    hint: '例如：\ntimeZone: {nearest}',
  },
  'config-variant-unknown': {
    about: '简繁不支持发布这种中文变体。',
    message: '简繁不支持发布“{name}”这个变体，已忽略。支持的变体有：{known}。',
    hint: '例如：\n  - {nearest}',
  },
  'config-variant-duplicate': {
    about: '两个变体的代码或网址前缀相同，页面会互相覆盖。',
    message: '两个变体的代码都是“{value}”，页面会互相覆盖，现改用默认的变体。',
    hint: '请删去其中一个。',
  },
  'config-variant-duplicate/prefix': {
    message: '两个变体的网址前缀都是“{value}”，页面会互相覆盖，现改用默认的变体。',
    hint: '请给其中一个换一个 prefix。',
  },
  'config-url-invalid': {
    about: '网站地址不是完整的网址。',
    message: '“{address}”不是完整的网址，订阅源和站点地图无法链接到网站。',
    hint: '请写成：\nurl: {url}',
  },
  'config-url-invalid/extra': {
    message: '网站地址末尾的“{extra}”已忽略：页面路径不能接在查询参数或锚点后面。',
    hint: '请写成：\nurl: {url}',
  },
  'config-origin-invalid': {
    about: '网页无法从这个主机加载内容。',
    message: '“{origin}”不是网页可以加载的主机，已忽略。',
    hint: '请写明协议与主机：\nsecurity: { origins: [https://cdn.example.org] }',
  },
  'config-folder-unknown': {
    about: 'untrusted 列出的文件夹里没有文件。',
    message: '文件夹“{folder}”里没有文件，因此没有文章因它而列为不可信。',
    hint: '请写从内容文件夹开始的路径，不要用通配符：\nuntrusted: [guests/]',
  },
  'config-permalink-token': {
    about: '按这个永久链接格式，不是每篇文章都有自己的网址。',
    message: '不是每篇文章都有自己的网址：“{pattern}”里没有能区分同一天文章的占位符。',
    hint: '例如：\npermalink: {line}',
  },
  'config-permalink-token/unknown': {
    message: '永久链接格式里的占位符“:{token}”不存在。',
    hint: '是不是：\npermalink: {line}',
  },
  'config-service-unclear': {
    about: '`comments` 或 `analytics` 没有写服务，或写了不止一个。',
    message: '“{field}”应当写明一个服务：{known}。目前不起作用。',
    hint: '请只写一个服务和它的地址或编号。要用几个统计服务，请写成列表。',
  },
  'config-service-incomplete': {
    about: '`site.yaml` 里的某个服务缺少必要的参数。',
    message: '“{service}”还需要 {missing}，所以没有启用评论。',
    hint: '请从 https://giscus.app 复制：\ncomments: { giscus: me/blog, repoId: R_…, category: Announcements, categoryId: DIC_… }',
  },
  'config-admin-package': {
    about: '没有安装网页编辑器的软件包。',
    message: '已配置 `admin`，但没有安装网页编辑器的软件包，所以没有 /admin/。',
    hint: '请安装：\nnpm install --save-exact {package}',
  },
  'config-admin-repository': {
    about: '网页编辑器不知道该提交到哪个仓库。',
    message: '`admin` 没有写仓库，所以网页编辑器只在预览里可用，不会发布。',
    hint: '请写明仓库：\nadmin: { github: me/blog, branch: main }',
  },
  'generator-found': {
    about: '这个文件夹是其他生成器的网站，已读取它的设置。',
    message: '按 {generator} 网站读取。从它的设置中取用：{settings}。',
    hint: 'site.yaml 里写的优先。用 --plan 查看全部。',
  },
  'generator-settings-missing': {
    about: '这里有其他生成器的文章，但没有它的设置，不知道原来的网址。',
    message: '这些文章是为 {generator} 写的，但找不到它的 {file}，不知道原来的网址。',
    hint: '请指定 {file} 所在的文件夹，或把其中的永久链接格式写进 site.yaml，例如：\ngenerator: {name}\npermalink: {pattern}',
  },
  'tag-definition-duplicate': {
    about: 'tags.yaml 里同一个标签定义了两次，以最后一次为准。',
    message:
      '“{earlier}”和第 {line} 行的“{later}”是同一个标签（不分简繁、大小写和全角半角），以后面的定义为准。',
    hint: '请删去其中一个。',
  },
  'tag-alias-conflict': {
    about: 'tags.yaml 里的别名同时也是一个标签，或者是另一个标签的别名。',
    message: '“{alias}”是“{tag}”的别名，但它已经属于“{owner}”。',
    hint: '请从其中一个标签里删去。',
  },
  'tag-region-word': {
    about: '两个标签是同一个词在不同地区的说法。',
    message: '“{tag}”和“{other}”是同一个词在不同地区的说法，这里却是两个标签。',
    hint: '如要合为一个标签，请在 tags.yaml 里写：\n{tag}:\n  aliases: [{other}]',
  },
  'tag-slug-duplicate': {
    about: '两个标签的网址相同。',
    message: '“{tag}”的网址会是 /tags/{slug}/，但第 {line} 行的“{owner}”已经用了，所以另取一个。',
    hint: '请给它另写一个 slug：\n  slug: another-name',
  },
};
