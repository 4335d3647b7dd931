import { MissingFile } from './missing-file.ts';

/** The part of Pagefind's JavaScript API that is used, see https://pagefind.app/docs/api/. */
export interface PagefindInstance {
  init(): Promise<void>;
  /** Searches for a phrase in quotes; for nothing, all records come in the order in which they were added. */
  search(term: string | null, options?: PagefindOptions): Promise<{ results: PagefindResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** How a search is narrowed. */
export interface PagefindOptions {
  filters?: Record<string, string>;
}

/** A record that was found. */
export interface PagefindResult {
  id: string;
  /** Where the phrase is first; empty for what only a title in the metadata holds. */
  words: number[];
  data(): Promise<{ raw_url: string; content: string; meta: Record<string, string> }>;
}

interface PagefindModule {
  createInstance(options: {
    basePath: string;
    metaCacheTag: string;
    noWorker: true;
    exactDiacritics: true;
  }): PagefindInstance;
}

/** Loads a module. */
export type Load = (url: string) => Promise<unknown>;

let modules = 0;

/** Begins to load the module of the next bundle. A browser never asks again for one that failed, so that is passed over. */
export function loadAhead(folder: string, load: Load): void {
  load(moduleUrl(folder)).catch(() => modules++);
}

function moduleUrl(folder: string): string {
  return `${folder}pagefind.js#${modules}`;
}

/**
 * Opens a bundle. Each needs a module of its own: instances of one share their WebAssembly, which breaks. And it must
 * not know the language of the page, by which it would cut words apart.
 */
export async function openPagefind(
  folder: string,
  { bundle, version }: { bundle: string; version: string },
  load: Load,
): Promise<PagefindInstance> {
  const url = moduleUrl(folder);
  modules++;
  const module = (await load(url).catch(() => {
    throw new MissingFile(`${folder}pagefind.js`, undefined);
  })) as PagefindModule;
  const options = {
    basePath: folder + bundle,
    metaCacheTag: version,
    noWorker: true,
    exactDiacritics: true,
  } as const;
  const instance = withoutLanguage(() => module.createInstance(options));
  await instance.init();
  // Looking for nothing waits until the index is ready, and fails when it can't be.
  await instance.search('');
  return instance;
}

function withoutLanguage<T>(run: () => T): T {
  if (typeof document === 'undefined') return run();
  const root = document.documentElement;
  const { lang } = root;
  root.lang = 'unknown';
  try {
    return run();
  } finally {
    root.lang = lang;
  }
}
