import { facetNames, type Narrowing } from './facets.ts';

export type SortOrder = 'relevance' | 'date';

/** Everything that decides a page of results; all of it is in the URL, so that it can be sent to a friend. */
export interface SearchRequest {
  query: string;
  narrowing: Narrowing;
  sort: SortOrder;
}

/** Reads a request from the parameters of a search page's URL. */
export function readSearchUrl(parameters: URLSearchParams): SearchRequest {
  const narrowing: Narrowing = {};
  for (const name of facetNames) {
    const value = parameters.get(name);
    if (value !== null && value !== '') narrowing[name] = value;
  }
  return {
    query: parameters.get('q') ?? '',
    narrowing,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** Writes a request as the parameters of a search page's URL, in an order that is always the same. */
export function writeSearchUrl(request: SearchRequest): URLSearchParams {
  const parameters = new URLSearchParams();
  if (request.query !== '') parameters.set('q', request.query);
  for (const name of facetNames) {
    const value = request.narrowing[name];
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  if (request.sort === 'date') parameters.set('sort', 'date');
  return parameters;
}
