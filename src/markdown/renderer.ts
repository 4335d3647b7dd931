import { finding } from '../diagnostics/create-problem.ts';
import type { Finding } from '../diagnostics/problem.ts';
import { chart } from './code/chart.ts';
import { reportPie } from './code/chart-pie.ts';
import { readChartTable } from './code/chart-table.ts';
import { diagram, plainFigure, type CodeBlock } from './code/figure.ts';
import { chartKinds, type UnknownWord } from './code/fence-info.ts';
import { loadHighlighter, type Coloured, type Highlighter, type ReadOniguruma } from './code/highlighter.ts';
import { languageId } from './code/languages.ts';
import { withDistinctIds } from './html/distinct-ids.ts';
import type { Draft } from './html/draft.ts';
import { markForeignPassages } from './html/foreign-passages.ts';
import { markLatinParagraphs } from './html/latin-paragraphs.ts';
import { rewriteHtml } from './html/rewrite.ts';
import { reportShownNotes } from './html/shown-notes.ts';
import { reportShownSigns } from './html/shown-signs.ts';
import { loadFormulaRenderer, type FormulaRenderer } from './maths/formula.ts';
import { withDefinitionLists } from './legacy/definition-list.ts';
import { inlineToHtml, toHtml } from './parser.ts';
import type { Piece } from './marks.ts';
import type { ProblemLog } from './problem-log.ts';
import type { MarkdownOptions, MarkdownRenderer, RenderedMarkdown } from './rendered.ts';
import { cleanSource } from './source/clean.ts';
import { prepareSource, type PreparedSource } from './source/prepare.ts';
import { UrlPlaces } from './url-places.ts';
import { TagPlaces } from './tag-places.ts';
import { cleanHtml } from './untrusted/clean.ts';
import { withoutFrames } from './untrusted/frames.ts';
import { loadSanitiser, type Sanitiser } from './untrusted/sanitiser.ts';

/** What a renderer does beside Markdown itself. */
export interface MarkdownRendererOptions {
  /** Colour code; true unless said otherwise. */
  highlight?: boolean;
  /** Gives the engine that colours code, where files can be read. */
  oniguruma?: ReadOniguruma;
}

/** Makes a renderer. Highlighter and KaTeX are loaded when the first body needs them. */
export function createMarkdownRenderer(options: MarkdownRendererOptions = {}): Promise<MarkdownRenderer> {
  const highlight = options.highlight ?? true;
  let highlighter: Highlighter | undefined;
  let formulas: FormulaRenderer | undefined;
  let sanitiser: Sanitiser | undefined;

  function renderClean(text: string, given: MarkdownOptions, log: ProblemLog) {
    const prepared = prepareSource(text, log, given, inlineToHtml);
    return prepared.hasMath && !formulas
      ? loadThenRender(prepared, given, log)
      : finish(prepared, given, log);
  }

  /** All that an author may write as HTML passes the sanitiser before ours is added: code, formulas, callouts. */
  async function renderUntrusted(text: string, given: MarkdownOptions, log: ProblemLog) {
    const sanitise = (sanitiser ??= await loadSanitiser());
    let places = new TagPlaces(text, []);
    const urls = new UrlPlaces(text);
    const clean = (html: string, pieces: readonly Piece[]) =>
      cleanHtml(html, sanitise, {
        pieces,
        placeOfTag: (name, written) => places.find(name, written),
        placeOfUrl: (url) => urls.find(url),
        report: (found, offset) => log.report(found, offset),
      });
    const prepared = prepareSource(text, log, given, (line) => clean(inlineToHtml(line), []));
    places = prepared.places;
    const pieces = withoutFrames(prepared.pieces, text, log);
    if (prepared.hasMath) formulas ??= await loadFormulaRenderer();
    return finishParsed(clean(toHtml(prepared.markdown), pieces), { ...prepared, pieces }, given, log);
  }

  async function loadThenRender(prepared: PreparedSource, given: MarkdownOptions, log: ProblemLog) {
    if (prepared.hasMath) formulas ??= await loadFormulaRenderer();
    return finish(prepared, given, log);
  }

  function finish(prepared: PreparedSource, given: MarkdownOptions, log: ProblemLog) {
    return finishParsed(toHtml(prepared.markdown), prepared, given, log);
  }

  function finishParsed(
    html: string,
    prepared: Omit<PreparedSource, 'markdown'>,
    given: MarkdownOptions,
    log: ProblemLog,
  ) {
    const draft = rewriteHtml({
      html: withDefinitionLists(html),
      pieces: prepared.pieces,
      log,
      places: prepared.places,
      formulas: formulas?.forPost(),
      dropTitle: given.untitled ?? false,
      isUntrusted: given.untrusted ?? false,
      site: given.site,
      isFetched: given.isFetched,
      excerptSeparator: commentText(given.excerptSeparator),
    });
    if (draft.jobs.length === 0) return toRendered(draft);
    return highlight ? colour(draft) : withCode(draft, draft.jobs.map(plain));
  }

  function colour(draft: Draft): RenderedMarkdown | Promise<RenderedMarkdown> {
    const blocks = highlighter && draft.jobs.map((job) => highlighter?.colour(job));
    return blocks?.every((block) => block !== undefined) ? withCode(draft, blocks) : loadThenColour(draft);
  }

  async function loadThenColour(draft: Draft): Promise<RenderedMarkdown> {
    const loaded = (highlighter ??= await loadHighlighter(options.oniguruma).catch(() => undefined));
    if (loaded) await Promise.all(draft.jobs.map((job) => loaded.load(job)));
    return withCode(
      draft,
      draft.jobs.map((job) => loaded?.colour(job) ?? { ...plain(job), fault: 'failed' }),
    );
  }

  return Promise.resolve({
    render(source, given) {
      const { text, log } = cleanSource(source, given);
      return given.untrusted === true ? renderUntrusted(text, given, log) : renderClean(text, given, log);
    },
    finishHtml(html, given) {
      const { text, log } = cleanSource(html, given);
      return finishParsed(text, { pieces: [], hasMath: false, places: new TagPlaces(text, []) }, given, log);
    },
  });
}

function withCode(draft: Draft, blocks: readonly Coloured[]): RenderedMarkdown {
  for (const [index, job] of draft.jobs.entries()) {
    const { html, fault } = blocks[index] ?? plain(job);
    if (fault !== undefined) reportCode(draft.log, fault, job);
    draft.chunks[job.chunk] = html;
  }
  for (const { language, code, kind, unknown, offset = 0 } of draft.jobs) {
    if (unknown !== undefined) draft.log.report(reportWord(languageId(language), unknown), offset);
    if (languageId(language) !== chart) continue;
    const table = readChartTable(code);
    const found = 'code' in table ? table : kind === 'pie' ? reportPie(table) : undefined;
    if (found !== undefined) draft.log.report(found, offset);
  }
  const drawing = draft.jobs.find((job) => languageId(job.language) === diagram);
  if (drawing) draft.log.report(finding('diagram-source'), drawing.offset ?? 0);
  return toRendered(draft);
}

function reportWord(language: string, { word, nearest }: UnknownWord): Finding {
  if (language !== chart) return finding('fence-word-unknown', { word, nearest: nearest ?? 'title' });
  return nearest === undefined
    ? finding('fence-word-unknown/chart', { word, known: chartKinds.join(', ') })
    : finding('fence-word-unknown/chart-misspelt', { word, nearest });
}

function plain(block: CodeBlock): Coloured {
  return { html: plainFigure(block, languageId(block.language)) };
}

/** Languages that plugins of other generators draw. */
const otherDiagrams: ReadonlySet<string> = new Set(
  'flow flowchart sequence plantuml puml dot graphviz echarts markmap mindmap d2 wavedrom vega vega-lite pikchr'.split(
    ' ',
  ),
);

function reportCode(log: ProblemLog, fault: 'unknown' | 'failed', { language, offset = 0 }: CodeBlock): void {
  if (fault !== 'failed' && otherDiagrams.has(languageId(language)))
    return log.report(finding('diagram-source/other', { language }), offset);
  const id = fault === 'failed' ? 'code-highlighting-failed' : 'code-language-unknown';
  log.report(finding(id, { language }), offset);
}

function toRendered(draft: Draft): RenderedMarkdown {
  const { html, headings, links } = withDistinctIds({
    html: markLatinParagraphs(markForeignPassages(draft.chunks.join('').trim())),
    headings: draft.headings,
    links: [...draft.links],
  });
  reportShownNotes(html, draft.log);
  reportShownSigns(html, draft.log);
  const rendered: RenderedMarkdown = {
    html,
    headings,
    links,
    images: [...draft.images],
    scripts: draft.scripts,
    loads: draft.loads,
    lead: draft.lead.finish(),
    length: draft.length,
    hasMath: draft.hasMath,
    hasCode: draft.jobs.length > 0,
    problems: draft.log.finish(),
  };
  if (draft.firstHeading !== undefined && draft.firstHeading !== '')
    rendered.firstHeading = draft.firstHeading;
  return rendered;
}

/** Takes the signs of a comment off a separator. */
function commentText(separator = ''): string {
  return separator.replace(/^\s*<!--|-->\s*$/g, '').trim();
}
