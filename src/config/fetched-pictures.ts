import type { SiteConfig } from './site-config.ts';
import { isRemote, ownPath } from './url-scheme.ts';

/**
 * Says whether the picture at an address is copied from its host to the site (`images.fetch`). On a site that trusts no
 * post none is: whoever writes an address would have this machine call it.
 */
export function isFetched(
  address: string,
  { images, trust, url: site }: Pick<SiteConfig, 'images' | 'trust' | 'url'>,
): boolean {
  const { fetch } = images;
  if (fetch === false || trust === 'untrusted' || !isRemote(address)) return false;
  const url = URL.parse(address.trim(), 'https://localhost/');
  if (url === null || url.username !== '' || ownPath(address, site) !== undefined) return false;
  return fetch === true || fetch.some((host) => isOfHost(url.hostname, host));
}

/** `example.org` is that host alone, `*.example.org` each below it. */
function isOfHost(name: string, host: string): boolean {
  return host.startsWith('*.') ? name.endsWith(host.slice(1)) : name === host;
}
