import type { Segment } from '../../search/query/matches.ts';
import { type Script, searchMessage } from '../../views/search-messages.ts';
import { element } from './element.ts';
import type { ResultView } from './protocol.ts';

/** Shows pieces of text, those that were looked for as `<mark>`. */
function markedText(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));
}

/** Shows a result as the content of its link and what is beside it. */
export function resultParts(result: ResultView): {
  title: HTMLElement;
  excerpt: HTMLElement;
  facts: HTMLElement;
  /** None, or one. */
  pictures: HTMLElement[];
} {
  return {
    title: element('span', { class: 'search-title' }, ...markedText(result.title)),
    excerpt: element('span', { class: 'search-excerpt' }, ...markedText(result.excerpt)),
    facts: resultFacts(result),
    pictures: result.picture === undefined ? [] : [thumbnail(result.picture)],
  };
}

/** Shows a picture in a box that has its size before it is loaded; the title says what it would. */
function thumbnail(src: string): HTMLElement {
  return element('img', {
    class: 'search-picture',
    loading: 'lazy',
    decoding: 'async',
    width: '64',
    height: '64',
    alt: '',
    src,
  });
}

function resultFacts({ kind, date, section, authors, tags }: ResultView): HTMLElement {
  const facts: Node[] = [];
  if (date !== undefined) facts.push(element('time', { datetime: date }, date));
  if (section !== '') facts.push(element('span', { 'data-kind': kind }, section));
  if (authors.length > 0) facts.push(element('span', {}, authors.join('、')));
  facts.push(...tags.map((tag) => element('span', { class: 'search-tag' }, ...markedText(tag))));
  return element('span', { class: 'search-facts' }, ...facts);
}

/** Shows how many results there are, or what was found instead. */
export function statusParts(
  script: Script,
  query: string,
  answer: { total: number; partial?: string },
): (Node | string)[] {
  const count = element('span', { 'data-result-count': String(answer.total) }, String(answer.total));
  if (answer.total === 0) {
    count.hidden = true;
    return [searchMessage(script, 'nothing', { query }), count];
  }
  const text =
    answer.partial === undefined
      ? searchMessage(script, 'found', { n: '\u0000' })
      : searchMessage(script, 'partial', { query, part: answer.partial, n: '\u0000' });
  const [before = '', after = ''] = text.split('\u0000');
  return [before, count, after];
}
