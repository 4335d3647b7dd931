import { excerptOf } from '../../search/query/excerpt.ts';
import type { RankedPost } from '../../search/query/answer.ts';
import { matchLine, type Segment, segmentsOf } from '../../search/query/matches.ts';
import type { Phrase } from '../../search/query/parse-query.ts';
import type { IndexFiles } from './index-files.ts';
import { passageFragment } from './passage.ts';
import type { ResultView } from './protocol.ts';

/** Makes a result ready to show: texts in the reader's variant, cut and marked. */
export async function resultView(
  ranked: RankedPost,
  phrases: readonly Phrase[],
  files: IndexFiles,
): Promise<ResultView> {
  const place = bestPlace(ranked);
  const [card, { lines, begins }] = await Promise.all([
    files.card(ranked.post),
    files.part(ranked.post, place),
  ]);
  const { segments, target } = excerptOf(lines, phrases);
  const phrase = target === undefined ? undefined : phrases[target.phrase];
  const before = target === undefined ? 0 : placesBefore(ranked, target.phrase, begins);
  const fragment =
    phrase === undefined || target === undefined
      ? ''
      : passageFragment({
          phrases: [phrase.text, ...phrases.filter((other) => other !== phrase).map(({ text }) => text)],
          occurrence: before + target.occurrence,
        });
  const mark = (text: string): Segment[] => segmentsOf(text, matchLine(text, phrases).matches);
  return {
    kind: card.kind,
    ...(card.date === undefined ? {} : { date: card.date }),
    href: card.href + fragment,
    title: mark(card.title),
    tags: card.tags.map(mark),
    section: card.section,
    authors: card.authors,
    excerpt: segments,
  };
}

/** Chooses the part of a long post to show: the one with the first place of the rarest phrase. */
function bestPlace({ hits }: RankedPost): number {
  const standing = hits.filter(({ body }) => body.length > 0);
  standing.sort((a, b) => a.body.length - b.body.length);
  return standing[0]?.body[0] ?? 0;
}

function placesBefore({ hits }: RankedPost, phrase: number, begins: number): number {
  return hits[phrase]?.body.filter((place) => place < begins).length ?? 0;
}
