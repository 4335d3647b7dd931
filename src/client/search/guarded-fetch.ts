/** A file of the index that didn't arrive; Pagefind itself would go on without it and find too little. */
export class MissingFile extends Error {
  readonly status: number | undefined;

  constructor(url: string, status: number | undefined) {
    super(status === undefined ? `Could not fetch ${url}` : `${status} for ${url}`);
    this.name = 'MissingFile';
    this.status = status;
  }
}

/** Watches the files that are fetched below a folder. */
export interface FetchGuard {
  /** Runs something that fetches; fails if any file failed to arrive meanwhile, even if nobody else noticed. */
  watch<T>(run: () => Promise<T>): Promise<T>;
}

interface FetchScope {
  fetch: typeof fetch;
}

/**
 * Replaces `fetch` in a worker so that no failure below a folder goes unnoticed, and Pagefind's own code, which every
 * index would load from its own folder, comes from one place.
 */
export function guardFetch(scope: FetchScope, folder: string, runtime: () => string | undefined): FetchGuard {
  const original = scope.fetch.bind(scope);
  const failures: MissingFile[] = [];
  scope.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, folder).href;
    if (!url.startsWith(folder)) return original(input, init);
    const shared = url.endsWith('.pagefind') ? runtime() : undefined;
    const target = shared === undefined ? url : shared + url.slice(url.lastIndexOf('/') + 1);
    try {
      const response = await original(target, init);
      if (!response.ok) failures.push(new MissingFile(target, response.status));
      return response;
    } catch (error) {
      failures.push(new MissingFile(target, undefined));
      throw error;
    }
  };
  return { watch };

  async function watch<T>(run: () => Promise<T>): Promise<T> {
    const before = failures.length;
    const [outcome] = await Promise.allSettled([run()]);
    const failure = failures[before];
    if (failure !== undefined) throw failure;
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }
}
