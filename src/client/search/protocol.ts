import type { Excerpt } from '../../search/query/excerpt.ts';
import type { Segment } from '../../search/query/matches.ts';
import type { FacetChoices } from '../../search/query/facets.ts';
import type { SearchRequest } from '../../search/query/search-url.ts';

/** What the page tells the engine once. */
export interface EngineOptions {
  /** Absolute URL of the search folder, with a trailing slash. */
  indexUrl: string;
  /** The reader's variant. */
  variant: string;
}

/** A page of results that is requested. */
export interface EngineRequest extends SearchRequest {
  from: number;
  count: number;
  /** Set in the dialog: as many as are read together will do, which spares a phone most texts of a large site. */
  mayBeFewer?: boolean;
  /** Set on the search page, where choices for narrowing are shown. */
  wantsChoices: boolean;
}

/** A result in the reader's variant, ready to show. */
export interface ResultView {
  kind: 'article' | 'thread' | 'page';
  date?: string;
  /** URL of a small picture, root-relative. */
  picture?: string;
  /** Colour of the monogram in its place, see views/title-cover.ts. */
  tint?: number;
  /** Link to the post, with the passage to land on in its fragment. */
  href: string;
  title: Segment[];
  tags: Segment[][];
  section: string;
  authors: string[];
  excerpt: Excerpt['segments'];
}

/** What the engine answers. */
export interface EngineAnswer {
  total: number;
  results: ResultView[];
  /** When no post holds all of it: the part of the query that was answered. */
  partial?: string;
  /** When nothing is left of it by what it was narrowed to: how many posts there are without. */
  outside?: number;
  /** Set when what was typed was taken for pinyin or zhuyin: titles and tags are read so. */
  bySound?: true;
  /** Names of tags like what was typed, when nothing or only a part was found. */
  nearTags: string[];
  choices?: FacetChoices;
}

/** Why there is no answer: `offline` may go away by itself, `outdated` asks for the page to be reloaded, `unsupported` stays. */
export type EngineFailure = 'offline' | 'outdated' | 'unsupported' | 'broken';

export type ToWorker =
  | { type: 'open'; options: EngineOptions }
  | { type: 'ask'; id: number; request: EngineRequest }
  | { type: 'retry' };

export type FromWorker =
  | { type: 'ready' }
  | { type: 'answer'; id: number; answer: EngineAnswer }
  | { type: 'failure'; id: number; failure: EngineFailure; message: string };
