import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { frequencies } from '../src/glue/store/table-store.ts';
import { provideTables } from '../src/variants/tables.ts';
import { createVariantWriter, type VariantWriter } from '../src/variants/writer.ts';
import { openccConfig } from '../src/variants/conversion.ts';
import type { ConversionTarget, Variant } from '../src/config/variant.ts';

interface OpenccCase {
  id: string;
  input: string;
  expected: Record<string, string | string[]>;
}

provideTables({ frequencies });

/**
 * What we know not to hold, by case and configuration: opencc-js leaves out traditional characters whose simplified
 * form few fonts have, so that no reader sees an empty box.
 */
const knownExceptions: Record<string, string> = {
  'BYVoid_OpenCC_PR_1228_existing_behaviors t2s': '殢 stays, for 𣨼',
  'BYVoid_OpenCC_PR_1229_existing_behaviors t2s': '圞 stays, for 𪢮',
  'BYVoid_OpenCC_PR_464_xi_vs_xi t2s': '樠 stays, for 𣗊',
};

/** Taiwan's usage where it isn't the dictionary's (src/variants/corrections/taiwan.ts), by its character. */
const usage: Record<string, string> = { 污: '汙' };

/** Writes what our corrections have for OpenCC's own form as that. */
function asOpencc(text: string): string {
  return text.replace(/[污]/g, (character) => usage[character] ?? character);
}

const path = fileURLToPath(new URL('../../shared/data/opencc/testcases.json', import.meta.url));

/** Reads the cases; the file has commas before closing brackets. */
function readCases(): OpenccCase[] {
  const text = readFileSync(path, 'utf8').replace(/,(\s*[\]}])/g, '$1');
  return (JSON.parse(text) as { cases: OpenccCase[] }).cases;
}

/** Our targets that are OpenCC's configurations with our corrections; all others use the dictionaries as they are. */
const targetNames: Record<string, ConversionTarget> = {
  s2t: 't',
  s2tw: 'tw',
  s2twp: 'twp',
  s2hk: 'hk',
  s2hkp: 'hkp',
};

const writers = new Map<string, VariantWriter>();

/** Converts through the text path that the site uses, with OpenCC's dictionaries of that name. */
function convert(name: string, input: string): string {
  // Within one script there is no text that is written in the other, so either name will do for the source.
  const script = name.startsWith('s2') ? 'hant' : 'hans';
  let writer = writers.get(name);
  if (!writer) {
    const target = targetNames[name];
    const variant: Variant = {
      code: 'zh',
      script,
      target: target ?? 't',
      prefix: '',
      label: '',
      ogLocale: '',
    };
    writer = createVariantWriter(variant, target ? { preferTai: '臺' } : { conversion: openccConfig(name) });
    writers.set(name, writer);
  }
  // OpenCC knows no everyday sense of a term.
  return writer.text(input, { script: script === 'hans' ? 'hant' : 'hans', topic: 'computing' });
}

function main(): number {
  if (!existsSync(path)) {
    console.log('No ../shared/data/opencc/testcases.json: nothing to test.');
    return 0;
  }
  let passed = 0;
  let total = 0;
  const excepted: string[] = [];
  const failed: string[] = [];
  for (const { id, input, expected } of readCases()) {
    for (const [name, wanted] of Object.entries(expected)) {
      total++;
      const output = convert(name, input);
      const known = knownExceptions[`${id} ${name}`];
      if ([wanted].flat().some((text) => asOpencc(text) === asOpencc(output))) passed++;
      else if (known) excepted.push(`  ${id} (${name}): ${known}`);
      else
        failed.push(
          `  ${id} (${name})\n    input    ${input}\n    output   ${output}\n    expected ${[wanted].flat().join(' or ')}`,
        );
    }
  }
  console.log(
    `OpenCC's cases: ${passed} of ${total} pass, ${excepted.length} known exceptions, ${failed.length} fail`,
  );
  if (excepted.length > 0)
    console.log(`Known exceptions, characters outside common fonts:\n${excepted.join('\n')}`);
  if (failed.length > 0) console.log(`Failed:\n${failed.join('\n')}`);
  return failed.length > 0 ? 1 : 0;
}

process.exitCode = main();
