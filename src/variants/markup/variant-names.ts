import type { Script } from '../../config/variant.ts';

/** What MediaWiki calls the variants of Chinese, in each script. */
const names: Readonly<Record<Script, Readonly<Record<string, string>>>> = {
  hans: {
    zh: '不转换',
    'zh-hans': '简体',
    'zh-hant': '繁体',
    'zh-cn': '大陆简体',
    'zh-sg': '新加坡简体',
    'zh-my': '大马简体',
    'zh-tw': '台湾正体',
    'zh-hk': '香港繁体',
    'zh-mo': '澳门繁体',
  },
  hant: {
    zh: '不轉換',
    'zh-hans': '簡體',
    'zh-hant': '繁體',
    'zh-cn': '大陸簡體',
    'zh-sg': '新加坡簡體',
    'zh-my': '大馬簡體',
    'zh-tw': '台灣正體',
    'zh-hk': '香港繁體',
    'zh-mo': '澳門繁體',
  },
};

/** Names a variant by its lower-case code, with or without its script, for readers of a script. */
export function variantName(code: string, reader: Script): string | undefined {
  return names[reader][code] ?? names[reader][code.replace(/^zh-han[st]-/, 'zh-')];
}
