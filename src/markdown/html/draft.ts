import type { Finding } from '../../diagnostics/problem.ts';
import type { Width } from '../characters.ts';
import type { CodeBlock } from '../code/figure.ts';
import type { Piece } from '../marks.ts';
import type { FormulaSetter } from '../maths/formula.ts';
import type { Heading } from '../../posts/post.ts';
import type { ExternalLoad } from '../rendered.ts';
import type { TagPlaces } from '../tag-places.ts';
import { UrlPlaces } from '../url-places.ts';
import type { ProblemLog } from '../problem-log.ts';
import { Lead } from './lead.ts';
import { Slugger } from './slug.ts';

/** An element that waits for its end tag. */
export interface OpenElement {
  /** Lower case, as in the source. */
  name: string;
  /** What its end is written as. */
  close: string;
  flags: number;
}

/** A code block whose highlighting may have to wait for its language; `chunk` is its place in the output. */
export interface CodeJob extends CodeBlock {
  chunk: number;
}

/** A body on its way from the parser's HTML to ours. */
export interface Draft {
  /** Finished output before `out`; code blocks take the places their jobs name. */
  readonly chunks: string[];
  readonly jobs: CodeJob[];
  out: string;
  /** A start tag not written yet, since an empty paragraph is better left out. */
  pending: string;

  readonly open: OpenElement[];
  readonly openCount: Map<string, number>;
  /** Elements left out because they nest too deep, by name. */
  readonly skipped: Map<string, number>;
  /** How many open elements are literal, without lead, uncounted, foreign. */
  literal: number;
  leadless: number;
  uncounted: number;
  foreign: number;
  /** Width of the last character of the line of text, 0 where none is. */
  last: Width;

  readonly pieces: readonly Piece[];
  /** The piece whose HTML is being written. */
  piece: Piece | undefined;
  readonly log: ProblemLog;
  /** Where tags are in the source. */
  readonly places: TagPlaces;
  /** Where addresses are in the source. */
  readonly urls: UrlPlaces;
  /** Problems that are reported once. */
  readonly reported: Set<string>;
  readonly formulas: FormulaSetter | undefined;
  readonly slugger: Slugger;

  /** All headings move down one level. */
  shift: boolean;
  /** The body begins with an H1 that was not met yet. */
  leadingTitle: boolean;
  /** Whether that H1 leaves the body. */
  readonly dropTitle: boolean;
  /** The allow-list of untrusted posts counts for what template tags became as well. */
  readonly isUntrusted: boolean;
  /** The site's address; absolute links to it are links within the site. */
  readonly site: string | undefined;
  /** Says which pictures of other hosts the site keeps a copy of. */
  readonly isFetched: ((address: string) => boolean) | undefined;
  /** Content of the comment that ends the lead, beside `more`. */
  readonly excerptSeparator: string;
  /** Writes a stretch of HTML into this draft. */
  readonly rewrite: (draft: Draft, html: string) => void;
  /** Raw text elements and signs of a comment's end that are known not to come any more. */
  readonly unclosed: Set<string>;

  readonly headings: Heading[];
  readonly links: Set<string>;
  readonly images: Set<string>;
  /** What the inline scripts say. */
  readonly scripts: string[];
  readonly loads: ExternalLoad[];
  readonly lead: Lead;
  length: number;
  firstHeading: string | undefined;
  hasMath: boolean;
}

/** What a draft starts from. */
export type DraftStart = Pick<
  Draft,
  | 'pieces'
  | 'log'
  | 'places'
  | 'formulas'
  | 'dropTitle'
  | 'isUntrusted'
  | 'site'
  | 'isFetched'
  | 'excerptSeparator'
  | 'rewrite'
> & { html: string };

const marked = /<!--\s*more\b/i;
const leadingTitlePattern = /^(?:\s|<!--(?:(?!-->)[^])*-->)*<h1[\s>]/;

/** Starts a draft for the parser's HTML. */
export function createDraft(start: DraftStart): Draft {
  const { html, ...given } = start;
  const separator = given.excerptSeparator;
  const leadingTitle = html.includes('<h1') && leadingTitlePattern.test(html);
  const titles = html.match(/<h1[\s>]/g)?.length ?? 0;
  return {
    ...given,
    urls: new UrlPlaces(given.log.text),
    chunks: [],
    jobs: [],
    out: '',
    pending: '',
    open: [],
    openCount: new Map(),
    skipped: new Map(),
    unclosed: new Set(),
    reported: new Set(),
    literal: 0,
    leadless: 0,
    uncounted: 0,
    foreign: 0,
    last: 0,
    slugger: new Slugger(),
    shift: titles > (leadingTitle && start.dropTitle ? 1 : 0),
    leadingTitle,
    headings: [],
    links: new Set(),
    images: new Set(),
    scripts: [],
    loads: [],
    piece: undefined,
    lead: new Lead(marked.test(html) || (separator !== '' && html.includes(separator))),
    length: 0,
    firstHeading: undefined,
    hasMath: false,
  };
}

/** Writes finished HTML. */
export function write(draft: Draft, html: string): void {
  if (draft.pending !== '') {
    draft.out += draft.pending;
    draft.pending = '';
  }
  draft.out += html;
}

/** Leaves a place for a code block. */
export function writeCode(draft: Draft, block: CodeBlock): void {
  write(draft, '');
  draft.chunks.push(draft.out, '');
  draft.out = '';
  draft.jobs.push({ ...block, chunk: draft.chunks.length - 1 });
  draft.last = 0;
}

/** Reports a problem of an element, once per name and code, where its first tag is. */
export function reportTag(draft: Draft, name: string, found: Finding): void {
  const key = `${found.code} ${name}`;
  if (draft.reported.has(key)) return;
  draft.reported.add(key);
  const place = draft.places.first(name);
  if (place !== undefined) draft.log.report(found, place);
  else draft.log.reportAt(found, Math.max(draft.log.text.indexOf(`<${name}`), 0));
}
