/** Settings by the names that they have in other generators, in their themes, or in an author's head. */
const others: Readonly<Record<string, readonly string[]>> = {
  analytics: ['google_analytics', 'baidu_analytics', 'baidutongji', 'statistics', 'umami', 'goatcounter'],
  base: ['baseurl', 'basepath', 'root', 'pathprefix'],
  comments: ['comment', 'disqus', 'giscus', 'waline', 'twikoo', 'artalk', 'gitalk', 'utterances'],
  licences: ['footer', 'icp', 'beian', 'copyright', 'gongan', '備案', '备案', '備案號', '备案号'],
  menu: ['nav', 'navbar', 'navigation', 'navlinks'],
  palette: ['theme', 'theme_config', 'color', 'colors', 'colour', 'colours', 'themecolor', 'skin'],
  script: ['lang', 'language', 'locale', 'languagecode', 'defaultcontentlanguage'],
  social: ['links', 'sociallinks', 'contact'],
};

const settingByName = new Map(
  Object.entries(others).flatMap(([setting, names]) => names.map((name) => [name, setting] as const)),
);

/** Finds the setting that a name from elsewhere most likely means. */
export function settingOfOthers(name: string): string | undefined {
  return settingByName.get(name.toLowerCase());
}
