import { type Patch, type PatchedText, type Swaps, swapAll } from './query/card.ts';

/** Above this share of exceptions, a patch is no smaller than the text. */
const mostExceptions = 0.15;

/** Writes texts that differ in characters as one text and patches; `swaps` are keyed by target variant. */
export function patchTexts(
  texts: Record<string, string>,
  source: string,
  swaps: ReadonlyMap<string, Swaps>,
): PatchedText {
  const text = texts[source] ?? '';
  const patches: Record<string, Patch> = {};
  for (const [variant, other] of Object.entries(texts)) {
    if (variant === source || other === text) continue;
    patches[variant] = makePatch(swapAll(text, swaps.get(variant)?.get(source)), other);
  }
  return { variant: source, text, patches };
}

function makePatch(swapped: readonly string[], text: string): Patch {
  const wanted = [...text];
  if (swapped.length !== wanted.length) return { text };
  const at: number[] = [];
  let replacements = '';
  let last = 0;
  for (const [i, character] of wanted.entries()) {
    if (swapped[i] === character) continue;
    at.push(i - last);
    replacements += character;
    last = i;
  }
  return at.length > wanted.length * mostExceptions ? { text } : { at, with: replacements };
}
