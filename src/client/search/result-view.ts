import { excerptOf } from '../../search/query/excerpt.ts';
import { matchLine, type Segment, segmentsOf } from '../../search/query/matches.ts';
import type { Phrase } from '../../search/query/parse-query.ts';
import type { Line } from '../../search/query/post-text.ts';
import type { ReadPost } from '../../search/query/reorder.ts';
import { passageFragment } from './passage.ts';
import type { ResultView } from './protocol.ts';

/** Makes a result ready to show: cut and marked; `root` is the path that links of the variant begin with. */
export function resultView(post: ReadPost, phrases: readonly Phrase[], root: string): ResultView {
  const { head, hits } = post;
  const [part] = post.parts;
  const { body, also } = (part?.text ?? head).zones;
  const { segments, target } = excerptOf(textsOf(body), phrases);
  const aside = target === undefined ? excerptOf(textsOf(also), phrases) : undefined;
  const mark = (text: string): Segment[] => segmentsOf(text, matchLine(text, phrases).matches);
  // Nothing of a phrase is in the records before the first that holds it.
  const isCounted = target !== undefined && hits[target.phrase]?.record === part?.record;
  const fragment =
    target === undefined
      ? ''
      : passageFragment({
          phrases: [target.phrase, ...phrases.keys()].map((i) => phrases[i]?.text ?? ''),
          occurrence: isCounted ? target.occurrence : 0,
        });
  const { title, tags, authors } = head.zones;
  return {
    kind: head.kind,
    ...(head.day === undefined ? {} : { date: head.day }),
    ...(head.picture === undefined ? {} : { picture: head.picture }),
    ...(head.tint === undefined ? {} : { tint: head.tint }),
    href: root + head.path.slice(1) + fragment,
    title: mark(textsOf(title).join(' ')),
    tags: textsOf(tags).map(mark),
    section: head.section,
    authors: textsOf(authors),
    excerpt: aside?.target === undefined ? segments : aside.segments,
  };
}

function textsOf(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => text);
}
