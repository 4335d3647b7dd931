import type { Script } from '../../views/search-messages.ts';
import type { EngineOptions } from './protocol.ts';

/** What the page says about its site's search. */
export interface SiteSearch extends EngineOptions {
  script: Script;
  /** Root-relative path of the search page in the reader's variant. */
  searchPage: string;
  /** Root-relative path of the tag index in the reader's variant. */
  tagIndex: string;
}

/** Reads the data attributes of the search root, else of `<html>`. */
export function siteSearch(): SiteSearch {
  const root =
    document.querySelector<HTMLElement>('[data-search-root][data-search-index]') ?? document.documentElement;
  const {
    searchIndex = '/pagefind/',
    searchPage = '/search/',
    searchTags = '/tags/',
    variant = document.documentElement.lang,
  } = root.dataset;
  return {
    indexUrl: new URL(searchIndex, location.origin).href,
    variant,
    script: /hant|tw|hk|mo/i.test(root.dataset['script'] ?? variant) ? 'hant' : 'hans',
    searchPage,
    tagIndex: searchTags,
  };
}
