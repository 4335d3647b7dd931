/** A file of the index that didn't arrive; Pagefind itself would go on without it and find too little. */
export class MissingFile extends Error {
  readonly url: string;
  readonly status: number | undefined;

  constructor(url: string, status: number | undefined) {
    super(status === undefined ? `Could not fetch ${url}` : `${status} for ${url}`);
    this.name = 'MissingFile';
    this.url = url;
    this.status = status;
  }
}

/** Watches the files that are fetched below a folder. */
export interface FetchGuard {
  /** Runs something that fetches from a folder; fails if a file of it failed to arrive meanwhile, even unnoticed. */
  watch<T>(folder: string, run: () => Promise<T>): Promise<T>;
  /** Counts the chunks of the index that were fetched so far. */
  chunks(): number;
}

interface FetchScope {
  fetch: typeof fetch;
}

/**
 * Replaces `fetch` in a worker so that no failure below a folder goes unnoticed, and Pagefind's WebAssembly, which every
 * index would load from its own folder, is fetched once from one place.
 */
export function guardFetch(scope: FetchScope, folder: string, runtime: () => string | undefined): FetchGuard {
  const original = scope.fetch.bind(scope);
  const failures: MissingFile[] = [];
  const shared = new Map<string, Promise<Response>>();
  let chunks = 0;
  scope.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, folder).href;
    if (!url.startsWith(folder)) return original(input, init);
    const place = url.endsWith('.pagefind') ? runtime() : undefined;
    return place === undefined ? watched(url, init) : once(place + url.slice(url.lastIndexOf('/') + 1));
  };
  return { watch, chunks: () => chunks };

  async function watched(url: string, init?: RequestInit): Promise<Response> {
    if (url.endsWith('.pf_index')) chunks++;
    try {
      const response = await original(url, init);
      if (!response.ok) failures.push(new MissingFile(url, response.status));
      return response;
    } catch (error) {
      failures.push(new MissingFile(url, undefined));
      throw error;
    }
  }

  async function once(url: string): Promise<Response> {
    const response = await (shared.get(url) ?? fetchShared(url));
    return response.clone();
  }

  function fetchShared(url: string): Promise<Response> {
    const fetching = watched(url);
    shared.set(url, fetching);
    const forget = () => shared.delete(url);
    fetching.then((response) => response.ok || forget(), forget);
    return fetching;
  }

  async function watch<T>(watchedFolder: string, run: () => Promise<T>): Promise<T> {
    const before = failures.length;
    const [outcome] = await Promise.allSettled([run()]);
    const failure = failures.slice(before).find(({ url }) => url.startsWith(watchedFolder));
    if (failure !== undefined) throw failure;
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }
}
