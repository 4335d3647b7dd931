import { lackingMessage } from '../../views/search-lacking-messages.ts';
import { type Script, searchMessage } from '../../views/search-messages.ts';
import { element } from './element.ts';
import { tagsList } from './tags-list.ts';
import type { EngineAnswer, EngineRequest } from './protocol.ts';
import { countParts, numberPlace } from './result-item.ts';
import type { SiteSearch } from './site-search.ts';

/** Says what was found instead of all that was asked, or that nothing was. */
export function lackingStatus({ script }: SiteSearch, request: EngineRequest, answer: EngineAnswer) {
  const query = request.query.trim();
  const { total, partial: part = '' } = answer;
  if (total > 0) {
    const key = answer.bySound ? 'heardPosts' : 'partial';
    return countParts(lackingMessage(script, key, { query, part, n: numberPlace }), total);
  }
  return [nothingText(script, request, answer), ...countParts(numberPlace, 0)];
}

function nothingText(script: Script, request: EngineRequest, answer: EngineAnswer): string {
  const query = request.query.trim();
  const { outside, partial: part, nearTags } = answer;
  if (answer.bySound) return lackingMessage(script, 'heardTags', { tags: nearTags.length });
  if (outside === undefined)
    return lackingMessage(script, 'nothing', { query: query || Object.values(request.narrowing).join(' ') });
  return query === ''
    ? lackingMessage(script, 'outsideAll')
    : lackingMessage(script, 'outside', { query: part ?? query, n: outside });
}

/** Offers tags that are read as was typed: mostly what was meant, so they stand before what has it in its title. */
export function heardTags({ script, searchPage }: SiteSearch, { bySound, nearTags }: EngineAnswer) {
  return bySound && nearTags.length > 0
    ? [tagsList(lackingMessage(script, 'soundTags'), searchPage, nearTags)]
    : [];
}

/** Offers ways on: tags like what was typed and, where nothing was found, what else to try. */
export function waysOn(site: SiteSearch, answer: EngineAnswer, { hasTagLink }: { hasTagLink: boolean }) {
  const { script, searchPage, tagIndex } = site;
  const ways: HTMLElement[] = [];
  if (answer.bySound) return ways;
  if (answer.nearTags.length > 0)
    ways.push(tagsList(lackingMessage(script, 'nearTags'), searchPage, answer.nearTags));
  if (answer.total > 0 || answer.outside !== undefined) return ways;
  const tips = (['fewerWords', 'anyScript'] as const).map((key) =>
    element('p', {}, lackingMessage(script, key)),
  );
  const link = element('p', {}, element('a', { href: tagIndex }, searchMessage(script, 'tagIndex')));
  ways.push(element('div', { class: 'search-near search-tips' }, ...tips, ...(hasTagLink ? [link] : [])));
  return ways;
}
