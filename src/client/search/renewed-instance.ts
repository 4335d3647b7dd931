import type { PagefindInstance, PagefindModule } from './pagefind-api.ts';
import type { FetchGuard } from './guarded-fetch.ts';

/** Chunks after which an instance is replaced; a reader seldom gets so far. */
const mostChunks = 40;

/** A Pagefind instance that stays quick. */
export interface RenewedInstance {
  search: PagefindInstance['search'];
  close(): Promise<void>;
}

/**
 * Opens a Pagefind index, and again whenever much of it has been loaded: for each search Pagefind goes through every
 * word it holds, so that after a few hundred chunks one takes fifty times as long as at first. What a new instance needs
 * again is in the browser's cache by then.
 */
export async function openRenewed(
  module: PagefindModule,
  options: { basePath: string; metaCacheTag: string },
  guard: FetchGuard,
): Promise<RenewedInstance> {
  let current = await start();
  let loadedBefore = chunks();
  let renewing = false;
  return {
    search(term) {
      if (!renewing && chunks() - loadedBefore > mostChunks) void renew();
      return current.search(term);
    },
    close: () => current.destroy(),
  };

  async function start(): Promise<PagefindInstance> {
    const instance = module.createInstance(options);
    // There are no filters: asking for them only waits until the index is ready, and fails when it can't be.
    await guard.watch(options.basePath, () => instance.init().then(() => instance.filters()));
    return instance;
  }

  async function renew(): Promise<void> {
    renewing = true;
    try {
      current = await start();
    } catch {
      // The old one goes on.
    }
    loadedBefore = chunks();
    renewing = false;
  }

  function chunks(): number {
    return guard.fetched(options.basePath);
  }
}
