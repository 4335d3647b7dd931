import { LineIndex } from '../../diagnostics/line-index.ts';
import type { Position } from '../../diagnostics/problem.ts';
import { splitFragment } from '../../markdown/placeholders.ts';
import { asWritten, wikiName } from '../../markdown/wiki-target.ts';

/** Finds where a file names a picture or link: where a link begins with it, else where it is at all. */
export function findReference(text: string, reference: string): Position | undefined {
  const offset =
    wikiName(splitFragment(reference).target) === undefined
      ? pathAt(text, reference)
      : nameAt(text, reference);
  return offset < 0 ? undefined : new LineIndex(text).position(offset);
}

/** Finds a wikilink with its heading, else one to the same post. */
function nameAt(text: string, reference: string): number {
  for (const written of [asWritten(reference), splitFragment(reference).target]) {
    const at = text.search(new RegExp(`${escapeRegExp(written.slice(0, -2))}\\s*[\\]|\\\\#]`));
    if (at >= 0) return at;
  }
  return -1;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function pathAt(text: string, reference: string): number {
  const ways = [reference, encoded(reference), encodeURI(reference), reference.replaceAll('/', '\\')];
  const offsets = ways.flatMap((written) =>
    openings.map((before) => ({ at: text.indexOf(before + written), length: before.length })),
  );
  const named = offsets.filter(({ at }) => at >= 0).map(({ at, length }) => at + length);
  return named.length > 0 ? Math.min(...named) : text.indexOf(reference);
}

/** What is before a reference in Markdown, HTML and frontmatter. */
const openings = [
  ...['[[', '](', '](<', ']: ', ': ', ': "', ": '", 'url(', 'url("', "url('"],
  ...['href', 'src', 'poster', 'srcset', 'data'].flatMap((name) => [`${name}="`, `${name}='`]),
];

/** Spaces are what authors encode most. */
function encoded(reference: string): string {
  return reference.replaceAll(' ', '%20');
}
