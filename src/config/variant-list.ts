import type { ConversionTarget, Script, Variant } from './variant.ts';

/** A variant as `site.yaml` may describe it instead of naming its code alone. */
export interface VariantChoice {
  code: string;
  target?: ConversionTarget | undefined;
  prefix?: string | undefined;
  label?: string | undefined;
  idioms?: boolean | undefined;
}

interface KnownVariant {
  script: Script;
  /** Conversion of characters alone, and with the region's own words. */
  targets: [characters: ConversionTarget, idioms: ConversionTarget];
  /** Whether a site that names the variant without a word more gets the region's words. */
  idioms: boolean;
  prefix: string;
  label: string;
  ogLocale: string;
}

/**
 * The variants that Jianfan writes. A regional tag is for regional text, so those convert words too
 * unless `idioms: false` says otherwise; plain Traditional uses Taiwan's character forms (src/README.md).
 */
const knownVariants: Readonly<Record<string, KnownVariant>> = {
  'zh-Hans': plain('hans', ['cn', 'cnp'], 'zh-hans', '简体', 'zh_CN'),
  'zh-Hant': plain('hant', ['tw', 'twp'], 'zh-hant', '繁體', 'zh_TW'),
  'zh-Hans-CN': regional('hans', ['cn', 'cnp'], 'zh-cn', '大陆简体', 'zh_CN'),
  'zh-Hant-TW': regional('hant', ['tw', 'twp'], 'zh-tw', '台灣正體', 'zh_TW'),
  'zh-Hant-HK': regional('hant', ['hk', 'hkp'], 'zh-hk', '香港繁體', 'zh_HK'),
};

type Row = [Script, KnownVariant['targets'], prefix: string, label: string, ogLocale: string];

function plain(...[script, targets, prefix, label, ogLocale]: Row): KnownVariant {
  return { script, targets, idioms: false, prefix, label, ogLocale };
}

function regional(...row: Row): KnownVariant {
  return { ...plain(...row), idioms: true };
}

/** Other tags that mean one of them: older ones without a script, and bare scripts. */
const otherNames: Readonly<Record<string, string>> = {
  'zh-cn': 'zh-Hans-CN',
  'zh-tw': 'zh-Hant-TW',
  'zh-hk': 'zh-Hant-HK',
  hans: 'zh-Hans',
  hant: 'zh-Hant',
};

/** Codes of all variants that a site may list. */
export const variantCodes: readonly string[] = Object.keys(knownVariants);

/** Finds the code of a variant by any of its names, whatever the case; undefined for others. */
export function variantCode(name: string): string | undefined {
  const wanted = name.trim().replaceAll('_', '-').toLowerCase();
  return variantCodes.find((code) => code.toLowerCase() === wanted) ?? otherNames[wanted];
}

/** Completes a site's variants; the first one is the default and is at the root. Codes must be known. */
export function expandVariants(choices: readonly VariantChoice[]): Variant[] {
  return choices.flatMap((choice, index) => {
    const known = knownVariants[choice.code];
    if (known === undefined) return [];
    const idioms = choice.idioms ?? known.idioms;
    return {
      code: choice.code,
      script: known.script,
      target: choice.target ?? known.targets[idioms ? 1 : 0],
      prefix: choice.prefix ?? (index === 0 ? '' : known.prefix),
      label: choice.label ?? known.label,
      ogLocale: known.ogLocale,
    };
  });
}

/** Finds a code or prefix that two variants share. */
export function findClash(
  variants: readonly Variant[],
): { index: number; field: 'code' | 'prefix' } | undefined {
  for (const [index, variant] of variants.entries()) {
    const earlier = variants.slice(0, index);
    if (earlier.some(({ code }) => code === variant.code)) return { index, field: 'code' };
    if (earlier.some(({ prefix }) => prefix === variant.prefix)) return { index, field: 'prefix' };
  }
  return undefined;
}
