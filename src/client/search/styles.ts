import stylesheet from '../../styles/search-layer.css?url&no-inline';

let loading: Promise<void> | undefined;

/**
 * Loads the styles of search once. Not by a plain import: the bundler would link them from every page, and a page loads
 * nothing of search before someone asks for it.
 */
export function loadStyles(): Promise<void> {
  loading ??= new Promise((resolve) => {
    // The search page has them from the start, so that nothing moves.
    if (document.querySelector(`link[href="${stylesheet}"]`) !== null) return resolve();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    // Without its styles search still works.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  return loading;
}
