/** A writing system of Chinese, as ISO 15924 names them in lower case. */
export type Script = 'hans' | 'hant';

/** The OpenCC targets a variant may be written in: `cn`/`t` plain, `tw`/`hk` characters, `cnp`/`twp`/`hkp` with idioms. */
export type ConversionTarget = 'cn' | 'cnp' | 't' | 'tw' | 'twp' | 'hk' | 'hkp';

/** One rendering of the whole site: a script, a dictionary and a place in the URL space. */
export interface Variant {
  /** BCP 47 tag, such as `zh-Hans` or `zh-Hant-TW`; also what `lang` and `hreflang` say. */
  code: string;
  script: Script;
  target: ConversionTarget;
  /** First path segment, or the empty string for the default variant at the root. */
  prefix: string;
  /** Name of the variant in its own script, for the switch: 简体, 繁體. */
  label: string;
  /** Open Graph locale; needs a territory: zh_CN, zh_TW, zh_HK. */
  ogLocale: string;
}

/** A text in every variant of the site, keyed by `Variant.code`. */
export type Localized<T = string> = Record<string, T>;
