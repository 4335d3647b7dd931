/** Tells whether a Content-Security-Policy lets a page load an address of another site. https://www.w3.org/TR/CSP3/ */
export function allows(policy: string, directive: string, url: URL): boolean {
  const sources = sourcesOf(policy, directive);
  return sources === undefined || sources.some((source) => isCovered(source, url));
}

/** Tells whether a policy lets a script run that is in the page itself, by the hash it has. */
export function allowsInline(policy: string, hash: string): boolean {
  const sources = sourcesOf(policy, 'script-src');
  if (sources === undefined || sources.includes(hash)) return true;
  // A hash or nonce turns 'unsafe-inline' off: https://www.w3.org/TR/CSP3/#allow-all-inline
  return sources.includes("'unsafe-inline'") && !sources.some((source) => /^'(?:sha\d+|nonce)-/.test(source));
}

function sourcesOf(policy: string, directive: string): readonly string[] | undefined {
  const directives = new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  return directives.get(directive) ?? directives.get('default-src');
}

function isCovered(source: string, url: URL): boolean {
  if (source === '*') return url.protocol === 'https:' || url.protocol === 'http:';
  if (source.endsWith(':')) return url.protocol === source;
  const [, scheme, host, path] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/']+)(\/.*)?$/i.exec(source) ?? [];
  if (host === undefined || (scheme !== undefined && `${scheme}:` !== url.protocol)) return false;
  const isHost = host.startsWith('*.') ? url.host.endsWith(host.slice(1)) : url.host === host;
  if (!isHost || path === undefined) return isHost;
  return path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path;
}
