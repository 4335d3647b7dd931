import type { Script } from '../config/variant.ts';
import { HANS_ONLY, HANT_ONLY } from './script-table.ts';

const HANS = 1;
const HANT = 2;

function buildFlags(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (let i = 0; i < HANS_ONLY.length; i++) flags[HANS_ONLY.charCodeAt(i)] = HANS;
  for (let i = 0; i < HANT_ONLY.length; i++) flags[HANT_ONLY.charCodeAt(i)] = HANT;
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
const MIXED_SHARE = 0.06;

/** A title is too short for shares: one stray character in four is not yet a mixture. */
const MIXED_SHARE_OF_FEW = 0.25;

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
    if (flag === HANS) hans++;
    else if (flag === HANT) hant++;
  }
  return { hans, hant };
}

/** Gives the only script that writes a code unit, if there is only one. */
export function scriptOf(unit: number): Script | undefined {
  const flag = scriptFlags[unit];
  if (flag === HANS) return 'hans';
  return flag === HANT ? 'hant' : undefined;
}

function decide(hans: number, hant: number): DetectedScript['script'] {
  const rarer = Math.min(hans, hant);
  if (hans + hant === 0) return 'none';
  if (rarer / (hans + hant) > (rarer > 2 ? MIXED_SHARE : MIXED_SHARE_OF_FEW)) return 'mixed';
  return hans > hant ? 'hans' : 'hant';
}
