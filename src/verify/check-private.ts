import { createProblem } from '../diagnostics/create-problem.ts';
import { LineIndex } from '../diagnostics/line-index.ts';
import type { Problem } from '../diagnostics/problem.ts';

/** Files that hold no text, or none of ours. */
export const binaryPattern =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|mp[34]|m4a|ogg|webm|mov|zip|gz|pdf|woff2?|ttf|otf|wasm|pagefind|pf_\w+)$/i;

/** Tells the first place where a file names a folder of the computer that built it. */
export function checkPrivatePaths(file: string, text: string, paths: readonly string[]): Problem[] {
  for (const path of paths) {
    const at = text.indexOf(path);
    if (at < 0 || isLonger(text, at + path.length)) continue;
    const position = new LineIndex(text).position(at);
    return [createProblem('output-machine-path', { file, position, values: { path } })];
  }
  return [];
}

/** `/work/site` is not in `/work/site-two`. */
function isLonger(text: string, end: number): boolean {
  return /[\w-]/.test(text[end] ?? '');
}
