// MathJax keeps what a formula defines for all later ones of a page, and takes a second definition for the first; KaTeX
// refuses a second \newcommand and lacks \DeclareMathOperator (https://katex.org/docs/supported#macros).

const defining =
  /\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator|[gex]?def|let|global)(?![A-Za-z])/;
const name = String.raw`\s*(?:\{\s*)?(\\[A-Za-z]+)\s*(?:\}\s*)?`;
const operator = new RegExp(String.raw`\\DeclareMathOperator(\*?)${name}(?=\{)`, 'g');
const command = new RegExp(String.raw`\\(?:re)?newcommand\*?${name}(?:\[(\d)\]\s*)?(?=\{)`, 'g');

/** Tells whether a formula defines commands. */
export function definesCommands(tex: string): boolean {
  return defining.test(tex);
}

/** Writes definitions as KaTeX knows them. */
export function writeDefinitions(tex: string): string {
  if (!definesCommands(tex)) return tex;
  const known = tex.replace(
    command,
    (_, defined: string, count = '0') => `\\def${defined}${parameters(Number(count))}`,
  );
  let written = '';
  let from = 0;
  for (const match of known.matchAll(operator)) {
    const [whole, star = '', defined = ''] = match;
    const start = match.index + whole.length;
    const end = groupEnd(known, start);
    written += `${known.slice(from, match.index)}\\def${defined}{\\operatorname${star}${known.slice(start, end)}}`;
    from = end;
  }
  return written + known.slice(from);
}

function parameters(count: number): string {
  return Array.from({ length: count }, (_, index) => `#${index + 1}`).join('');
}

/** Finds the end of the group that opens at an offset; the end of the text where it is never closed. */
export function groupEnd(tex: string, start: number): number {
  let depth = 0;
  for (let at = start; at < tex.length; at++) {
    const sign = tex[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return tex.length;
}
