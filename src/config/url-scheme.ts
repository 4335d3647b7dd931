const picture = /^data:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml|bmp|x-icon)[;,]/i;
const running = /^(?:javascript|vbscript|livescript|data):/i;
const longestScheme = 200;

/** Tells whether a URL would run code when it is followed; browsers pass over spaces and controls in its scheme. */
export function isDangerous(url: string): boolean {
  return (
    running.test(withoutControls(url)) || (url.includes('%') && running.test(withoutControls(decoded(url))))
  );
}

/** Gives the scheme of a URL, colon included, as a browser reads it. */
export function schemeOf(url: string): string {
  const plain = plainUrl(url);
  return plain.slice(0, plain.indexOf(':') + 1);
}

/** Reduces an address to what tells it from others, however its scheme is encoded. */
export function plainUrl(url: string): string {
  return withoutControls(decoded(url)).toLowerCase();
}

/**
 * Tells an address with a host of its own, `https://…` or `//…`, from a path of the site. As browsers read it: schemes
 * are of any case, `\\` is `/`, controls before an address and tabs in it don't count.
 * https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function isRemote(address: string): boolean {
  return /^[\u0000-\u0020\u3000]*(?:https?:[\t\n\r]*)?[/\\][\t\n\r]*[/\\]/i.test(address);
}

/** Gives the path of an absolute address on the site's own host, base included; undefined elsewhere. */
export function ownPath(address: string, site: string | undefined): string | undefined {
  if (site === undefined || !isRemote(address)) return undefined;
  const [url, own] = [URL.parse(address.trim(), site), URL.parse(site)];
  if (url === null || own === null || url.host !== own.host) return undefined;
  return url.pathname + url.search + url.hash;
}

/** Tells whether a URL holds a picture itself, which no picture's `src` lets run. */
export function isPictureData(url: string): boolean {
  return picture.test(url);
}

/** Gives the beginning of an address without what browsers or readers pass over, however much of that comes first. */
function withoutControls(url: string): string {
  let plain = '';
  for (const [piece] of url.matchAll(seen)) {
    plain += piece.slice(0, longestScheme);
    if (plain.length >= longestScheme) break;
  }
  return plain.slice(0, longestScheme);
}

const seen = /[^\u0000-\u0020\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g;

/** What is decoded on its way to the page: `java%09script:` must not become one. */
function decoded(url: string): string {
  return url.replace(/%[0-7][0-9A-F]/gi, (code) => decodeURIComponent(code));
}
