/** Tells whether a Content-Security-Policy lets a page load an address of another site. https://www.w3.org/TR/CSP3/ */
export function allows(policy: string, directive: string, url: URL): boolean {
  const directives = new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  const sources = directives.get(directive) ?? directives.get('default-src');
  return sources === undefined || sources.some((source) => isCovered(source, url));
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
