/**
 * Reads jieba's frequency dictionary, a line `word frequency tag` for each word. The package's own module reads another
 * 6 MB beside it, and an import would read it even where the compiled words are kept: so it is read when it is needed.
 */
export function jiebaWords(): string {
  const { createRequire } = process.getBuiltinModule('node:module');
  const { readFileSync } = process.getBuiltinModule('node:fs');
  return readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8');
}
