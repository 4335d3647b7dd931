import type { Script, Variant } from '../../config/variant.ts';

/** Writes a place so that a variant has a certain wording there, and the author's script what is written. */
export function markupFor(
  written: string,
  wording: string,
  script: Script | 'mixed',
  { script: target }: Variant,
): string {
  const own = script === 'mixed' ? (target === 'hans' ? 'hant' : 'hans') : script;
  return `-{zh-${own}:${written}; zh-${target}:${wording}}-`;
}
