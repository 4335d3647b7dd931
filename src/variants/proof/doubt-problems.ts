import { finding } from '../../diagnostics/create-problem.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { markupFor } from './settle-place.ts';
import type { PlaceInDoubt } from './find-doubts.ts';
import type { ReadablePost } from './readable-post.ts';

/** Most places that are told of one reading in one text. */
const most = 3;

/** Puts places in doubt as remarks, with how to settle them. */
export function doubtProblems(
  { text, source }: ReadablePost,
  file: string,
  places: readonly PlaceInDoubt[],
): Problem[] {
  if (places.length === 0) return [];
  const lines = new LineIndex(text);
  const told = new Map<string, number>();
  return places.flatMap((place) => {
    const { from, written, readings, variant } = place;
    const [chosen = '', ...others] = readings;
    const count = (told.get(written) ?? 0) + 1;
    told.set(written, count);
    if (count > most) return [];
    const [other = ''] = others;
    const values = {
      written,
      chosen,
      others,
      variant: variant.code,
      other,
      markup: markupFor(written, other, source.script, variant),
    };
    return { ...finding('ambiguous-character', values), file, position: lines.position(from) };
  });
}
