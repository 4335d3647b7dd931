import { fold } from '../variants/fold.ts';

/** Gives the identity of a name: script, width, case and spacing don't matter. 客户服务 and 客戶服務 are one. */
export function termKey(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}
