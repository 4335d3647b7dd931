import { createPositionFinder } from '../../config/yaml-source.ts';
import type { Position } from '../../diagnostics/problem.ts';

/** Finds where a file names a picture or link: where a link begins with it, else where it stands at all. */
export function findReference(text: string, reference: string): Position | undefined {
  const ways = [reference, encoded(reference), encodeURI(reference), reference.replaceAll('/', '\\')];
  const offsets = ways.flatMap((written) =>
    openings.map((before) => ({ at: text.indexOf(before + written), length: before.length })),
  );
  const named = offsets.filter(({ at }) => at >= 0).map(({ at, length }) => at + length);
  const offset = named.length > 0 ? Math.min(...named) : text.indexOf(reference);
  return offset < 0 ? undefined : createPositionFinder(text)(offset);
}

/** What stands before a reference in Markdown, HTML and frontmatter. */
const openings = ['](', '](<', ']: ', 'href="', "href='", 'src="', "src='", ': ', ': "', ": '"];

/** Spaces are what authors encode most. */
function encoded(reference: string): string {
  return reference.replaceAll(' ', '%20');
}
