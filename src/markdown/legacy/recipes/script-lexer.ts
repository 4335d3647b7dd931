/** Finds the first of some signs outside brackets and texts. */
export function closing(script: string, from: number, signs: string): number {
  let depth = 0;
  for (let at = from; at < script.length; at++) {
    const sign = script.charAt(at);
    if (depth === 0 && signs.includes(sign)) return at;
    if (/["'`]/.test(sign)) at = textEnd(script, at);
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
  }
  return script.length;
}

/** Finds the quotation mark that ends a text. */
export function textEnd(script: string, from: number): number {
  const quote = script.charAt(from);
  for (let at = from + 1; at < script.length; at++) {
    if (script[at] === '\\') at++;
    else if (script[at] === quote) return at;
    else if (quote === '`' && script.startsWith('${', at)) at = closing(script, at + 2, '}');
  }
  return script.length;
}
