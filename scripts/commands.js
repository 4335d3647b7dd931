/**
 * The commands of `jianfan` and what each does, in every language of messages. `jianfan NAME` runs scripts/NAME.ts: a new
 * command is that file, an entry here, and its usage in src/diagnostics/messages.
 *
 * @type {Record<string, { en: string, 'zh-Hans': string, 'zh-Hant': string }>}
 */
export const commands = {
  init: {
    en: 'makes a new site in an empty folder',
    'zh-Hans': '在空文件夹里新建网站',
    'zh-Hant': '在空資料夾裡建立新網站',
  },
  new: {
    en: 'writes the file of a new post',
    'zh-Hans': '新建一篇文章',
    'zh-Hant': '建立一篇新文章',
  },
  import: {
    en: 'imports a whole site: another generator’s, a WordPress export, saved Discuz pages',
    'zh-Hans': '把整个网站搬进来：其他生成器的网站、WordPress 导出文件、Discuz 存档页面',
    'zh-Hant': '把整個網站搬進來：其他產生器的網站、WordPress 匯出檔、Discuz 存檔頁面',
  },
  dev: {
    en: 'live preview while writing: both scripts, drafts, errors over the page',
    'zh-Hans': '边写边预览：简繁两种版本、草稿，错误直接显示在页面上',
    'zh-Hant': '邊寫邊預覽：簡繁兩種版本、草稿，錯誤直接顯示在頁面上',
  },
  build: {
    en: 'builds the site, redoing only what has changed since the last build',
    'zh-Hans': '生成网站；只处理上次构建之后改动的部分',
    'zh-Hant': '產生網站；只處理上次建置之後改動的部分',
  },
  merge: {
    en: 'merges a site that several machines have built in shares',
    'zh-Hans': '把多台机器分别构建的各部分合并成网站',
    'zh-Hant': '把多台機器分別建置的各部分合併成網站',
  },
  start: {
    en: 'builds the site and serves it',
    'zh-Hans': '构建网站并在本机提供访问',
    'zh-Hant': '建置網站並在本機提供瀏覽',
  },
  check: {
    en: 'reports every problem that a build would, and mistakes in the Chinese',
    'zh-Hans': '列出构建时会提出的所有问题，以及中文本身的毛病',
    'zh-Hant': '列出建置時會提出的所有問題，以及中文本身的毛病',
  },
  verify: {
    en: 'checks a built site: addresses, feeds, variants, file names',
    'zh-Hans': '检查生成好的网站：其中每个网址、feed、版本和文件名',
    'zh-Hant': '檢查產生好的網站：其中每個網址、feed、版本和檔名',
  },
  convert: {
    en: 'shows how posts read in another variant',
    'zh-Hans': '显示文章在另一个版本里读起来怎样',
    'zh-Hant': '顯示文章在另一個版本裡讀起來如何',
  },
  explain: {
    en: 'explains a code in a report, a setting, or a frontmatter key',
    'zh-Hans': '说明报告中某个代码的含义，或某项设置的作用',
    'zh-Hant': '說明報告中某個代碼的意思，或某項設定的作用',
  },
};

/** Gives the words around the list of commands. */
export const words = {
  en: {
    usage: 'jianfan COMMAND [OPTIONS]',
    more: 'jianfan COMMAND --help lists the options of a command.',
    unknown: 'jianfan has no command “{name}”.',
    near: 'Did you mean jianfan {near}?',
    committed:
      'Git has {file}: Jianfan runs what is in .jianfan, so none of it may come from a stranger. Remove it from the branch: git rm -r --cached .jianfan',
  },
  'zh-Hans': {
    usage: 'jianfan 命令 [选项]',
    more: '某个命令的选项见 jianfan 命令 --help 。',
    unknown: 'jianfan 没有“{name}”这个命令。',
    near: '您要找的是 jianfan {near} 吗？',
    committed:
      'Git 中有 {file}：.jianfan 里的内容会被 Jianfan 执行，不能来自外人。请从该分支移除：git rm -r --cached .jianfan',
  },
  'zh-Hant': {
    usage: 'jianfan 指令 [選項]',
    more: '某個指令的選項見 jianfan 指令 --help 。',
    unknown: 'jianfan 沒有「{name}」這個指令。',
    near: '您要找的是 jianfan {near} 嗎？',
    committed:
      'Git 中有 {file}：.jianfan 裡的內容會被 Jianfan 執行，不能來自外人。請從該分支移除：git rm -r --cached .jianfan',
  },
};

/** Commands as Hexo, Hugo, Jekyll and Astro call them. @type {Record<string, string>} */
const ofOthers = {
  s: 'dev',
  server: 'dev',
  serve: 'dev',
  watch: 'dev',
  preview: 'start',
  g: 'build',
  generate: 'build',
};

/**
 * Finds the command that a word most likely meant: one that another generator calls so, or one with the same first
 * letter and nearly the same letters. This can't use src/diagnostics/nearest-name.ts: it comes before the program.
 *
 * @param {string} word
 * @returns {string | undefined}
 */
export function nearestCommand(word) {
  if (Object.hasOwn(ofOthers, word)) return ofOthers[word];
  return Object.keys(commands).find((name) => {
    const shared = [...name].filter((letter) => word.includes(letter)).length;
    const longer = Math.max(name.length, word.length);
    return word[0] === name[0] && shared / longer >= 0.75;
  });
}

/**
 * Chooses the language before any of the program is loaded, as src/diagnostics/language.ts does for all else.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {'en' | 'zh-Hans' | 'zh-Hant'}
 */
export function commandLanguage({ JIANFAN_LANG, LC_ALL, LC_MESSAGES, LANG }) {
  const locale = (JIANFAN_LANG || LC_ALL || LC_MESSAGES || LANG || '').toLowerCase();
  if (!/^(?:zh|hans|hant)\b|^zh_/.test(locale)) return 'en';
  return /hant|[-_](?:tw|hk|mo)\b/.test(locale) ? 'zh-Hant' : 'zh-Hans';
}
