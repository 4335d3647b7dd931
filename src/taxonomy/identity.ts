import { fold } from '../variants/fold.ts';
import { rememberRecent } from './remember.ts';

/** A name is looked up by every post that carries it. */
const mostRemembered = 10_000;

/** Gives the identity of a name: script, width, case and spacing don't matter. 客户服务 and 客戶服務 are one. */
export const termKey = rememberRecent(mostRemembered, (name: string): string =>
  fold(name).replace(/\s+/g, ' ').trim(),
);
