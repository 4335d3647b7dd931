import type { Script } from '../config/variant.ts';
import { hansOnly, hantOnly } from './script-table.ts';

const hansBit = 1;
const hantBit = 2;

function buildFlags(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (let i = 0; i < hansOnly.length; i++) flags[hansOnly.charCodeAt(i)] = hansBit;
  for (let i = 0; i < hantOnly.length; i++) flags[hantOnly.charCodeAt(i)] = hantBit;
  return flags;
}

const scriptFlags = buildFlags();

/** What a text is written in, with the number of characters that only one script has. */
export interface DetectedScript {
  /** `mixed` when neither script is a mere quotation in the other; `none` when nothing tells them apart. */
  script: Script | 'mixed' | 'none';
  hans: number;
  hant: number;
}

/** Above this share the rarer script is more than a quotation; real blogs stay below 4% or are above 8%. */
const mixedShare = 0.06;

/** A title is too short for shares: one stray character in four is not yet a mixture. */
const mixedShareOfFew = 0.25;

/** Tells which script a text is written in by the characters that only one script has. */
export function detectScript(text: string): DetectedScript {
  const { hans, hant } = countScripts(text, 0, text.length);
  return { script: decide(hans, hant), hans, hant };
}

/** Counts in a part of a text the characters that only one script has. */
export function countScripts(text: string, from: number, to: number): { hans: number; hant: number } {
  let hans = 0;
  let hant = 0;
  for (let i = from; i < to; i++) {
    const flag = scriptFlags[text.charCodeAt(i)];
    if (flag === hansBit) hans++;
    else if (flag === hantBit) hant++;
  }
  return { hans, hant };
}

/** Gives the only script that writes a code unit, if there is only one. */
export function scriptOf(unit: number): Script | undefined {
  const flag = scriptFlags[unit];
  if (flag === hansBit) return 'hans';
  return flag === hantBit ? 'hant' : undefined;
}

function decide(hans: number, hant: number): DetectedScript['script'] {
  const rarer = Math.min(hans, hant);
  if (hans + hant === 0) return 'none';
  if (rarer / (hans + hant) > (rarer > 2 ? mixedShare : mixedShareOfFew)) return 'mixed';
  return hans > hant ? 'hans' : 'hant';
}
