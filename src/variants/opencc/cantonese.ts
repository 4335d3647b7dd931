import type { ContextRule } from './context-rule.ts';

/** The character that Simplified writes for 係 (is, in Cantonese), 系 (a system) and 繫 (to tie). */
const copula = '系'.charCodeAt(0);

/** Writes 係 for 系 where it is the copula. */
export const copulaRule: ContextRule = { unit: copula, becomes: '係', cost: 620, holds: isCopula };

/** Characters and words of written Cantonese that no other Chinese has. */
const cantonese = /[嘅咗喺哋冇佢嘢啲嗰咁啱嚟咩乜噉睇攞諗谂嘥嬲瞓]|[唔](?!，|,|…|——)|边个|点解|呢个|呢度|系咪/;

/** How far from 系 the words that show it may be. */
const reach = 14;

const clauseEnd = /[。！？；!?;\n]/;

/** Whether 系 at `at` is in a clause of Cantonese. */
function isCopula(text: Uint16Array, at: number, end: number): boolean {
  const before = String.fromCharCode(...text.subarray(Math.max(0, at - reach), at));
  const after = String.fromCharCode(...text.subarray(at + 1, Math.min(end, at + reach)));
  const clause = (before.split(clauseEnd).at(-1) ?? '') + '系' + (after.split(clauseEnd)[0] ?? '');
  return cantonese.test(clause);
}
