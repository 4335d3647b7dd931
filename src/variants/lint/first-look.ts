import type { Script } from '../../config/variant.ts';
import { scriptOf } from '../detect.ts';

const hans = 1;
const hant = 2;
/** Something may be wrong at the character itself, or with what is beside it. */
const signBit = 4;

/** What each code unit tells: scripts as `detectScript` counts them, and what the other rules look for. */
const characterBits = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const script = scriptOf(unit);
  return script === 'hans' ? hans : script === 'hant' ? hant : 0;
});
/** 锟 and the like begin what a wrong encoding leaves; elsewhere they are so rare that their script needn't count. */
const alone = '\ufffd锟錕锘鈥銆锛鐨鏄鍦鎴āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜń';
const wideMarks = '，、；：。！？';
for (const sign of `${alone}${wideMarks},-<`) characterBits[sign.charCodeAt(0)] = signBit;
for (let sign = 0xe2; sign <= 0xef; sign++) characterBits[sign] = signBit;
// Private characters, of both planes that begin with such a half among them.
characterBits.fill(signBit, 0xe000, 0xf900);
characterBits.fill(signBit, 0xdb80, 0xdc00);

/** What a mark is to its neighbours. */
const wide = 1;
const never = 2;
const narrow = 4;
const markBits = new Uint8Array(0x10000);
for (const sign of wideMarks) markBits[sign.charCodeAt(0)] = wide;
for (const sign of '，、；：') markBits[sign.charCodeAt(0)]! |= never;
for (const sign of ',;:') markBits[sign.charCodeAt(0)] = narrow;
const [comma, hyphen, dot, angle, brace] = [0x2c, 0x2d, 0x2e, 0x3c, 0x7b];

/**
 * Tells at one look that no rule finds anything in a text, remarks and copy editing aside: it has one script, no
 * character that a converter or a wrong encoding leaves behind, no doubled mark and no variant markup. Most posts are
 * so, and needn't be taken apart; for others it may say no without a reason.
 */
export function isFlawless(text: string, named: Script | 'mixed' | undefined): boolean {
  let seen = named === 'hans' ? hans : named === 'hant' ? hant : 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const telling = characterBits[unit]!;
    if (telling === 0) continue;
    if (telling === signBit) {
      if (mayBeFault(text, at, unit)) return false;
    } else if ((seen |= telling) === (hans | hant)) return false;
  }
  return true;
}

/** Judges a sign by its neighbours; a half-width comma beside a full-width mark is seen from that mark. */
function mayBeFault(text: string, at: number, unit: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (unit === hyphen) return next === brace;
  if (unit === comma) return next === comma;
  if (unit === angle) return next === angle && text.charCodeAt(at + 2) === angle;
  const mark = markBits[unit]!;
  if (mark === 0) return true;
  if (next === unit && (mark & never) !== 0) return true;
  const last = text.charCodeAt(at - 1);
  return markBits[next] === narrow || markBits[last] === narrow || last === dot;
}
