import { safeCharacter } from '../references.ts';
import type { Stretch } from './inline.ts';

const referencePattern = /&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/y;

/** Tells a reference to half a character or beyond Unicode, which HTML shows as U+FFFD. */
function namesNothing(hex: string | undefined, decimal: string | undefined): boolean {
  return (hex === undefined ? Number(decimal) : parseInt(hex, 16)) >= 0xa1;
}

/** Decodes a numeric reference such as `&#x524D;`, which converter and search would not see; returns the offset after it. */
export function decodeReference(stretch: Stretch, at: number): number {
  referencePattern.lastIndex = at;
  const match = referencePattern.exec(stretch.scan.source);
  if (!match) return at + 2;
  const end = at + match[0].length;
  const character = safeCharacter(match[1], match[2]);
  if (character !== undefined) stretch.scan.edits.replace(at, end, character);
  else if (namesNothing(match[1], match[2])) stretch.scan.edits.replace(at, end, '\uFFFD');
  return end;
}
