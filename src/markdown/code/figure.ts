import { escapeHtml } from '../../html/escape.ts';
import { chart, chartFigure } from './chart.ts';
import { plainTokens, type HighlightedLine } from './tokens.ts';

/** A code block as an author wrote it. */
export interface CodeBlock {
  language: string;
  code: string;
  title?: string | undefined;
  /** Lines to be marked, from 1. */
  marked?: readonly number[] | undefined;
  /** How a chart is drawn. */
  kind?: 'bar' | 'line' | undefined;
  /** Where it stands in the cleaned source, for problems. */
  offset?: number | undefined;
}

/** The language of diagrams, which are no code to readers. */
export const diagram = 'mermaid';

/** Writes a code block; its text is exactly the code. `data-code` is the hook for a copy button. */
export function codeFigure(block: CodeBlock, language: string, lines: readonly HighlightedLine[]): string {
  const caption = block.title ? `<figcaption translate="no">${escapeHtml(block.title)}</figcaption>` : '';
  const name = language === '' ? '' : ` data-language="${escapeHtml(language)}"`;
  const code = lines
    .map((line, at) => {
      const html = line.map(tokenHtml).join('');
      return block.marked?.includes(at + 1) === true ? `<mark class="line">${html}</mark>` : html;
    })
    .join('\n');
  return `<figure class="code"${name} data-code>${caption}<pre tabindex="0" translate="no"><code translate="no">${code}</code></pre></figure>`;
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
