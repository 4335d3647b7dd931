/**
 * Copies a piece of a text that is to be kept: engines cut texts by reference, so that one address would keep all of its
 * page in memory. https://crbug.com/v8/2869
 */
export function kept(piece: string): string {
  return ` ${piece}`.slice(1);
}
