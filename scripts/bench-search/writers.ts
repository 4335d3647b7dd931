import { expandVariants } from '../../src/config/variant-list.ts';
import type { Script } from '../../src/config/variant.ts';
import { createVariantWriter } from '../../src/variants/writer.ts';

/** Makes the converters into both scripts that the site itself uses. */
export function createWriters(): { hans: (text: string) => string; hant: (text: string) => string } {
  const into = (script: Script, from: Script) => {
    const variant = benchVariants.find((known) => known.script === script);
    if (variant === undefined) throw new Error(`The benched site has no variant in ${script}.`);
    const writer = createVariantWriter(variant, {});
    return (text: string) => writer.text(text, { script: from });
  };
  return { hans: into('hans', 'hant'), hant: into('hant', 'hans') };
}

/** The variants of the benched site, the default first. */
export const benchVariants = expandVariants([{ code: 'zh-Hans' }, { code: 'zh-Hant' }]);

/** Links a post of the benched site. */
export function benchLink(code: string, path: string): string {
  return code === 'zh-Hans' ? path : `/zh-hant${path}`;
}
