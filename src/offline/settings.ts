/** What the words of one variant are, and where its pages begin. */
export interface OfflineVariant {
  /** Beginning of the variant's paths, base included, with both slashes. */
  prefix: string;
  /** Path of its page for readers without a connection. */
  page: string;
  /** Words of the line that tells of a newer state of the page. */
  changed: string;
  reload: string;
  close: string;
}

/** What a site says to its service worker: printed before the worker's program. */
export interface OfflineSettings {
  /** Everything under it belongs to the site, with both slashes. */
  scope: string;
  /** Beginnings of the paths whose files are named by their content. */
  immutable: readonly string[];
  /** Beginnings of the paths that the worker leaves alone. */
  apart: readonly string[];
  /** Beginning of the paths that search loads. */
  search: string;
  /** The longest prefix first. */
  variants: readonly OfflineVariant[];
  /** What the pages for readers without a connection load, so that they look like the site. */
  files: readonly string[];
  /** Identity of these pages: when they change, they are fetched again. */
  version: string;
}

/** What a page says to the worker when it has loaded. */
export interface PageReport {
  page: string;
  /** What it loaded before the worker was there to see it. */
  files: readonly string[];
}

/** What the worker says to a page of which there is a newer state. */
export type ChangeNotice = Pick<OfflineVariant, 'changed' | 'reload' | 'close'>;

/** Begins the names of a site's caches: other sites may live on the same host. */
export function cachePrefix(scope: string): string {
  return `jianfan ${scope} `;
}
