import type { SiteConfig } from '../../config/site-config.ts';
import type { Script } from '../../config/variant.ts';
import type { PackedTables } from '../../variants/tables.ts';
import type { OwnTexts } from '../../views/messages.ts';
import type { BodyRef } from '../../views/views.ts';
import type { CardJob } from '../images/share-pictures.ts';
import type { Placement } from '../../posts/classify.ts';
import type { FeedJob, TwinJob } from './feed-job.ts';
import type { BodyLocation } from '../store/body-store.ts';
import type { ContentFile } from '../store/file-record.ts';

/** What a thread needs before its first job of a kind. */
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

/** A content file, with the facts that only the whole tree gives. */
export interface IngestTask extends ContentFile {
  placement: Placement;
}

/** A page to write. */
export interface PageJob {
  /** Output file, relative to the output folder. */
  out: string;
  /** Where it is written until then, relative to the staging folder. */
  staged: string;
  /** Stands between its first text and its second; a page without a body has one text. */
  body?: PageBody;
  /** Content hash of the file as it is; equal output isn't written again. */
  known?: string;
}

/** A body to put into a page. */
export interface PageBody {
  location: BodyLocation;
  ref: BodyRef;
  script: Script;
  /** Texts of the interface that the site has of its own. */
  texts?: OwnTexts | undefined;
}

export interface WrittenFile {
  out: string;
  hash: string;
  size: number;
  /** False when the output equals what is already there. */
  changed: boolean;
}

/** Ends every text: all are encoded at once, and nothing else would show where each ends. HTML never contains it. */
export const textEnd = '\0';

export type WorkerRequest =
  | { type: 'ingest'; tasks: IngestTask[] }
  /** Gives the dictionaries that posts are converted with. */
  | { type: 'tables'; tables: PackedTables }
  /** Names the folder that new and changed files are written to. */
  | { type: 'outputSetup'; staging: string }
  /** The first `units` of `text` are the pages' texts in UTF-16, each with `textEnd` after it. */
  | { type: 'pages'; jobs: PageJob[]; text: SharedArrayBuffer; units: number }
  | { type: 'feeds'; jobs: FeedJob[] }
  | { type: 'twins'; jobs: TwinJob[] }
  | ({ type: 'cards' } & CardJob);

export type WorkerResponse =
  | {
      /** Records as lines: they are compared, and kept, without being read through. */
      lines: string[];
      /** Milliseconds each took; 0 where unknown. */
      times: number[];
    }
  | { written: WrittenFile[] }
  | Record<string, never>;

/** Does what a pool is asked to do: reads and converts posts, puts them into pages and feeds, writes these. */
export interface JobHandler {
  /** Handles one request; the next may only come when it is done. */
  handle(request: WorkerRequest): Promise<WorkerResponse>;
  close(): void;
}
