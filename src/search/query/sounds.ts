const latin = /^[a-zü]+$/;
const zhuyin = /^[\u3105-\u312f]+$/;

/** Says whether sounds are written in zhuyin, not in pinyin. */
export function isZhuyin(sounds: string): boolean {
  return zhuyin.test(sounds);
}

/** Gives what was typed as sounds without tones and spaces; undefined when it is none. */
export function soundsOf(typed: string): string | undefined {
  const sounds = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’ˉˊˇˋ˙]/gu, '')
    .replaceAll('ü', 'v');
  return sounds.length > 1 && sounds.length < 40 && (latin.test(sounds) || zhuyin.test(sounds))
    ? sounds
    : undefined;
}
