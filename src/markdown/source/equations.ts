// LaTeX's environments that need no dollars, their numbers, and `\label`, `\eqref` and `\ref`, which KaTeX lacks
// (https://katex.org/docs/support_table). Numbers are written as `\tag`, so that references know them.

/** The numbers of a source's equations. */
export interface Equations {
  /** Numbers by label. */
  readonly labels: ReadonlyMap<string, string>;
  /** The number before an environment's first, by the offset of its `\begin`. */
  readonly before: ReadonlyMap<number, number>;
}

const environmentNames = 'equation|align|gather|alignat|flalign|multline|eqnarray|displaymath|math|CD';
const beginPattern = new RegExp(`\\\\begin\\{((?:${environmentNames})\\*?)\\}`, 'y');
const environments = new RegExp(
  `\\\\begin\\{(${environmentNames})(\\*?)\\}([^]{0,10000}?)\\\\end\\{\\1\\2\\}`,
  'g',
);
const labelPattern = /\\label\s*\{([^{}]*)\}/g;
const tagPattern = /\\tag\*?\s*\{([^{}]*)\}/;
const unnumbered = /\\(?:nonumber|notag)\b/;

/** Returns the name of the environment that begins at an offset, if it is one of maths. */
export function environmentAt(source: string, at: number): string | undefined {
  beginPattern.lastIndex = at;
  return beginPattern.exec(source)?.[1];
}

/** Numbers the equations of a source from the top, as LaTeX does. */
export function numberEquations(source: string): Equations {
  const labels = new Map<string, string>();
  const before = new Map<number, number>();
  if (!source.includes('\\label')) return { labels, before };
  let last = 0;
  for (const match of source.matchAll(environments)) {
    const [, name = '', star = '', body = ''] = match;
    before.set(match.index, last);
    for (const row of rowsOf(name, body)) {
      const tag = tagPattern.exec(row)?.[1];
      if (tag === undefined && star === '' && !unnumbered.test(row)) last++;
      for (const [, label = ''] of row.matchAll(labelPattern)) labels.set(label.trim(), tag ?? String(last));
    }
  }
  for (const [, body = ''] of source.matchAll(/\$\$([^$]{1,5000})\$\$/g)) {
    const tag = tagPattern.exec(body)?.[1];
    if (tag === undefined) continue;
    for (const [, label = ''] of body.matchAll(labelPattern)) labels.set(label.trim(), tag);
  }
  return { labels, before };
}

/** Writes a formula as KaTeX knows it; `start` is the offset of its TeX. */
export function toKatex(tex: string, start: number, { labels, before }: Equations): string {
  if (!tex.includes('\\')) return tex;
  const known = tex
    .replace(/\\mbox(?=\s*\{)/g, '\\text')
    .replace(environments, (whole, name: string, star: string, body: string, at: number) => {
      const first = before.get(start + at);
      return writeEnvironment(name, star, body, star === '' ? first : undefined) ?? whole;
    });
  return known
    .replace(labelPattern, '')
    .replace(/\\(eq)?ref\s*\{([^{}]*)\}/g, (_, eq: string | undefined, label: string) => {
      const number = labels.get(label.trim()) ?? label;
      return `\\text{${eq === undefined ? number : `(${number})`}}`;
    });
}

const replacements: Record<string, string> = { multline: 'gather', flalign: 'align', eqnarray: 'align' };

function writeEnvironment(name: string, star: string, body: string, first: number | undefined): string {
  if (name === 'displaymath' || name === 'math') return body;
  const known = replacements[name] ?? name;
  const text = name === 'eqnarray' ? body.replace(/&\s*([^&\\]{1,3}|\\[a-zA-Z]+\s*)&/g, '&$1') : body;
  let number = first;
  const rows = rowsOf(name, text).map((row) => {
    if (number === undefined || tagPattern.test(row) || unnumbered.test(row)) return row;
    return `${row.trimEnd()} \\tag{${++number}}`;
  });
  return `\\begin{${known}${star}}${rows.join('\\\\')}\\end{${known}${star}}`;
}

/** Parts the rows of an environment; an equation has one. */
function rowsOf(name: string, body: string): string[] {
  if (name === 'equation' || name === 'multline' || name === 'CD') return [body];
  const rows: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of body.matchAll(/\\begin\{|\\end\{|\\\\/g)) {
    if (match[0] === '\\begin{') depth++;
    else if (match[0] === '\\end{') depth--;
    else if (depth === 0) {
      rows.push(body.slice(from, match.index));
      from = match.index + 2;
    }
  }
  const rest = body.slice(from);
  return rest.trim() === '' && rows.length > 0 ? rows : [...rows, rest];
}
