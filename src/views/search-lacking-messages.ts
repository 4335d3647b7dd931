import { fillMessage, type Script } from './search-messages.ts';

/** What a search says that finds less than was asked; apart, because most searches find it all. */
const messages = {
  nothing: ['没有找到“{query}”', '沒有找到「{query}」'],
  partial: [
    '没有一篇含有“{query}”的全部字词，以下 {n} 篇含有“{part}”',
    '沒有一篇含有「{query}」的全部字詞，以下 {n} 篇含有「{part}」',
  ],
  outside: ['“{query}”有 {n} 篇，所选范围内没有', '「{query}」有 {n} 篇，所選範圍內沒有'],
  outsideAll: ['所选范围内一篇也没有', '所選範圍內一篇也沒有'],
  heardPosts: ['找到 {n} 篇，标题读音相符', '找到 {n} 篇，標題讀音相符'],
  heardTags: ['找到 {tags} 个读音相符的标签', '找到 {tags} 個讀音相符的標籤'],
  soundTags: ['读音相符的标签', '讀音相符的標籤'],
  nearTags: ['相近的标签', '相近的標籤'],
  fewerWords: ['可以少打几个字，或者换个说法。', '可以少打幾個字，或換個說法。'],
  anyScript: ['简繁都行；标签和标题也认拼音、注音。', '簡繁都行；標籤和標題也認拼音、注音。'],
} as const satisfies Record<string, readonly [hans: string, hant: string]>;

/** Looks up a text in a script and fills its `{name}` places. */
export function lackingMessage(
  script: Script,
  key: keyof typeof messages,
  values: Record<string, string | number> = {},
): string {
  return fillMessage(messages[key][script === 'hans' ? 0 : 1], values);
}
