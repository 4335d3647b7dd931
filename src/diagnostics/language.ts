/** Languages that problems are told in, as BCP 47 tags. */
export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;

/** A language that problems are told in. */
export type Language = (typeof languages)[number];

/** Finds the language that a tag or locale name means, such as `zh_TW.UTF-8`; undefined for none of ours. */
export function languageOf(name: string): Language | undefined {
  const [language = '', ...rest] = name.toLowerCase().split(/[-_.@]/);
  if (language === 'en') return 'en';
  if (language === 'hans' || language === 'hant') return language === 'hans' ? 'zh-Hans' : 'zh-Hant';
  if (language !== 'zh') return undefined;
  if (rest.includes('hans')) return 'zh-Hans';
  return ['hant', 'tw', 'hk', 'mo'].some((part) => rest.includes(part)) ? 'zh-Hant' : 'zh-Hans';
}

/**
 * Chooses the language of messages: `JIANFAN_LANG` (what `--lang` sets), what site.yaml says, the terminal's
 * locale as POSIX orders its variables, else English.
 */
export function chooseLanguage(
  environment: Readonly<Record<string, string | undefined>>,
  setting?: Language,
): Language {
  const wanted = environment['JIANFAN_LANG'];
  if (wanted) return languageOf(wanted) ?? 'en';
  if (setting !== undefined) return setting;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return languageOf(locale) ?? 'en';
}
