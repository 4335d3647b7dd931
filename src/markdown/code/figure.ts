import { escapeHtml } from '../../html/escape.ts';
import { chart, chartFigure } from './chart.ts';
import type { ChartKind, UnknownWord } from './fence-info.ts';
import type { LineNote } from './line-notes.ts';
import { plainTokens, type HighlightedLine } from './tokens.ts';

/** A code block as an author wrote it. */
export interface CodeBlock {
  language: string;
  code: string;
  title?: string | undefined;
  /** Lines to be marked, from 1. */
  marked?: readonly number[] | undefined;
  /** What comments in the code said of its lines. */
  notes?: ReadonlyMap<number, LineNote> | undefined;
  /** How a chart is drawn. */
  kind?: ChartKind | undefined;
  /** A word of its first line that means nothing. */
  unknown?: UnknownWord | undefined;
  /** Where it is in the cleaned source, for problems. */
  offset?: number | undefined;
}

/** How a line is written of which something is said. */
const noted: Record<LineNote, (line: string) => string> = {
  add: (line) => `<ins class="line">${line}</ins>`,
  remove: (line) => `<del class="line">${line}</del>`,
  mark: (line) => `<mark class="line">${line}</mark>`,
  focus: (line) => `<span class="line focus">${line}</span>`,
};

/** The language of diagrams, which are no code to readers. */
export const diagram = 'mermaid';

/** Writes a code block; its text is exactly the code. `data-code` is the hook for a copy button. */
export function codeFigure(block: CodeBlock, language: string, lines: readonly HighlightedLine[]): string {
  const caption = block.title ? `<figcaption translate="no">${escapeHtml(block.title)}</figcaption>` : '';
  const name = language === '' ? '' : ` data-language="${escapeHtml(language)}"`;
  const code = lines
    .map((line, at) => {
      const html = line.map(tokenHtml).join('');
      const note = block.notes?.get(at + 1) ?? (block.marked?.includes(at + 1) === true ? 'mark' : undefined);
      return note === undefined ? html : noted[note](html);
    })
    .join('\n');
  const focused = [...(block.notes?.values() ?? [])].includes('focus') ? ' class="focused"' : '';
  return `<figure class="code"${name} data-code>${caption}<pre${focused} tabindex="0" translate="no"><code translate="no">${code}</code></pre></figure>`;
}

/**
 * Writes a diagram as its source, which is readable as it is; client/diagrams.ts finds it by `data-diagram` and draws it
 * where it can. Its labels are text, and so converted.
 */
function diagramFigure(block: CodeBlock): string {
  const caption = block.title ? `<figcaption>${escapeHtml(block.title)}</figcaption>` : '';
  const source = escapeHtml(block.code);
  return `<figure class="diagram" data-diagram="mermaid"><details open><summary data-message="diagramSource"></summary><pre class="mermaid" tabindex="0" translate="yes">${source}</pre></details>${caption}</figure>`;
}

/** Writes a code block without colours. */
export function plainFigure(block: CodeBlock, language: string): string {
  if (language === diagram) return diagramFigure(block);
  const drawn = language === chart ? chartFigure(block) : undefined;
  if (drawn !== undefined) return drawn;
  return codeFigure(block, language, plainTokens(block.code));
}

function tokenHtml(token: HighlightedLine[number]): string {
  const text = escapeHtml(token.text);
  return token.style === '' ? text : `<span style="${token.style}">${text}</span>`;
}
