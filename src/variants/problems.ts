import type { Finding } from '../diagnostics/problem.ts';

/** Something in a text's variant markup that its author should know. */
export interface VariantProblem extends Finding {
  /** The words around it as in the source, at most 40 characters. */
  excerpt: string;
}

/** Cuts out what is around an offset, on one line. */
export function excerptAt(text: string, offset: number): string {
  const from = Math.max(0, offset - 10);
  return text
    .slice(from, from + 40)
    .replace(/\s+/g, ' ')
    .trim();
}
