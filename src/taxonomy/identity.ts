import { fold } from '../variants/fold.ts';

/** A name is asked for by every post that carries it. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/** Gives the identity of a name: script, width, case and spacing don't matter. 客户服务 and 客戶服務 are one. */
export function termKey(name: string): string {
  let key = known.get(name);
  if (key === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(name, (key = fold(name).replace(/\s+/g, ' ').trim()));
  }
  return key;
}
