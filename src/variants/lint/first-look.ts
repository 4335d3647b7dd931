import type { Script } from '../../config/variant.ts';
import { scriptOf } from '../detect.ts';

const HANS = 1;
const HANT = 2;
/** Something may be wrong at the character itself, or if what stands behind it is the same or a brace. */
const SIGN = 4;

/** What each code unit tells: scripts as `detectScript` counts them, and what the other rules look for. */
const TELLING = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const script = scriptOf(unit);
  return script === 'hans' ? HANS : script === 'hant' ? HANT : 0;
});
/** 锟 and 錕 begin what a wrong encoding leaves; elsewhere they are so rare that their script needn't count. */
const ALONE = '\ufffd锟錕āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜń';
const DOUBLED = '，、；：。,';
for (const sign of `${ALONE}${DOUBLED}-`) TELLING[sign.charCodeAt(0)] = SIGN;

const MARKS = new Set([...DOUBLED].map((sign) => sign.charCodeAt(0)));
const HYPHEN = 0x2d;
const BRACE = 0x7b;

/**
 * Tells at one look that no rule finds anything in a text, remarks and copy editing aside: it has one script, no
 * character that a converter or a wrong encoding leaves behind, no doubled mark and no variant markup. Most posts are
 * so, and needn't be taken apart; for others it may say no without a reason.
 */
export function isFlawless(text: string, named: Script | 'mixed' | undefined): boolean {
  let seen = named === 'hans' ? HANS : named === 'hant' ? HANT : 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const telling = TELLING[unit]!;
    if (telling === 0) continue;
    if (telling === SIGN) {
      const next = text.charCodeAt(at + 1);
      if (unit === HYPHEN ? next === BRACE : !MARKS.has(unit) || next === unit) return false;
    } else if ((seen |= telling) === (HANS | HANT)) return false;
  }
  return true;
}
