import { groupEnd } from './definitions.ts';

// MathJax takes plain TeX's \matrix{a & b \cr c & d}, \pmatrix and \cases (https://docs.mathjax.org/en/latest/input/tex/macros/),
// and a bare _ in \text{…}; KaTeX takes neither.

const arrays = /\\(matrix|pmatrix|cases)\s*(?=\{)/g;
const texts = /\\(?:text|textbf|textit|textrm|mbox)\s*(?=\{)/g;

/** Writes a formula of MathJax as KaTeX knows it. */
export function writePlainTex(tex: string): string {
  const written = inGroups(tex, arrays, (name, inside) => {
    const rows = writePlainTex(inside).replace(/\\cr(?![A-Za-z])/g, '\\\\');
    return `\\begin{${name}}${rows}\\end{${name}}`;
  });
  return inGroups(written, texts, (_, inside, head) => `${head}{${inside.replace(/(?<!\\)_/g, '\\_')}}`);
}

/** Replaces commands with the groups after them. */
function inGroups(
  tex: string,
  command: RegExp,
  write: (name: string, inside: string, head: string) => string,
): string {
  let written = '';
  let from = 0;
  for (const match of tex.matchAll(command)) {
    if (match.index < from) continue;
    const start = match.index + match[0].length;
    const end = groupEnd(tex, start);
    if (tex[end - 1] !== '}') break;
    written += tex.slice(from, match.index) + write(match[1] ?? '', tex.slice(start + 1, end - 1), match[0]);
    from = end;
  }
  return written + tex.slice(from);
}
