import { manifestFile, searchFormat, type SearchManifest } from '../../search/query/manifest.ts';
import { guardFetch } from './guarded-fetch.ts';
import { fetchFile } from './missing-file.ts';
import { openIndexes, type OpenIndex } from './open-index.ts';
import { type Load, loadAhead } from './pagefind-api.ts';

/** The indexes of a site, read in one variant. */
export interface OpenSearch {
  indexes: OpenIndex[];
  /** Path that links of the variant begin with. */
  root: string;
}

/** Where the search folder is, and how its files are loaded. */
export interface SearchSource {
  /** Absolute URL of the search folder, with a trailing slash. */
  indexUrl: string;
  /** Gives the reader's variant, knowing which there are. */
  variantOf(known: readonly string[]): string;
  load?: Load;
}

/** Thrown when the site has moved on to files that this code can't read. */
export class OutdatedCode extends Error {}

/** Thrown where WebAssembly is missing or forbidden. */
export class NoWebAssembly extends Error {}

/** Opens a search folder when it is first needed, and again after `reset` or a failure. */
export function createOpener({ indexUrl, variantOf, load = loadModule }: SearchSource): {
  open(): Promise<OpenSearch>;
  reset(): void;
} {
  const guard = guardFetch(globalThis, indexUrl);
  let opened: Promise<OpenSearch> | undefined;
  return {
    open() {
      opened ??= openAnew().catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    reset() {
      opened = undefined;
    },
  };

  async function openAnew(): Promise<OpenSearch> {
    if (!(await runsWebAssembly())) throw new NoWebAssembly();
    // What every index needs comes while the manifest does.
    guard.renew();
    loadAhead(indexUrl, load);
    const response = await fetchFile(indexUrl + manifestFile, { cache: 'no-cache' });
    const manifest = (await response.json()) as SearchManifest;
    if (manifest.format !== searchFormat) throw new OutdatedCode(`Search format ${manifest.format}`);
    const variant = variantOf(Object.keys(manifest.roots));
    const indexes = await openIndexes(manifest, { indexUrl, variant, guard, load });
    return { indexes, root: manifest.roots[variant] ?? '/' };
  }
}

function loadModule(url: string): Promise<unknown> {
  return import(/* @vite-ignore */ url);
}

/** The smallest module there is: a policy may forbid what the browser has. */
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

async function runsWebAssembly(): Promise<boolean> {
  if (typeof WebAssembly !== 'object') return false;
  return WebAssembly.compile(emptyModule).then(
    () => true,
    () => false,
  );
}
