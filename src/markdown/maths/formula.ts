import { definesCommands, writeDefinitions } from './definitions.ts';
import { writePlainTex } from './plain-tex.ts';

/** A formula as HTML, or why it can't be set. */
export type Formula = { html: string } | { error: string };

/** Sets the formulas of one post, in order: a command that one defines, the later ones know. */
export interface FormulaSetter {
  render: (tex: string, display: boolean) => Formula;
}

/** Sets formulas; equal ones once. */
export interface FormulaRenderer {
  /** Begins a post: commands that another has defined are unknown. */
  forPost: () => FormulaSetter;
}

/** A site's formulas fit easily; the bound is for servers that preview forever. */
const mostRemembered = 20_000;

let loading: Promise<FormulaRenderer> | undefined;

/** Loads KaTeX on first use; the formulas it has set are remembered for the life of the process. */
export function loadFormulaRenderer(): Promise<FormulaRenderer> {
  return (loading ??= createFormulaRenderer());
}

async function createFormulaRenderer(): Promise<FormulaRenderer> {
  const { default: katex } = await import('katex');
  await import('katex/contrib/mhchem'); // \ce and \pu, for chemistry
  const remembered = new Map<string, Formula>();
  const set = (tex: string, display: boolean, macros: Macros) =>
    setEitherWay(katex.renderToString, tex, display, macros);
  return {
    forPost() {
      const macros: Macros = {};
      let hasDefined = false;
      return {
        render(tex, display) {
          hasDefined ||= definesCommands(tex);
          if (hasDefined) return set(writeDefinitions(tex), display, macros);
          const key = `${display ? 'D' : 'I'}${tex}`;
          const known = remembered.get(key);
          if (known) return known;
          const formula = set(tex, display, {});
          if (remembered.size < mostRemembered) remembered.set(key, formula);
          return formula;
        },
      };
    },
  };
}

type Macros = NonNullable<import('katex').KatexOptions['macros']>;
type RenderToString = (tex: string, options: import('katex').KatexOptions) => string;

/** What Markdown takes a backslash off. */
const escaped = /\\([\\`*_{}[\]()#+\-.!|])|\\$/g;

/** Where Markdown was read before MathJax, authors wrote its backslashes twice (`\left\\{`) and escaped its signs. */
function setEitherWay(
  renderToString: RenderToString,
  tex: string,
  display: boolean,
  macros: Macros,
): Formula {
  const formula = setOnce(renderToString, tex, display, macros);
  if ('html' in formula || !tex.includes('\\')) return formula;
  const unescaped = tex.replace(escaped, '$1');
  for (const other of [unescaped, writePlainTex(tex), writePlainTex(unescaped)]) {
    if (other === tex) continue;
    const plain = setOnce(renderToString, other, display, macros);
    if ('html' in plain) return plain;
  }
  return formula;
}

/** `\\text{小時}` is the author's Chinese: it changes script with the text around it. */
const hanziInFormula = /class="mord[^"]*\bcjk_fallback[^"]*"/g;

function setOnce(renderToString: RenderToString, tex: string, display: boolean, macros: Macros): Formula {
  try {
    const html = renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      strict: 'ignore',
      maxSize: 50,
      macros,
      globalGroup: true,
    });
    // Definitions alone leave nothing to see.
    if (html.includes('<semantics><mrow></mrow>')) return { html: '' };
    const words = html.replace(hanziInFormula, '$& translate="yes"');
    return { html: `<span class="math${display ? ' math-display' : ''}" translate="no">${words}</span>` };
  } catch (error) {
    return {
      error: (error instanceof Error ? error.message : String(error)).replace(/^KaTeX parse error: /, ''),
    };
  }
}
