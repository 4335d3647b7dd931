import type { Problem } from '../diagnostics/problem.ts';

/** A file that an import makes: its text, or the file that it is a copy of. */
export type ImportedFile = { text: string } | { copyOf: string };

/** What a source becomes: files by their path in the site's folder (`content/posts/a.md`), and what there is to tell of it. */
export interface ImportedSite {
  files: Map<string, ImportedFile>;
  /** Places are those of the source. */
  problems: Problem[];
}

/** A post of the source as the imported site must have it: what a check of the import compares. */
export interface ExpectedPost {
  /** Where its file is, in the content folder. */
  file: string;
  /** Where it comes from, for messages. */
  source: string;
  /** Its addresses at the old site, each of which must lead to it. */
  urls: readonly string[];
  title: string;
  tags: readonly string[];
  draft: boolean;
}

const publicFolder = 'content/public/';

/** Lists the paths at which an imported site publishes files as they are. */
export function publicPaths({ files }: Pick<ImportedSite, 'files'>): string[] {
  return [...files.keys()]
    .filter((path) => path.startsWith(publicFolder))
    .map((path) => path.slice(publicFolder.length));
}
