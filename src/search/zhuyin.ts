const initials = tableOf(
  'b ㄅ p ㄆ m ㄇ f ㄈ d ㄉ t ㄊ n ㄋ l ㄌ g ㄍ k ㄎ h ㄏ j ㄐ q ㄑ x ㄒ zh ㄓ ch ㄔ sh ㄕ r ㄖ z ㄗ c ㄘ s ㄙ',
);

const finals = tableOf(
  'a ㄚ o ㄛ e ㄜ ai ㄞ ei ㄟ ao ㄠ ou ㄡ an ㄢ en ㄣ ang ㄤ eng ㄥ er ㄦ ong ㄨㄥ i ㄧ ia ㄧㄚ ie ㄧㄝ iao ㄧㄠ iu ㄧㄡ ' +
    'ian ㄧㄢ in ㄧㄣ iang ㄧㄤ ing ㄧㄥ iong ㄩㄥ u ㄨ ua ㄨㄚ uo ㄨㄛ uai ㄨㄞ ui ㄨㄟ uan ㄨㄢ un ㄨㄣ uang ㄨㄤ ' +
    'v ㄩ ve ㄩㄝ van ㄩㄢ vn ㄩㄣ',
);

/** Syllables that begin with y or w, as if they had no initial. */
const bare = tableOf(
  'yi i ya ia yo io ye ie yao iao you iu yan ian yin in yang iang ying ing yong iong yu v yue ve yuan van yun vn ' +
    'wu u wa ua wo uo wai uai wei ui wan uan wen un wang uang weng ong',
);

const syllable = /^([zcs]h|[bpmfdtnlgkhjqxrzcs]?)(.*)$/;

/** Writes a syllable of pinyin without tone (`lv` for lü) in zhuyin; empty for what is none. */
export function toZhuyin(pinyin: string): string {
  const known = bare.get(pinyin);
  if (known !== undefined) return finals.get(known) ?? 'ㄧㄛ';
  const [, initial = '', final = ''] = syllable.exec(pinyin) ?? [];
  const isBuzzed = final === 'i' && /^(?:[zcs]h?|r)$/.test(initial);
  const sound = isBuzzed ? '' : /^[jqx]$/.test(initial) ? final.replace(/^u/, 'v') : final;
  const written = sound === '' ? '' : finals.get(sound);
  return written === undefined || initial + final === '' ? '' : (initials.get(initial) ?? '') + written;
}

function tableOf(pairs: string): Map<string, string> {
  return new Map(Array.from(pairs.matchAll(/(?<!\S)(\S+) (\S+)/g), ([, from = '', to = '']) => [from, to]));
}
