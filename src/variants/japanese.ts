import { HANS_ONLY, JAPANESE_TOO, NOT_JAPANESE } from './script-table.ts';

/** Common words of Chinese that modern Japanese doesn't write. */
const CHINESE_WORDS = '这這们們么麼吗嗎呢吧啊你她您很哪没啦咱哦喔嘛怎跟让讓给給它谁誰';

const KANA = 1;
const CHINESE = 2;

function buildFlags(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  const mark = (characters: string, flag: number) => {
    for (let i = 0; i < characters.length; i++) flags[characters.charCodeAt(i)] = flag;
  };
  mark(HANS_ONLY, CHINESE);
  mark(JAPANESE_TOO, 0);
  mark(NOT_JAPANESE, CHINESE);
  mark(CHINESE_WORDS, CHINESE);
  for (let unit = 0x3041; unit <= 0x30fa; unit++) flags[unit] = KANA;
  return flags;
}

const flags = buildFlags();

/** What a text shows of its language. */
export interface LanguageSigns {
  kana: number;
  /** Characters that Chinese writes and modern Japanese doesn't. */
  chinese: number;
}

/** Counts the characters of a part of a text that tell Japanese from Chinese. */
export function languageSigns(text: string, from: number, to: number): LanguageSigns {
  let kana = 0;
  let chinese = 0;
  for (let i = from; i < to; i++) {
    const flag = flags[text.charCodeAt(i)];
    if (flag === KANA) kana++;
    else if (flag === CHINESE) chinese++;
  }
  return { kana, chinese };
}

/** Decides whether text with such signs is Japanese: it has kana, and nothing that only Chinese has. */
export function isJapanese({ kana, chinese }: LanguageSigns): boolean {
  return kana > 0 && chinese === 0;
}
