import {
  askedAnew,
  cachedForEver,
  checkedAlways,
  securityHeaders,
  splat,
  type HostHeaders,
  type RedirectRule,
} from './redirect-rules.ts';

/** Rules that Vercel reads: https://vercel.com/docs/redirects#limits */
const mostRules = 2048;

/** Prints `vercel.json` for a folder that is deployed as it is. */
export function vercelJson(rules: readonly RedirectRule[], { policy, immutable, base }: HostHeaders): string {
  const redirects = rules.slice(0, mostRules).map(({ path, query, target, isFolder }) => ({
    source: pattern(encodeURI(path)) + (isFolder === true ? `${splat}*` : ''),
    ...(query === undefined ? {} : { has: conditions(query) }),
    destination: isFolder === true ? target.replace(splat, `${splat}*`) : target,
    statusCode: 301,
  }));
  const list = (headers: Record<string, string>) =>
    Object.entries(headers).map(([key, value]) => ({ key, value }));
  const headers = [
    { source: '/(.*)', headers: list(securityHeaders(policy)) },
    ...immutable.map((folder) => ({
      source: `${pattern(folder)}(.*)`,
      headers: list({ 'Cache-Control': cachedForEver }),
    })),
    ...askedAnew.map((file) => ({
      source: pattern(base + file),
      headers: list({ 'Cache-Control': checkedAlways }),
    })),
  ];
  return `${JSON.stringify({ trailingSlash: true, redirects, headers }, null, 1)}\n`;
}

/** Colons, brackets and the like are signs of path-to-regexp. */
function pattern(path: string): string {
  return path.replace(/[:()*+?{}\\]/g, '\\$&');
}

function conditions(query: string): { type: 'query'; key: string; value: string }[] {
  return [...new URLSearchParams(query)].map(([key, value]) => ({ type: 'query', key, value }));
}
