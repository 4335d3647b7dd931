/** A piece of a converted text. */
export interface MarkedPiece {
  text: string;
  /** Whether the source has other words here. */
  changed: boolean;
}

/** Texts longer than this with changed lengths are compared by their ends alone. */
const maxAligned = 1500;

/** Says for each character of the converted text whether the source has it in the same place. */
function keptCharacters(source: readonly string[], converted: readonly string[]): boolean[] {
  if (source.length === converted.length) return converted.map((character, i) => character === source[i]);
  let begin = 0;
  while (begin < converted.length && converted[begin] === source[begin]) begin++;
  let end = 0;
  const most = Math.min(source.length, converted.length) - begin;
  while (end < most && converted.at(-1 - end) === source.at(-1 - end)) end++;
  const kept = converted.map((_, i) => i < begin || i >= converted.length - end);
  const a = source.slice(begin, source.length - end);
  const b = converted.slice(begin, converted.length - end);
  if (a.length > maxAligned || b.length > maxAligned) return kept;
  for (const j of commonPositions(a, b)) kept[begin + j] = true;
  return kept;
}

/** Positions in `b` of a longest common subsequence. */
function commonPositions(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const skip = Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
      lengths[i * width + j] = a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : skip;
    }
  }
  const positions: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      positions.push(j++);
      i++;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return positions;
}

/** Divides a converted text into pieces, so that words of which anything changed are marked as a whole. */
export function markChanges(source: string, converted: string): MarkedPiece[] {
  const kept = keptCharacters([...source], [...converted]);
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(converted)) {
    const length = [...segment].length;
    const changed = kept.slice(at, at + length).includes(false);
    const last = pieces.at(-1);
    if (last && last.changed === changed) last.text += segment;
    else pieces.push({ text: segment, changed });
    at += length;
  }
  return pieces;
}
