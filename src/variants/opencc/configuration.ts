import type { Dictionary } from './dictionary.ts';

/** A conversion as opencc-js describes it: its presets have this shape. */
export interface ConversionConfig {
  /** Character tables applied before anything else. */
  normalizationChain?: readonly (readonly Dictionary[])[];
  /** Dictionaries whose phrases cut the text into segments. */
  segmentation?: readonly Dictionary[];
  /** Groups of dictionaries, each group applied to what the one before it made of a segment. */
  conversionChain: readonly (readonly Dictionary[])[];
}
