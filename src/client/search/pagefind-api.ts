/** The part of Pagefind's JavaScript API that is used, see https://pagefind.app/docs/api/. */
export interface PagefindModule {
  createInstance(options: { basePath: string; metaCacheTag: string }): PagefindInstance;
}

export interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { words: number[] }[] } | null>;
  filters(): Promise<unknown>;
  destroy(): Promise<void>;
}
