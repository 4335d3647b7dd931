import type { ShortcodeTemplates } from '../config/generator.ts';
import type { Position, Problem } from '../diagnostics/problem.ts';
import type { Heading } from '../posts/post.ts';

/** What a body can't say about itself. */
export interface MarkdownOptions {
  /** For problems. */
  file: string;
  /** Line of the file on which `source` begins, counted from 1. */
  firstLine: number;
  math: boolean;
  /** Whether its HTML passes a sanitiser; see untrusted/allowed.ts. */
  untrusted?: boolean;
  /** Each line break in a paragraph is one to the reader, as Hexo has it; else Markdown's own rule holds. */
  breaks?: boolean;
  /** `$$…$$` within a line is set in the line, as kramdown has it. */
  inlineDollars?: boolean;
  /** Nothing else supplies a title: an H1 that begins the body becomes `firstHeading` and leaves the body. */
  untitled?: boolean;
  /** Jekyll's `excerpt_separator`, a comment that ends the lead beside `<!-- more -->`. */
  excerptSeparator?: string;
  /** The site's address, to know links to itself by. */
  site?: string | undefined;
  /** Says which pictures of other hosts the site keeps a copy of. */
  isFetched?: ((address: string) => boolean) | undefined;
  /** What tags of the old site's own show. */
  templates?: ShortcodeTemplates;
}

export type LoadKind = 'script' | 'style' | 'frame' | 'form';

/** Something that a body loads from another host. */
export interface ExternalLoad {
  kind: LoadKind;
  url: string;
  position: Position;
}

/** Renders bodies; one renderer serves a whole site. */
export interface MarkdownRenderer {
  /** Returns at once unless the body holds code or maths whose tools still have to be loaded. Never throws or rejects for what an author wrote. */
  render: (source: string, options: MarkdownOptions) => RenderedMarkdown | Promise<RenderedMarkdown>;
  /** Does to HTML made elsewhere, such as an MDX post's, all that comes after parsing. */
  finishHtml: (html: string, options: MarkdownOptions) => RenderedMarkdown | Promise<RenderedMarkdown>;
}

/**
 * A body as HTML. What the interface finds in it:
 *
 * - `data-message="callout.note"` (and the other kinds), `data-message="footnotes"`: empty elements to fill;
 *   `data-message-label="footnoteBack"`: a better `aria-label` for a footnote's way back
 * - `figure.code[data-code][data-language]`: a place for a copy button; `section[data-footnotes]`
 * - `div.table`, `div.tabs > section.tab`, `p.tab-title`, `figure.embed`, `code.math-error`: for style sheets
 * - `translate="no"` on code and formulas, `-{…}-` in text, attributes, headings and lead: for the converter
 *
 * Site links and pictures are placeholders (`link:…`, `asset:…`), see placeholders.ts.
 */
export interface RenderedMarkdown {
  html: string;
  headings: Heading[];
  /** Targets of `link:` placeholders with their fragments, unique: relative files, root-relative paths, `#fragment` alone. */
  links: string[];
  /** Targets of `asset:` placeholders, unique, as written but for percent-encoding. */
  images: string[];
  /** What the inline scripts of the body say, exactly as it holds them. */
  scripts: string[];
  /** What it loads from elsewhere, pictures and films left aside. */
  loads: ExternalLoad[];
  /** Readable text of the first paragraph(s), for the excerpt; Markdown's `<!-- more -->` ends it. */
  lead: string;
  /** Characters read: Hanzi one each, a Latin word one each. */
  length: number;
  /** The H1 that begins the body, if one does; see `untitled`. */
  firstHeading?: string;
  hasMath: boolean;
  hasCode: boolean;
  problems: Problem[];
}
