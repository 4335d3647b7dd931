import type { Script, Variant } from '../../config/variant.ts';
import { createVariantWriter, type VariantWriter } from '../writer.ts';

function variantOf(script: Script): Variant {
  const target = script === 'hans' ? 'cn' : 'tw';
  return { code: `zh-${script}`, script, target, prefix: '', label: '', ogLocale: '' };
}

let writers: Record<Script, VariantWriter> | undefined;

/** Converts Traditional text to Simplified and back, which undoes one-to-one conversion. */
export function reconvert(text: string): string {
  writers ??= {
    hans: createVariantWriter(variantOf('hans'), {}),
    hant: createVariantWriter(variantOf('hant'), {}),
  };
  return writers.hant.text(writers.hans.text(text, { script: 'hant' }), { script: 'hans' });
}
