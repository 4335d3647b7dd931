/** A balanced `-{…}-`; offsets in UTF-16 units, `to` after the closing mark. */
export interface MarkupPair {
  from: number;
  to: number;
  children: MarkupPair[];
}

/** Where the marks of a text are. */
export interface MarkupPairs {
  /** Outermost pairs in order. */
  pairs: MarkupPair[];
  /** Offsets of `-{` that nothing closes. */
  unclosed: number[];
  /** Offsets of `-{` nested too deeply to be read. */
  tooDeep: number[];
}

/** Deeper nesting is a mistake, and reading it would cost time at every level. */
const maxDepth = 8;

/** Finds the `-{…}-` pairs of a text in one pass; what doesn't pair up stays text. */
export function findPairs(text: string): MarkupPairs {
  const found: MarkupPairs = { pairs: [], unclosed: [], tooDeep: [] };
  const open: { from: number; children: MarkupPair[] }[] = [];
  let opening = text.indexOf('-{');
  let closing = text.indexOf('}-');
  while (opening >= 0 || (closing >= 0 && open.length > 0)) {
    if (opening >= 0 && (closing < 0 || opening < closing)) {
      if (open.length < maxDepth) open.push({ from: opening, children: [] });
      else found.tooDeep.push(opening);
      opening = text.indexOf('-{', opening + 2);
      continue;
    }
    const pair = open.pop();
    if (pair) {
      const complete = { from: pair.from, to: closing + 2, children: pair.children };
      (open.at(-1)?.children ?? found.pairs).push(complete);
    }
    // In `}-{` the hyphen belongs to the mark that it closes.
    if (pair && opening === closing + 1) opening = text.indexOf('-{', closing + 2);
    closing = text.indexOf('}-', closing + 2);
  }
  // Pairs inside a mark that is never closed are outermost after all.
  for (const { from, children } of open) {
    found.unclosed.push(from);
    found.pairs.push(...children);
  }
  found.pairs.sort((a, b) => a.from - b.from);
  return found;
}

/**
 * Tells whether a `-{` that nothing closes was meant as one: keys such as M-{, paths such as '/resized-{}' and
 * alternatives such as -{a|d|m} hold the sign as well.
 */
export function isMeant(text: string, offset: number): boolean {
  const behind = text.slice(offset + 2, offset + 60);
  return (
    !/[\w'"/.]/.test(text.charAt(offset - 1)) &&
    /^\s*(?:[A-Z-]\s*\|\s*)?(?:\p{Script=Han}|zh|han[st]\b)/u.test(behind)
  );
}
