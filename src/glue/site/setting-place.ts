import type { Phrase } from '../../diagnostics/values.ts';
import type { TakenSetting } from '../../generators/generator-site.ts';

/** Says where a setting of an old site was found; `up` leads to the old site's folder. */
export function settingPlace({ file, key, line, isDefault, byPosts }: TakenSetting, up = ''): Phrase {
  if (byPosts === true) return { phrase: 'import-setting-posts' };
  const place = `${up}${file}${line === undefined ? '' : `:${line}`}`;
  return {
    phrase: isDefault === true ? 'import-setting-default' : 'import-setting-from',
    values: { place, key },
  };
}
