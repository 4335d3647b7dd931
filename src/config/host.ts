/** Where a site is published, as far as that decides which files of rules a build writes. */
export const hosts = ['netlify', 'cloudflare', 'vercel', 'nginx', 'apache', 'github'] as const;

/** One of the hosts. */
export type Host = (typeof hosts)[number];

/** Says whether a host redirects by rules: then no page has to be at an old address. */
export function redirectsByRules(host: Host | undefined): boolean {
  return host !== undefined && host !== 'github';
}
