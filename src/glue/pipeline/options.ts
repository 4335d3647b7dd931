import type { FetchPicture } from '../images/fetch-picture.ts';
import type { BuildState } from '../search/build-state.ts';
import type { IndexShare } from '../search/index-share.ts';
import type { OutputRecords } from '../store/output-state.ts';
import type { Site } from '../site/open-site.ts';
import type { RecordState } from '../store/record-state.ts';
import type { NameSum, Share } from '../store/share.ts';

/** What `npm run build` was asked to do. */
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
  /** As little are those trusted that have changed since this commit. */
  untrustedSince?: string | undefined;
  /** Fetches pictures of other hosts, where site.yaml asks for it, in place of what does it by itself. */
  fetch?: FetchPicture;
  /** Build the search index. */
  search: boolean;
  /** Render a share of the site alone, from what other machines read. */
  part?: Part;
}

/** A share of a site's pages, and what all its files were read as. */
export interface Part {
  share: Share;
  /** Folder of the stores, in which bodies are found. */
  stores: string;
  /** Gives what the files of the site were read as; throws `BuildRefused` where that is not of this site. */
  records(site: Site): RecordState;
  /** The search index that the last merge left. */
  lastIndex: BuildState | undefined;
  /** Hears of what was written, when it is in place. */
  onWritten(written: WrittenPart): void;
}

/** What a share of a site came to. */
export interface WrittenPart {
  output: OutputRecords;
  sums: { all: NameSum; own: NameSum };
  /** The share of the search index; `stock` leaves it to the merge, which has all pages. */
  search: IndexShare | 'stock' | undefined;
}
