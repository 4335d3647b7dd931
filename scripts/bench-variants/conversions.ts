import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import type { ConversionTarget, Script, Variant } from '../../src/config/variant.ts';
import { frequencies } from '../../src/glue/store/table-store.ts';
import { provideTables } from '../../src/variants/tables.ts';
import { createVariantWriter, type VariantWriter } from '../../src/variants/writer.ts';

provideTables({ frequencies });

/** Writes a text in the other script; of Jianfan's, some change terms where a document is about computing. */
export type Convert = (text: string, topic?: 'computing') => string;

/** Makes a writer into a target, with its variant named by the script alone. */
export function writerInto(target: ConversionTarget): VariantWriter {
  const script: Script = target.startsWith('cn') ? 'hans' : 'hant';
  const variant: Variant = { code: `zh-${script}`, script, target, prefix: '', label: '', ogLocale: '' };
  return createVariantWriter(variant, {});
}

/** Converts as a site does. */
export function jianfan(target: ConversionTarget): Convert {
  const writer = writerInto(target);
  const script = target.startsWith('cn') ? 'hant' : 'hans';
  return (text, topic) => writer.text(text, { script, ...(topic ? { topic } : {}) });
}

/** Converts as opencc-js does. */
export const library = ConverterBuilder(preset);

/** Converts as a button on the page does: each character for itself. */
export async function characterTable(name: 'STCharacters' | 'TSCharacters'): Promise<Convert> {
  const dictionary: string = (await import(`opencc-js/dict/${name}`)).default;
  const table = new Map(dictionary.split('|').map((entry) => entry.split(' ') as [string, string]));
  return (text) => [...text].map((character) => table.get(character) ?? character).join('');
}
