import { MissingFile } from './missing-file.ts';

/** Pagefind's WebAssembly in the search folder. */
const programFile = 'wasm.unknown.pagefind';

/** Watches the files that Pagefind fetches: it would continue without one that is missing, and find too little. */
export interface FetchGuard {
  /** Fetches the program again, once for all bundles that are opened from now on: it has the same name in every index. */
  renew(): void;
  /** Takes an answer that is known already, or fetches the file ahead, for the next one to ask for it. */
  hold(url: string, known?: Response): void;
  /** Runs something that fetches; fails if a file below a folder failed to arrive meanwhile, even unnoticed. */
  watch<T>(folder: string, run: () => Promise<T>): Promise<T>;
}

/**
 * Replaces `fetch` so that no failure below a folder goes unnoticed, and Pagefind's WebAssembly, which every index would
 * load from its own bundle, comes from the folder itself.
 */
export function guardFetch(scope: Pick<typeof globalThis, 'fetch'>, folder: string): FetchGuard {
  const original = scope.fetch.bind(scope);
  const failures: MissingFile[] = [];
  scope.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, folder).href;
    if (!url.startsWith(folder)) return original(input, init);
    if (url.endsWith('.pagefind')) return program(folder + url.slice(url.lastIndexOf('/') + 1));
    const [file = url] = url.split('?');
    const known = held.get(file);
    held.delete(file);
    return known ?? watched(url, init);
  };
  const held = new Map<string, Promise<Response>>();
  let loading: Promise<Response> | undefined;
  return { watch, renew, hold };

  function hold(url: string, known?: Response): void {
    const coming = known === undefined ? watched(url) : Promise.resolve(known);
    held.set(url, coming);
    // What didn't come is asked for once more.
    const drop = () => held.get(url) === coming && held.delete(url);
    coming.then(({ ok }) => ok || drop(), drop);
  }

  function renew(): void {
    const url = folder + programFile;
    const started = original(url);
    loading = started;
    // What didn't come is asked for once more, by a bundle that is watched.
    const drop = () => {
      if (loading === started) loading = undefined;
    };
    started.then(({ ok }) => ok || drop(), drop);
  }

  async function program(url: string): Promise<Response> {
    return (await (loading ??= watched(url))).clone();
  }

  async function watched(url: string, init?: RequestInit): Promise<Response> {
    try {
      const response = await original(url, init);
      if (!response.ok) failures.push(new MissingFile(url, response.status));
      return response;
    } catch (error) {
      failures.push(new MissingFile(url, undefined));
      throw error;
    }
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
