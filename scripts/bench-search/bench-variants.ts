import { expandVariants } from '../../src/config/variant-list.ts';

/** The variants of the benched site, the default first. */
export const benchVariants = expandVariants([{ code: 'zh-Hans' }, { code: 'zh-Hant' }]);

/** Links a post of the benched site. */
export function benchLink(code: string, path: string): string {
  return code === 'zh-Hans' ? path : `/zh-hant${path}`;
}
