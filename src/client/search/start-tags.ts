let asked: Promise<Element | null> | undefined;

/**
 * Gives the way in by tags that the search page offers a reader who has typed nothing, for the dialog to offer as well:
 * from that page itself, which has them in the reader's script, so that no file more is written.
 */
export function startTags(searchPage: string): Promise<Element | null> {
  asked ??= fetch(searchPage, { priority: 'low' })
    .then((response) => response.text())
    .then((html) => new DOMParser().parseFromString(html, 'text/html').querySelector('[data-search-start]'))
    .catch(() => null); // the field is there without
  return asked;
}
