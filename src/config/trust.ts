import { isInFolder } from './in-folder.ts';
import type { SiteConfig } from './site-config.ts';

/** Says whether the HTML of a post passes the sanitiser; `file` is its path in the content. */
export function isUntrusted(
  file: string,
  { trust, untrusted, strangers = [] }: Pick<SiteConfig, 'trust' | 'untrusted' | 'strangers'>,
): boolean {
  return (
    trust === 'untrusted' || strangers.includes(file) || untrusted.some((folder) => isInFolder(file, folder))
  );
}
