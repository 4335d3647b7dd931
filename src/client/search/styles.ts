import stylesheet from '../../styles/search-layer.css?url&no-inline';

let loading: Promise<void> | undefined;

/**
 * Loads the styles of search once; the search page links them itself. Not by client/late-styles.ts: a chunk more would
 * cost a search a request. And not by a plain import: the bundler would link them from every page, and a page loads
 * nothing of search before someone asks for it.
 */
export function loadStyles(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    // Without its styles search still works.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  return loading;
}
