/** A formula as HTML, or why it can't be set. */
export type Formula = { html: string } | { error: string };

/** Sets formulas; equal ones once. */
export interface FormulaRenderer {
  render: (tex: string, display: boolean) => Formula;
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
  return {
    render(tex, display) {
      const key = `${display ? 'D' : 'I'}${tex}`;
      const known = remembered.get(key);
      if (known) return known;
      const formula = setEitherWay(katex.renderToString, tex, display);
      if (remembered.size < mostRemembered) remembered.set(key, formula);
      return formula;
    },
  };
}

type RenderToString = (tex: string, options: import('katex').KatexOptions) => string;

/** What Markdown takes a backslash off. */
const escaped = /\\([\\`*_{}[\]()#+\-.!|])|\\$/g;

/** Where Markdown was read before MathJax, authors wrote its backslashes twice (`\left\\{`) and escaped its signs. */
function setEitherWay(renderToString: RenderToString, tex: string, display: boolean): Formula {
  const formula = set(renderToString, tex, display);
  if ('html' in formula || !tex.includes('\\')) return formula;
  const plain = set(renderToString, tex.replace(escaped, '$1'), display);
  return 'html' in plain ? plain : formula;
}

function set(renderToString: RenderToString, tex: string, display: boolean): Formula {
  try {
    const html = renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      strict: 'ignore',
      maxSize: 50,
    });
    return { html: `<span class="math${display ? ' math-display' : ''}" translate="no">${html}</span>` };
  } catch (error) {
    return {
      error: (error instanceof Error ? error.message : String(error)).replace(/^KaTeX parse error: /, ''),
    };
  }
}
