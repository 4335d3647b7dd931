import { withoutEndSlashes } from '../../config/address-parts.ts';
import { isRemote } from '../../config/url-scheme.ts';
import { percentDecoded } from '../../posts/slug.ts';

/** Gives the path and query of an address of the site; undefined for an address elsewhere. */
export function sitePath(address: string, site: string): string | undefined {
  const url = URL.parse(address, `${site}/`);
  const own = URL.parse(site);
  if (url === null || own === null || bareHost(url) !== bareHost(own)) return undefined;
  const base = withoutEndSlashes(own.pathname);
  if (base !== '' && !url.pathname.startsWith(`${base}/`)) return undefined;
  return percentDecoded(url.pathname.slice(base.length) || '/') + url.search;
}

function bareHost({ host }: URL): string {
  return host.replace(/^www\./, '').toLowerCase();
}

/**
 * Makes links within the site independent of its host; pictures and files are asked about, for the import may have no
 * copy of them. The fragment of an address stays.
 */
export function ownUrls(html: string, site: string, file: (path: string) => string | undefined): string {
  return html
    .replace(
      /(\s(?:href|src|data-src|data-original)\s*=\s*)(["'])([^"']*)\2/gi,
      (whole, before: string, quote: string, address: string) => {
        if (!isRemote(address)) return whole;
        const [target = '', ...fragment] = address.split('#');
        const path = sitePath(target, site);
        if (path === undefined) return whole;
        const isFile = /\/wp-content\/|\.(?:jpe?g|png|gif|webp|svg|pdf|zip|mp[34]|docx?|xlsx?)$/i.test(path);
        const found = isFile ? file(path) : path;
        return found === undefined
          ? whole
          : `${before}${quote}${[encodeURI(found), ...fragment].join('#')}${quote}`;
      },
    )
    .replace(/\ssrcset\s*=\s*(["'])[^"']*\1/gi, '');
}
