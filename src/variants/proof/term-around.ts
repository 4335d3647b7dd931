interface Place {
  from: number;
  to: number;
}

/** A word that a place is part of, for a glossary, and what the whole of it becomes. */
export interface Term {
  term: string;
  wording: string;
}

/** So far around a place words are looked for. */
const reach = 12;

/** Longer words are phrases. */
const longest = 4;

/**
 * Finds the word that a place is part of when it is read in a certain way: the shortest that is converted so when it
 * stands alone (长发 for 髮 in 长发现在), else the word that the platform sees. A glossary that knew one character
 * alone would change it everywhere.
 */
export function termFor(
  text: string,
  place: Place,
  reading: string,
  convert: (text: string) => string,
): Term {
  const { clause, from, to } = clauseAround(text, place);
  for (let length = to - from + 1; length <= longest; length++) {
    for (let left = Math.max(0, to - length); left <= from && left + length <= clause.length; left++) {
      const term = clause.slice(left, left + length);
      const wording = convert(term);
      if (wording.length === term.length && wording.slice(from - left, to - left) === reading)
        return { term, wording };
    }
  }
  const [left, right] = segmentAround(clause, from, to);
  const wording = convert(clause.slice(left, from)) + reading + convert(clause.slice(to, right));
  return { term: clause.slice(left, right), wording };
}

function clauseAround(text: string, { from, to }: Place): Place & { clause: string } {
  const before =
    /(?<!\p{Script=Han})\p{Script=Han}*$/u.exec(text.slice(Math.max(0, from - reach), from))?.[0] ?? '';
  const behind = /^[\p{Script=Han}]*/u.exec(text.slice(to, to + reach))?.[0] ?? '';
  const clause = before + text.slice(from, to) + behind;
  return { clause, from: before.length, to: before.length + to - from };
}

/** A word of one character is taken with a neighbour. */
function segmentAround(clause: string, from: number, to: number): [left: number, right: number] {
  let [left, right] = [from, to];
  for (const { index, segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(clause)) {
    if (index >= to || index + segment.length <= from) continue;
    left = Math.min(left, index);
    right = Math.max(right, index + segment.length);
  }
  if (right - left > 1) return [left, right];
  return right < clause.length ? [left, right + 1] : [Math.max(0, left - 1), right];
}
