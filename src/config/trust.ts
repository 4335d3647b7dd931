import { isInFolder } from './in-folder.ts';
import type { SiteConfig } from './site-config.ts';

/** Says whether the HTML of a post passes the sanitiser; `file` is its path in the content. */
export function isUntrusted(
  file: string,
  { trust, untrusted, strangers = [] }: Pick<SiteConfig, 'trust' | 'untrusted' | 'strangers'>,
): boolean {
  return trust === 'untrusted' || strangers.includes(file) || isInUntrusted(file, untrusted);
}

/** Says whether a file is in a folder that `untrusted` of site.yaml names; the empty name is that of all of them. */
export function isInUntrusted(file: string, untrusted: readonly string[]): boolean {
  return untrusted.some((folder) => folder === '' || isInFolder(file, folder));
}
