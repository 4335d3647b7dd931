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
  /** The post's own, or the monogram of its section in its colour. */
  picture: HTMLElement;
} {
  return {
    title: element('span', { class: 'search-title' }, ...markedText(result.title)),
    excerpt: element('span', { class: 'search-excerpt' }, ...markedText(result.excerpt)),
    facts: resultFacts(result),
    picture: result.picture === undefined ? monogramOf(result) : thumbnail(result.picture),
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

function monogramOf({ section, title, tint = 1 }: ResultView): HTMLElement {
  const name = section || title.map(({ text }) => text).join('');
  const [first = ''] = /[\p{L}\p{N}]/u.exec(name) ?? [];
  return element('span', { class: `search-picture monogram tint-${tint}`, 'aria-hidden': 'true' }, first);
}

function resultFacts({ kind, date, section, authors, tags }: ResultView): HTMLElement {
  const facts: Node[] = [];
  if (date !== undefined) facts.push(element('time', { datetime: date }, date));
  if (section !== '') facts.push(element('span', { 'data-kind': kind }, section));
  if (authors.length > 0) facts.push(element('span', {}, authors.join('、')));
  facts.push(...tags.map((tag) => element('span', { class: 'search-tag' }, ...markedText(tag))));
  return element('span', { class: 'search-facts' }, ...facts);
}

/** Stands for the number in a text: no query holds it. */
export const numberPlace = '\u0000';

/** Shows a text with a number in its place, where scripts find it too; without a number there is nothing to see. */
export function countParts(text: string, total: number): (Node | string)[] {
  const count = element('span', { 'data-result-count': String(total), hidden: total === 0 }, String(total));
  const [before = '', after = ''] = text.split(numberPlace);
  return [before, count, after];
}

/** Says how many results there are. */
export function foundStatus(script: Script, total: number): (Node | string)[] {
  return countParts(searchMessage(script, 'found', { n: numberPlace }), total);
}
