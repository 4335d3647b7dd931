import { decodePath, isStorablePath, normalizePath, pathKey } from '../urls/path.ts';

/** A redirect of `site.yaml`: one address, or with `*` at its end all below one. Decoded paths in the default variant. */
export interface ConfiguredRedirect {
  from: string;
  to: string;
  /** No file can answer it: an address with a query, or a whole folder. */
  isRule?: true;
  /** Other variants never had the address. */
  isOld: true;
  /** A rule of a host that says all below a folder at once; `:splat` in `to` is what follows. */
  isFolder?: true;
  /** A rule for its folder says it already. */
  isCovered?: true;
}

/** Why a redirect of `site.yaml` is left out, with what it says. */
export interface RedirectFault {
  from: string;
  to: string;
  kind: 'loop' | 'taken' | 'nowhere' | 'twice' | 'pattern';
}

/** What is known of the site's own addresses, by `pathKey`. */
export interface KnownPaths {
  /** Its pages, as they are spelled. */
  pages: ReadonlyMap<string, string>;
  /** Where its other redirects lead. */
  redirects: ReadonlyMap<string, string>;
}

/**
 * Arranges the redirects that `site.yaml` lists: each leads to a page at once, none hides a page, and none comes twice.
 * One for a folder becomes one for each page that it leads to, and a rule for hosts that can say it at once.
 */
export function configuredRedirects(
  written: Readonly<Record<string, string>>,
  known: KnownPaths,
): { redirects: ConfiguredRedirect[]; faults: RedirectFault[] } {
  const redirects: ConfiguredRedirect[] = [];
  const faults: RedirectFault[] = [];
  const seen = new Set<string>();
  const single = Object.entries(written).filter(([from]) => !from.includes('*'));
  const chained = new Map(single.map(([from, to]) => [pathKey(addressOf(from)), to]));
  for (const [from, to] of single) {
    const address = addressOf(from);
    const found = target(to, { chained, known });
    const kind = faultOf(address, found, seen, known);
    if (kind !== undefined) faults.push({ from, to, kind });
    else {
      const isRule = address.includes('?') || !isStorablePath(address);
      redirects.push({ from: address, to: found.page ?? '/', isOld: true, ...(isRule ? { isRule } : {}) });
    }
    seen.add(pathKey(address));
  }
  for (const [from, to] of Object.entries(written)) {
    if (!from.includes('*')) continue;
    const folder = folderRedirects(from, to, { seen, known });
    if (Array.isArray(folder)) redirects.push(...folder);
    else faults.push({ from, to, kind: folder });
  }
  return { redirects, faults };
}

/** An address as it is requested: a path that is put right, and a query as it is. */
function addressOf(written: string): string {
  const [path = '', query] = decodePath(written.trim()).split('?');
  return normalizePath(path) + (query === undefined ? '' : `?${query}`);
}

interface Found {
  page?: string;
  isLoop?: true;
}

/** Follows redirects to the page they end at. */
function target(
  to: string,
  { chained, known }: { chained: ReadonlyMap<string, string>; known: KnownPaths },
): Found {
  const passed = new Set<string>();
  let key = pathKey(addressOf(to));
  for (;;) {
    const page = known.pages.get(key);
    if (page !== undefined) return { page };
    if (passed.has(key)) return { isLoop: true };
    passed.add(key);
    const next = known.redirects.get(key) ?? chained.get(key);
    if (next === undefined) return {};
    key = pathKey(addressOf(next));
  }
}

function faultOf(
  from: string,
  { page, isLoop }: Found,
  seen: ReadonlySet<string>,
  known: KnownPaths,
): RedirectFault['kind'] | undefined {
  if (isLoop === true) return 'loop';
  if (seen.has(pathKey(from)) || known.redirects.has(pathKey(from))) return 'twice';
  if (page !== undefined && page === from) return 'loop';
  if (known.pages.get(pathKey(from)) === from) return 'taken';
  return page === undefined ? 'nowhere' : undefined;
}

const folderPattern = /^(\/(?:[^*?]*\/)?)\*$/;
const splat = ':splat';

function folderRedirects(
  from: string,
  to: string,
  { seen, known }: { seen: Set<string>; known: KnownPaths },
): ConfiguredRedirect[] | RedirectFault['kind'] {
  const [, written] = folderPattern.exec(decodePath(from.trim())) ?? [];
  const [before = '', after, more] = decodePath(to.trim()).split(splat);
  if (
    written === undefined ||
    written === '/' ||
    (after !== undefined && after.replace('/', '') !== '') ||
    more !== undefined
  )
    return 'pattern';
  const start = normalizePath(written);
  const isEach = after !== undefined;
  const end = normalizePath(before);
  if (isEach && pathKey(end).startsWith(pathKey(start))) return 'loop';
  const hides = [...known.pages.keys()].some(
    (key) => key.startsWith(pathKey(start)) && key !== pathKey(start),
  );
  if (!isEach) {
    const { page } = target(before, { chained: new Map(), known });
    if (page === undefined) return 'nowhere';
    return hides ? 'taken' : [{ from: `${start}*`, to: page, isOld: true, isRule: true, isFolder: true }];
  }
  const below = [...known.pages.values(), ...known.redirects.keys()].filter((path) =>
    pathKey(path).startsWith(pathKey(end)),
  );
  if (below.length === 0) return 'nowhere';
  const each = below.flatMap((path): ConfiguredRedirect[] => {
    const address = start + path.slice(end.length);
    const key = pathKey(address);
    const { page } = target(path, { chained: new Map(), known });
    if (seen.has(key) || known.pages.has(key) || known.redirects.has(key) || page === undefined) return [];
    seen.add(key);
    const isRule = isStorablePath(address) ? {} : ({ isRule: true } as const);
    return [{ from: address, to: page, isOld: true, ...isRule, ...(hides ? {} : { isCovered: true }) }];
  });
  const rule = { from: `${start}*`, to: end + splat, isOld: true, isRule: true, isFolder: true } as const;
  return hides ? each : [...each, rule];
}
