import { dict } from '@node-rs/jieba/dict.js';

/** Reads jieba's frequency dictionary, a line `word frequency tag` for each word. */
export function jiebaWords(): string {
  return new TextDecoder().decode(dict);
}
