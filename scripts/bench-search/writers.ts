import type { Script, Variant } from '../../src/config/variant.ts';
import { createVariantWriter } from '../../src/variants/writer.ts';

/** Makes the converters into both scripts that the site itself uses. */
export function createWriters(): { hans: (text: string) => string; hant: (text: string) => string } {
  const into = (script: Script, from: Script) => {
    const writer = createVariantWriter(variants[script], {});
    return (text: string) => writer.text(text, { script: from });
  };
  return { hans: into('hans', 'hant'), hant: into('hant', 'hans') };
}

const variants: Record<Script, Variant> = {
  hans: { code: 'zh-Hans', script: 'hans', target: 'cn', prefix: '', label: '简体', ogLocale: 'zh_CN' },
  hant: {
    code: 'zh-Hant',
    script: 'hant',
    target: 'tw',
    prefix: 'zh-hant',
    label: '繁體',
    ogLocale: 'zh_TW',
  },
};

/** The variants of the benched site, the default first. */
export const benchVariants = [variants.hans, variants.hant];

/** Links a post of the benched site. */
export function benchLink(code: string, path: string): string {
  return code === 'zh-Hans' ? path : `/zh-hant${path}`;
}
