import { hansOnly, japaneseToo, notJapanese } from './script-table.ts';

/** Common words of Chinese that modern Japanese doesn't write. */
const chineseWords = '这這们們么麼吗嗎呢吧啊你她您很哪没啦咱哦喔嘛怎跟让讓给給它谁誰';

const kanaBit = 1;
const chineseBit = 2;

function buildFlags(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  const mark = (characters: string, flag: number) => {
    for (let i = 0; i < characters.length; i++) flags[characters.charCodeAt(i)] = flag;
  };
  mark(hansOnly, chineseBit);
  mark(japaneseToo, 0);
  mark('内', 0); // OpenCC's table of Japan's reformed characters lacks it
  mark(notJapanese, chineseBit);
  mark(chineseWords, chineseBit);
  for (let unit = 0x3041; unit <= 0x30fa; unit++) flags[unit] = kanaBit;
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
    if (flag === kanaBit) kana++;
    else if (flag === chineseBit) chinese++;
  }
  return { kana, chinese };
}

/** Decides whether text with such signs is Japanese: it has kana, and nothing that only Chinese has. */
export function isJapanese({ kana, chinese }: LanguageSigns): boolean {
  return kana > 0 && chinese === 0;
}
