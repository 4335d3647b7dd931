import type { WordTable } from './word-table.ts';

/**
 * How the words of the frequency dictionary are got. Compiled templates, which cut titles, are a module graph apart from
 * the program that renders with them; the process's registry of symbols is what the two share, as is the memory then.
 */
const key = Symbol.for('jianfan.words');
const registry = globalThis as unknown as Record<symbol, (() => WordTable) | undefined>;

/** Says how the words are got, for all module graphs of this thread. */
export function shareWords(load: () => WordTable): void {
  registry[key] = load;
}

/** Gives the words of the frequency dictionary. */
export function sharedWords(): WordTable {
  const load = registry[key];
  if (load === undefined) throw new Error('Nobody has said where dictionaries come from; see provideTables.');
  return load();
}
