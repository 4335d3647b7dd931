import type { Script } from '../../src/config/variant.ts';
import { frequencies } from '../../src/glue/store/table-store.ts';
import { provideTables } from '../../src/variants/tables.ts';
import { createVariantWriter } from '../../src/variants/writer.ts';
import { benchVariants } from './bench-variants.ts';

/** Makes the converters into both scripts that the site itself uses. */
export function createWriters(): { hans: (text: string) => string; hant: (text: string) => string } {
  provideTables({ frequencies });
  const into = (script: Script, from: Script) => {
    const variant = benchVariants.find((known) => known.script === script);
    if (variant === undefined) throw new Error(`The benched site has no variant in ${script}.`);
    const writer = createVariantWriter(variant, {});
    return (text: string) => writer.text(text, { script: from });
  };
  return { hans: into('hans', 'hant'), hant: into('hant', 'hans') };
}
