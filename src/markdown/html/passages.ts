/** Where a block begins or ends: what is between two of them is words and their markup. */
const edge = /<(\/?)(p|li|ul|ol|dl|pre|div|table|blockquote|figure)\b([^<>]*)>/g;

/**
 * Adds attributes to paragraphs and points of lists that have none and hold nothing but words. It looks
 * for their edges: a pattern for a whole paragraph runs out of stack in one of a megabyte.
 */
export function markPassages(html: string, attributesFor: (content: string) => string | undefined): string {
  let marked = '';
  let done = 0;
  let opening: RegExpExecArray | undefined;
  for (const found of html.matchAll(edge)) {
    const [, isEnd, name, own] = found;
    if (opening !== undefined && isEnd && name === opening[2]) {
      const start = opening.index + opening[0].length;
      const attributes = attributesFor(html.slice(start, found.index));
      if (attributes !== undefined) {
        marked += `${html.slice(done, opening.index)}<${name} ${attributes}>`;
        done = start;
      }
    }
    opening = !isEnd && own === '' && (name === 'p' || name === 'li') ? found : undefined;
  }
  return marked + html.slice(done);
}
