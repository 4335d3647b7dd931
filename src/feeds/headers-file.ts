import { askedAnew, cachedForEver, checkedAlways, securityHeaders } from './hosts/redirect-rules.ts';
import { headerPolicy, type ContentSources } from './content-policy.ts';

export interface HeadersOptions {
  /** Path the site lives under: `''` or `/sub`. */
  base: string;
  /** Beginnings of paths (base not included) that hold a hash of the content. */
  immutable: readonly string[];
  /** All that any page of the site may load. */
  sources: ContentSources;
}

/** Prints `_headers` as Netlify and Cloudflare Pages read it: security for all, caching for ever for hashed assets. */
export function headersFile(options: HeadersOptions): string {
  const { base, immutable, sources } = options;
  const everywhere = rule(`${base}/*`, securityHeaders(headerPolicy(sources)));
  const hashed = immutable.map((folder) => rule(`${base}${folder}*`, { 'Cache-Control': cachedForEver }));
  const checked = askedAnew.map((file) => rule(base + file, { 'Cache-Control': checkedAlways }));
  return [everywhere, ...hashed, ...checked].join('\n');
}

function rule(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
