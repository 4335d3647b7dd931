import type { ContextRule } from './context-rule.ts';

/** The character that means dry, to do, and a shield. */
const dry = '干'.charCodeAt(0);

/** Writes 乾 for 干 where it means dry. */
export const dryRule: ContextRule = { unit: dry, becomes: '乾', cost: 300, holds: isDry };

/** What dries, or is dry. */
const things =
  /墨水|墨迹|油漆|漆|颜料|胶水?|头发|发梢|毛发|衣服|衣裳|衣物|衣|衬衫|外套|裤|裙|袜|鞋|毛巾|被子|床单|眼泪|泪|汗|血迹?|嘴唇|嘴|喉咙|嗓子|口|皮肤|脸|地面|路面|河|井|池塘|湖|溪|水|泥|土|草|叶子?|柴|木头|菜|肉|鱼|粮|谷子|豆|果|茶|盆|杯|眼睛/;

/** The same after 干的. */
const startsThing = new RegExp(`^(?:${things.source})`);

/** What may be between what dries and 干. */
const between =
  /^(?:[是还也却又再竟总早就都很太已快没不未被全完更最刚先才容易经得会要变一两三几分钟天时间后]|始|一直|都是|仍|本来|原本|几乎|渐渐|慢慢|彻底|完全|有点儿?|自然|干[没不]){0,8}$/;

/** How far before 干 what dries may be. */
const reach = 12;

/** Whether what is at `at` means dry: something that dries is before it, and no object follows. */
function isDry(text: Uint16Array, at: number, end: number): boolean {
  const next = at + 1 < end ? String.fromCharCode(text[at + 1]!) : '';
  const asked = (next === '没' || next === '不') && at + 2 < end && text[at + 2] === dry;
  if (next === '的' && startsThing.test(String.fromCharCode(...text.subarray(at + 2, Math.min(end, at + 5)))))
    return true;
  if (next !== '' && !asked && !/[了得透的掉后，。！？、；\s]/.test(next)) return false;
  const before = String.fromCharCode(...text.subarray(Math.max(0, at - reach), at));
  for (let from = before.length - 1; from >= 0; from--) {
    const thing = things.exec(before.slice(from))?.[0];
    if (thing && between.test(before.slice(before.indexOf(thing, from) + thing.length))) return true;
  }
  return false;
}
