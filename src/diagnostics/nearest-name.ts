/** Longer words are no typing errors, and comparing them costs more than it gives. */
const longestWord = 40;

/**
 * Finds the known name that a misspelt word most likely meant: at most two edits away (one for short
 * words), case ignored. Gives undefined when none is near or when two are equally near.
 */
export function nearestName(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  const wanted = word.toLowerCase();
  let best = wanted.length < 6 ? 1 : 2;
  let nearest: string[] = [];
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) > best) continue;
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance < best) nearest = [];
    if (distance > best) continue;
    nearest.push(name);
    best = distance;
  }
  return nearest.length === 1 ? nearest[0] : undefined;
}

/** Counts insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [older, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}
