import type { PageHead, SiteChrome } from './chrome.ts';

/** A page in one variant of the site. */
export interface Alternate {
  code: string;
  lang: string;
  label: string;
  /** Root-relative path, for the reader's switch. */
  href: string;
  current: boolean;
}

/** Lists a page's variants, its own among them, in the order of the switch. */
export function alternatesOf(head: PageHead, chrome: SiteChrome): Alternate[] {
  return head.alternates.map((href, index) => {
    const { code = '', lang = '', label = '' } = chrome.variants[index] ?? {};
    return { code, lang, label, href, current: code === chrome.variant };
  });
}
