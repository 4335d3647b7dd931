interface Place {
  from: number;
  to: number;
}

/** The word around a place, for a glossary, and what of it is before and behind the place. */
export interface TermAround {
  term: string;
  before: string;
  behind: string;
}

/** So far around a place words are looked for. */
const reach = 12;

/** Finds the word that a place is part of; a glossary that knew one character alone would change it everywhere. */
export function termAround(text: string, { from, to }: Place): TermAround {
  const start = Math.max(0, from - reach);
  const before = /[\p{Script=Han}]*$/u.exec(text.slice(start, from))?.[0] ?? '';
  const behind = /^[\p{Script=Han}]*/u.exec(text.slice(to, to + reach))?.[0] ?? '';
  const clause = before + text.slice(from, to) + behind;
  const [placeStart, placeEnd] = [before.length, before.length + to - from];
  let [left, right] = [placeStart, placeEnd];
  for (const { index, segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(clause)) {
    if (index >= placeEnd || index + segment.length <= placeStart) continue;
    left = Math.min(left, index);
    right = Math.max(right, index + segment.length);
  }
  // A word of one character is taken with a neighbour, for the same reason.
  if (right - left === 1) {
    if (right < clause.length) right += 1;
    else if (left > 0) left -= 1;
  }
  return {
    term: clause.slice(left, right),
    before: clause.slice(left, placeStart),
    behind: clause.slice(placeEnd, right),
  };
}
