import type { Position } from './problem.ts';
import { visibleText } from './visible-text.ts';

/** Most code units of a source line that a report shows. */
const excerptWidth = 100;

/** What fills the place of a character in the line under it. */
const wideCharacter =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|[\ud840-\ud87f][\udc00-\udfff]/gu;

/** A source line cut to a readable length, and a line with a caret under the column. */
export interface LineExcerpt {
  text: string;
  caret: string;
}

/** Cuts a source line around a column and draws the caret so that it is exactly below, under Hanzi too. */
export function excerptLine(line: string, column: Position['column']): LineExcerpt {
  const target = Math.min(Math.max(column - 1, 0), line.length);
  let start = target > excerptWidth * 0.6 ? target - excerptWidth / 2 : 0;
  if (isTrailSurrogate(line, start)) start -= 1;
  let end = Math.min(line.length, start + excerptWidth);
  if (isTrailSurrogate(line, end)) end -= 1;
  const before = start > 0 ? '…' : '';
  const after = end < line.length ? '…' : '';
  return {
    text: visibleText((before + line.slice(start, end) + after).replaceAll('\t', ' ')),
    caret: `${blank(before + line.slice(start, target))}^`,
  };
}

function isTrailSurrogate(line: string, index: number): boolean {
  return index > 0 && index < line.length && (line.charCodeAt(index) & 0xfc00) === 0xdc00;
}

/** Keeps the width: a full-width character becomes an ideographic space. */
function blank(text: string): string {
  return text.replace(wideCharacter, '\u3000').replace(/[^\u3000]/gu, ' ');
}
