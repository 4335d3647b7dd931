/** What `npm run build` was asked for. */
export interface BuildOptions {
  /** Content folder. */
  content: string;
  /** Output folder. */
  out: string;
  /** Where everything that makes the next build faster is kept. */
  cache: string;
  drafts: boolean;
  /** Render everything, whatever the cache says. */
  force: boolean;
  /** File for the machine-readable report. */
  json?: string;
  /** No post is trusted, whatever site.yaml says. */
  untrusted?: boolean;
  /** Build the search index. */
  search: boolean;
}
