import type { Dictionary } from './dictionary.ts';

/** A conversion as opencc-js describes it: its presets have this shape. */
export interface ConversionConfig {
  /** Character tables applied before anything else. */
  normalizationChain?: readonly (readonly Dictionary[])[];
  /** Dictionaries whose phrases cut the text into segments. */
  segmentation?: readonly Dictionary[];
  /** Words among those phrases that a dictionary of the other side's words lacks, though they are common. */
  terms?: readonly string[];
  /** Names among them, which are as rare as that dictionary says. */
  names?: readonly string[];
  /** Groups of dictionaries, each group applied to what the one before it made of a segment. */
  conversionChain: readonly (readonly Dictionary[])[];
}
