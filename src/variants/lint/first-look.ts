import type { Script } from '../../config/variant.ts';
import { scriptOf } from '../detect.ts';

const hans = 1;
const hant = 2;
/** Something may be wrong at the character itself, or if what stands behind it is the same or a brace. */
const signBit = 4;

/** What each code unit tells: scripts as `detectScript` counts them, and what the other rules look for. */
const characterBits = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const script = scriptOf(unit);
  return script === 'hans' ? hans : script === 'hant' ? hant : 0;
});
/** 锟 and 錕 begin what a wrong encoding leaves; elsewhere they are so rare that their script needn't count. */
const alone = '\ufffd锟錕āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜń';
const doubledMarks = '，、；：。,';
for (const sign of `${alone}${doubledMarks}-`) characterBits[sign.charCodeAt(0)] = signBit;

const marks = new Set([...doubledMarks].map((sign) => sign.charCodeAt(0)));
const hyphen = 0x2d;
const braceUnit = 0x7b;

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
      const next = text.charCodeAt(at + 1);
      if (unit === hyphen ? next === braceUnit : !marks.has(unit) || next === unit) return false;
    } else if ((seen |= telling) === (hans | hant)) return false;
  }
  return true;
}
