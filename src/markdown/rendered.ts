import type { Problem } from '../diagnostics/problem.ts';
import type { Heading } from '../posts/post.ts';

export interface MarkdownOptions {
  /** For problems. */
  file: string;
  /** Line of the file on which `source` begins, counted from 1. */
  firstLine: number;
  math: boolean;
  /** Nothing else supplies a title: an H1 that begins the body becomes `firstHeading` and leaves the body. */
  untitled?: boolean;
  /** Jekyll's `excerpt_separator`, a comment that ends the lead beside `<!-- more -->`. */
  excerptSeparator?: string;
}

/** Renders bodies; one renderer serves a whole site. */
export interface MarkdownRenderer {
  /** Returns at once unless the body holds code or maths whose tools still have to be loaded. Never throws or rejects for what an author wrote. */
  render: (source: string, options: MarkdownOptions) => RenderedMarkdown | Promise<RenderedMarkdown>;
  /** Does to HTML made elsewhere, such as an MDX post's, all that comes after parsing. */
  finishHtml: (html: string, options: MarkdownOptions) => RenderedMarkdown | Promise<RenderedMarkdown>;
}

/** A body as HTML. Site links and pictures are placeholders (`link:…`, `asset:…`), see placeholders.ts. */
export interface RenderedMarkdown {
  html: string;
  headings: Heading[];
  /** Targets of `link:` placeholders, unique: relative files, root-relative paths, fragments kept apart. */
  links: string[];
  /** Targets of `asset:` placeholders, unique, as written. */
  images: string[];
  /** Readable text of the first paragraph(s), for the excerpt; Markdown's `<!-- more -->` ends it. */
  lead: string;
  /** Characters read: Hanzi one each, a Latin word one each. */
  length: number;
  /** The first H1, if the body begins with one and nothing else supplies a title. */
  firstHeading?: string;
  hasMath: boolean;
  hasCode: boolean;
  problems: Problem[];
}
