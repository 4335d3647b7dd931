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
  /** Throws the first failure since the last call. */
  check(): void;
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
  let failure: MissingFile | undefined;
  scope.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, folder).href;
    if (!url.startsWith(folder)) return original(input, init);
    const shared = url.endsWith('.pagefind') ? runtime() : undefined;
    const target = shared === undefined ? url : shared + url.slice(url.lastIndexOf('/') + 1);
    try {
      const response = await original(target, init);
      if (!response.ok) failure ??= new MissingFile(target, response.status);
      return response;
    } catch (error) {
      failure ??= new MissingFile(target, undefined);
      throw error;
    }
  };
  return {
    check() {
      const found = failure;
      failure = undefined;
      if (found !== undefined) throw found;
    },
  };
}
