import { kept } from './kept.ts';

/** What an address of the site leads to. */
export type Target =
  | { kind: 'file'; file: string; fragment: string }
  | { kind: 'redirect' }
  /** Another site, or what is no address of a page: `mailto:`, `data:`. */
  | { kind: 'elsewhere'; url?: URL }
  /** Nothing; `file` is what is there under another spelling, upper or lower case. */
  | { kind: 'nothing'; file?: string }
  /** On this host, but not below the site's base path. */
  | { kind: 'outside' }
  | { kind: 'invalid' };

/** An address that means the same on every page. */
const sameEverywhere = /^(?:\/|https?:\/\/)/;

/** Addresses that are remembered: pages of a site share most of theirs. */
const mostRemembered = 100_000;

/** The files of a built site, and what its addresses lead to on a host of static files. */
export class PublishedSite {
  /** Each file under its own name, so that what is kept of a page names it by the one text. */
  readonly #files: ReadonlyMap<string, string>;
  /** Origin and base path, which ends with `/`. */
  readonly address: URL;
  readonly #redirects: ReadonlySet<string>;
  readonly #byLowerCase: ReadonlyMap<string, string>;
  readonly #remembered = new Map<string, Target>();

  /** Takes the paths of all files without a leading slash, the site's address, and the text of `_redirects`. */
  constructor(files: Iterable<string>, address: URL, redirects = '') {
    this.#files = new Map([...files].map((file) => [file, file]));
    this.address = address;
    this.#redirects = new Set(sourcesOf(redirects));
    this.#byLowerCase = new Map([...this.#files.keys()].map((file) => [file.toLowerCase(), file]));
  }

  /** Gives the address of a file, as a browser shows it. */
  addressOf(file: string): URL {
    const path = file === 'index.html' ? '' : file.replace(/\/index\.html$/, '/');
    return new URL(path.split('/').map(encodeURIComponent).join('/'), this.address);
  }

  /** Finds what an address, as it is written in a file, leads to. */
  resolve(written: string, from: string): Target {
    if (!sameEverywhere.test(written)) return this.#lookUp(written, from);
    let target = this.#remembered.get(written);
    if (target === undefined) {
      if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
      this.#remembered.set(kept(written), (target = this.#lookUp(written, from)));
    }
    return target;
  }

  #lookUp(written: string, from: string): Target {
    const url = URL.parse(written.trim(), this.addressOf(from));
    if (url === null) return { kind: 'invalid' };
    if (url.origin !== this.address.origin) return { kind: 'elsewhere', url };
    const base = this.address.pathname;
    if (!`${url.pathname}/`.startsWith(base)) return { kind: 'outside' };
    const path = decode(url.pathname.slice(base.length));
    const fragment = decode(url.hash.slice(1));
    if (path === undefined || fragment === undefined) return { kind: 'invalid' };
    return this.#find(path, fragment, url.pathname);
  }

  #find(path: string, fragment: string, pathname: string): Target {
    const candidates =
      path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];
    for (const candidate of candidates) {
      const file = this.#files.get(candidate);
      if (file !== undefined) return { kind: 'file', file, fragment };
    }
    if (this.#redirects.has(decode(pathname) ?? '')) return { kind: 'redirect' };
    for (const file of candidates) {
      const other = this.#byLowerCase.get(file.toLowerCase());
      if (other !== undefined) return { kind: 'nothing', file: other };
    }
    return { kind: 'nothing' };
  }
}

function sourcesOf(redirects: string): string[] {
  return redirects
    .split('\n')
    .map((line) => decode(line.trim().split(/\s+/)[0] ?? ''))
    .filter((source) => source !== undefined && source.startsWith('/'))
    .map(String);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
