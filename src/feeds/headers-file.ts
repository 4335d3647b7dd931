/** Sources by directive, such as `{ 'script-src': ['https://stats.example.org'] }`. */
export type ContentSources = Record<string, readonly string[]>;

export interface HeadersOptions {
  /** Path the site lives under: `''` or `/sub`. */
  base: string;
  /** Beginnings of paths (base not included) that hold a hash of the content. */
  immutable: readonly string[];
  /** What the site asked for beside its own: comments, analytics. */
  sources?: ContentSources;
}

/**
 * Nothing is loaded from others unless the site asks. Pictures and video embeds are what authors put into posts; inline
 * styles are code colours and maths; search runs WebAssembly.
 */
const ownSources: ContentSources = {
  'default-src': ["'self'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'https:', 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'media-src': ["'self'", 'https:'],
  'frame-src': ["'self'", 'https:'],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
};

/** Prints the content security policy, with further sources; what can't stand in a header is left out. */
export function contentSecurityPolicy(sources: ContentSources = {}): string {
  const directives = new Set([...Object.keys(ownSources), ...Object.keys(sources).filter(isDirective)]);
  return [...directives]
    .map((directive) => {
      const asked = (sources[directive] ?? []).filter(isSource);
      const own = (ownSources[directive] ?? []).filter((source) => source !== "'none'" || asked.length === 0);
      return [directive, ...new Set([...own, ...asked])].join(' ');
    })
    .join('; ');
}

/** Prints `_headers` as Netlify and Cloudflare Pages read it: security for all, caching for ever for hashed assets. */
export function headersFile(options: HeadersOptions): string {
  const { base, immutable, sources } = options;
  const everywhere = rule(`${base}/*`, {
    'Content-Security-Policy': contentSecurityPolicy(sources),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  });
  const hashed = immutable.map((folder) =>
    rule(`${base}${folder}*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  );
  return [everywhere, ...hashed].join('\n');
}

function rule(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}

function isDirective(name: string): boolean {
  return /^[a-z-]+$/.test(name);
}

/** A space, comma, semicolon or line break would begin something else. */
function isSource(source: string): boolean {
  return /^[!-+\--:<-~]+$/.test(source);
}
