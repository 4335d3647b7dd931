import type { frontmatter as english } from '../en/frontmatter.ts';
import type { Translation } from '../message.ts';

/** Frontmatter：标题、日期、标签和其他字段。 */
export const frontmatter: Translation<typeof english> = {
  'frontmatter-missing': {
    about: '文章没有 frontmatter，也就没有日期、作者和标签。',
    message: '文章没有 frontmatter，也就没有日期、作者和标签。',
    hint: '请在文件开头写上：\n---\ntitle: {title}\ndate: 2024-05-28\n---',
  },
  'frontmatter-not-opened': {
    about: 'frontmatter 前面缺少一行 ---。',
    message: 'frontmatter 前面缺少一行“{fence}”，已当作有这一行读取。',
    hint: '请在文件开头写上：\n{fence}',
  },
  'frontmatter-not-opened/miswritten': {
    message: 'frontmatter 用“{written}”开头，而不是 ---；已当作 --- 读取。',
    hint: '请在它的前后各写一行 ---。',
  },
  'frontmatter-not-opened/forgotten': {
    message: 'frontmatter 前后都少了一行 ---，已当作有这两行读取。',
    hint: '请在 frontmatter 的前面和后面各写一行 ---。',
  },
  'frontmatter-not-closed': {
    about: 'frontmatter 后面缺少一行 ---。',
    message: 'frontmatter 后面缺少一行“{fence}”，正文应该是从这里开始的。',
    hint: '请在这一行前面加一行：\n{fence}',
  },
  'frontmatter-yaml-syntax': {
    about: 'frontmatter 不是合法的 YAML，能读出的部分照常使用。',
    message: '从“{start}”开始的这一项不是合法的 YAML，已忽略。',
    hint: '请写成“键: 值”，用空格缩进，括号和引号都要成对。',
  },
  'frontmatter-hash': {
    about: 'frontmatter 的文字里有“ #”，YAML 会把后面的内容当作注释。',
    message: 'YAML 会把“ #”后面的内容当作注释；“{key}”已读作整句“{value}”。',
    hint: '请给文字加引号：\n{line}',
  },
  'frontmatter-hash/tags': {
    message: 'YAML 会把 # 后面的内容当作注释；“{key}”已按“{value}”里的标签读取。',
    hint: '请写成列表：\n{line}',
  },
  'frontmatter-yaml-syntax/list': {
    message: '按 YAML 的写法，“{key}”的值不是列表；已当作列表读取。',
    hint: '请写成：\n{line}',
  },
  'frontmatter-yaml-syntax/wide-list': {
    message: '“{key}”的列表里用了全角逗号或引号，已当作半角读取。',
    hint: '请写成：\n{line}',
  },
  'frontmatter-yaml-syntax/plain-text': {
    message: '“{key}”的值不是合法的 YAML，已按文字“{value}”读取。',
    hint: '请给文字加引号：\n{line}',
  },
  'frontmatter-yaml-syntax/open-list': {
    message: '“{key}”的值不是合法的 YAML，已按文字“{value}”读取。',
    hint: '请补上右括号：\n{line}',
  },
  'frontmatter-yaml-syntax/wide-colon': {
    message: '“{key}”后面用了全角冒号，已按半角冒号读取。',
    hint: '请写成：\n{line}',
  },
  'frontmatter-yaml-syntax/no-space': {
    message: '“{key}”的冒号后面没有空格，已当作有空格读取。',
    hint: '请加一个空格：\n{line}',
  },
  'frontmatter-toml-syntax': {
    about: 'frontmatter 不是合法的 TOML。',
    message: 'frontmatter 全部没有采用，因为它不是合法的 TOML：{reason}',
    hint: 'TOML 里的文字要加引号：\ntitle = "标题"',
  },
  'frontmatter-json-syntax': {
    about: 'frontmatter 不是合法的 JSON。',
    message: 'frontmatter 全部没有采用，因为它不是合法的 JSON：{reason}。',
    hint: '键和文字要加双引号，除最后一项外都要用逗号结尾：\n"title": "标题",',
  },
  'frontmatter-too-long': {
    about: 'frontmatter 太长，超过了读取上限。',
    message: 'frontmatter 超过 {most} 个字符，没有读取。',
    hint: '请检查后面的 --- 是否还在。',
  },
  'frontmatter-language-refused': {
    about: 'frontmatter 用了不支持的语言，例如 JavaScript。',
    message: 'frontmatter 用的是“{language}”。简繁只读 YAML、TOML 和 JSON，不会执行程序。',
    hint: '请改用 YAML：\n---\ntitle: 标题\n---',
  },
  'frontmatter-tab-indent': {
    about: '用了制表符缩进，而 YAML 不允许。已当作空格处理。',
    message: '这一行用了制表符缩进，YAML 不允许，已当作两个空格读取。',
    hint: '请用空格缩进。',
  },
  'frontmatter-duplicate-key': {
    about: '同一个字段写了两次，以最后一次为准。',
    message: '“{key}”在第 {line} 行又写了一次，以那一行为准。',
    hint: '请删去其中一个。',
  },
  'frontmatter-unknown-key': {
    about: '没有这个字段，写了也不起作用。',
    message: '没有“{key}”这个字段，写了也不起作用。',
    hint: '如果没有别的程序要读，请删去。',
  },
  'frontmatter-unknown-key/misspelt': {
    message: '没有“{key}”这个字段，写了也不起作用。',
    hint: '是不是“{nearest}”？',
  },
  'frontmatter-unknown-key/inner': {
    message: '这里没有“{key}”，已忽略。',
    hint: '例如：\n{example}',
  },
  'frontmatter-key-misspelt': {
    about: '没有这个字段，已按最接近的字段读取。',
    message: '没有“{key}”这个字段，已当作“{meaning}”读取。',
    hint: '请写成：\n{meaning}: …',
  },
  'frontmatter-key-ignored': {
    about: '其他生成器的字段，在这里不起作用。',
    message: '“{key}”不起作用：{reason}。',
  },
  'frontmatter-key-shadowed': {
    about: '两个字段意思相同，只用了其中一个。',
    message: '“{key}”和“{used}”意思相同，采用后者。',
  },
  'frontmatter-value-invalid': {
    about: '字段的值类型不对，已忽略。',
    message: '“{key}”的值应为{expects}，“{value}”没有采用。',
    hint: '例如：\n{example}',
  },
  'frontmatter-value-invalid/misspelt': {
    message: '“{key}”的值应为{expects}，“{value}”没有采用。',
    hint: '是不是：\n{line}',
  },
  'frontmatter-value-invalid/shape': {
    message: '“{key}”的值应为{expects}，已忽略。',
    hint: '例如：\n{example}',
  },
  'frontmatter-invisible-character': {
    about: '已从 frontmatter 中删去零宽字符或控制字符。',
    message: '“{key}”里有零宽字符或控制字符，可能是复制粘贴时带来的，已删去。',
  },
  'title-missing': {
    about: '文章没有标题，改用文件名。',
    message: '{kind}没有标题，改用文件名“{title}”。',
    hint: '请在 frontmatter 里写上标题：\ntitle: {title}',
  },
  'date-missing': {
    about: '文章没有日期，在所有列表里都排在最后，也不进归档。',
    message: '文章没有日期，在所有列表里都排在最后，也不进归档。',
    hint: '请在 frontmatter 里写上日期：\ndate: 2024-05-28 09:30',
  },
  'date-invalid': {
    about: '日期或后面的时间无法识别。',
    message: '“{key}”应为真实存在的日期，“{value}”没有采用。',
    hint: '例如：\n{example}',
  },
  'date-invalid/ambiguous': {
    message: '“{value}”可能是两个不同的日子，因为看不出哪个数是月份。这个值不会采用。',
    hint: '请写成，例如：\n{example}',
  },
  'date-invalid/time': {
    message: '“{key}”的日期已读取，但后面的“{unread}”不是时间，只采用日期。',
    hint: '例如：\n{key}: {day} 09:30',
  },
  'date-order': {
    about: '文章的更新日期早于发布日期。',
    message: '文章的更新日期（“{updated}”）早于发布日期（“{date}”）。',
    hint: '请改正其中一个。',
  },
  'date-order/file-name': {
    message: '文章的更新日期（“{updated}”）早于文件名里的日期。',
    hint: '请改正其中一个。',
  },
  'date-guessed': {
    about: '日期只写到月份，按该月 1 日处理。',
    message: '“{key}”没有写几号（“{value}”），按 1 日处理。',
    hint: '请写明日期：\n{key}: {day}',
  },
  'date-guessed/folders': {
    message: '文章没有日期，采用文件夹名所示月份的 1 日。',
    hint: '请在 frontmatter 里写上日期：\ndate: 2024-05-28',
  },
  'tags-split': {
    about: '一段文字被读成了几个标签。',
    message: '这段文字读成了 {count} 个标签：{tags}。',
    hint: '请写成列表：\n{line}',
  },
  'tags-split/one': {
    message: '“{tag}”是一个标签。',
    hint: '如果是几个标签，请写成：\n{line}',
  },
  'tags-many': {
    about: '文章的标签太多。',
    message: '这篇文章有 {count} 个标签，只用前 {most} 个。',
    hint: '请只留下读者会去找的标签。',
  },
  'post-withheld': {
    about: '文章设为私密或加了密码，静态网站做不到，所以仍作为草稿。',
    message: '文章设为私密或加了密码，静态网站做不到，所以仍作为草稿。',
    hint: '要发布，请删去这个字段。',
  },
};
