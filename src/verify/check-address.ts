import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';

/** The address of a site whose owner has set none, and the one that `jianfan init` writes. */
const unset = /^(?:http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/|https:\/\/example\.org\/$)/;

/** Tells that a site still has the address that it was made with. */
export function checkAddress({ href }: URL): Problem[] {
  return unset.test(href)
    ? [createProblem('output-address-unset', { file: 'index.html', values: { address: href } })]
    : [];
}
