import type { SiteConfig } from '../../config/site-config.ts';
import type { SiteChrome } from '../../views/chrome.ts';
import type { FeedJob } from '../build/feed-jobs.ts';
import type { BodyLocation } from '../cache/body-store.ts';
import type { IngestTask } from '../ingest/ingest.ts';
import type { CardJob, CardSetup } from '../search/card-writer.ts';

/** What a worker must know before its first job of a kind. */
export interface WorkerSetup {
  config: SiteConfig;
  /** Folder of the body store. */
  bodies: string;
  /** Name of the pack this worker may write. */
  pack: string;
  now: number;
  drafts: boolean;
  /** Server entry of the bundle that holds the MDX posts, if there are any. */
  mdxBundle?: string | undefined;
}

/** What a worker needs to render: the compiled templates and what surrounds the pages of each variant. */
export interface RenderSetup {
  /** Absolute path of the bundle's server entry. */
  entry: string;
  chromes: Record<string, SiteChrome>;
  /** Folder new and changed files are written to. */
  staging: string;
}

/** A page to render. `view` is JSON: it was serialised for its key already. */
export interface PageJob {
  /** Output file, relative to the output folder. */
  out: string;
  /** Where it is written until then, relative to the staging folder. */
  staged: string;
  variant: string;
  view: string;
  /** A list's posts, JSON too, which `view` leaves out: they were serialised once for all lists. */
  cards?: string[];
  body?: BodyLocation;
  /** Content hash of the file as it stands; equal output isn't written again. */
  known?: string;
}

export interface WrittenFile {
  out: string;
  hash: string;
  size: number;
  /** False when the output equals what stands already. */
  changed: boolean;
}

export type WorkerRequest =
  | { type: 'ingest'; tasks: IngestTask[] }
  | { type: 'renderSetup'; setup: RenderSetup }
  | { type: 'pages'; jobs: PageJob[] }
  | { type: 'feeds'; jobs: FeedJob[] }
  | { type: 'cardSetup'; setup: CardSetup }
  | { type: 'cards'; jobs: readonly CardJob[] };

export type WorkerResponse =
  | {
      /** Records as lines: they are told apart, and kept, without being read through. */
      lines: string[];
      /** Milliseconds each took; 0 where unknown. */
      times: number[];
    }
  | { written: WrittenFile[] }
  | { digest: string }
  | Record<string, never>;
