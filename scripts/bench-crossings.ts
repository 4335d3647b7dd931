import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import type { Variant } from '../src/config/variant.ts';
import { frequencies } from '../src/glue/store/table-store.ts';
import { provideTables } from '../src/variants/tables.ts';
import { createVariantWriter } from '../src/variants/writer.ts';
import { crossingFamilies } from './bench/crossing-families.ts';

const corpora = fileURLToPath(new URL('../../shared/data/corpora/', import.meta.url));

const variant: Variant = {
  code: 'zh-Hant',
  script: 'hant',
  target: 'tw',
  prefix: '',
  label: '',
  ogLocale: '',
};
provideTables({ frequencies });
const writer = createVariantWriter(variant, {});
const library = ConverterBuilder(preset)({ from: 'cn', to: 'tw' });

function* markdownFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* markdownFiles(path);
    else if (/\.(?:md|markdown)$/i.test(entry.name)) yield path;
  }
}

interface Row {
  places: number;
  ours: number;
  opencc: number;
  examples: Set<string>;
}

/** Counts the places of a line at which conversions write another form than the only one that is right. */
function count(line: string, rows: Map<string, Row>): void {
  const ours = writer.text(line, { script: 'hans' });
  const opencc = library(line);
  for (const [name, pattern, traditional] of crossingFamilies) {
    const row = rows.get(name)!;
    for (const match of line.matchAll(pattern)) {
      const [character] = match.slice(1);
      const at = match.index + (character === undefined ? 1 : match[0].indexOf(character));
      row.places++;
      if (opencc.length === line.length && opencc.charAt(at) !== traditional) row.opencc++;
      if (ours.length !== line.length || ours.charAt(at) === traditional) continue;
      row.ours++;
      if (row.examples.size < 3) row.examples.add(ours.slice(Math.max(0, at - 4), at + 5).trim());
    }
  }
}

function main(): void {
  if (!existsSync(corpora)) {
    console.log('No ../shared/data/corpora: nothing to count.');
    return;
  }
  const rows = new Map(
    crossingFamilies.map(([name]): [string, Row] => [
      name,
      { places: 0, ours: 0, opencc: 0, examples: new Set() },
    ]),
  );
  let hanzi = 0;
  for (const name of readdirSync(corpora).filter((folder) => folder.startsWith('s-'))) {
    for (const path of markdownFiles(join(corpora, name))) {
      for (const line of readFileSync(path, 'utf8').split('\n')) {
        const length = line.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
        if (length === 0 || /[\u3041-\u30fa]|\$\$?.*\$/.test(line)) continue;
        hanzi += length;
        count(line, rows);
      }
    }
  }
  console.log(`Certain errors in ${hanzi} Hanzi of Simplified blogs, by family`);
  console.log(`${'family'.padEnd(12)}  places  Jianfan  opencc-js`);
  const total = { places: 0, ours: 0, opencc: 0 };
  for (const [name, row] of rows) {
    total.places += row.places;
    total.ours += row.ours;
    total.opencc += row.opencc;
    const examples = [...row.examples].join(' / ');
    console.log(
      `${name.padEnd(10)} ${String(row.places).padStart(8)} ${String(row.ours).padStart(8)} ${String(row.opencc).padStart(10)}  ${examples}`,
    );
  }
  console.log(
    `${'all'.padEnd(12)} ${String(total.places).padStart(7)} ${String(total.ours).padStart(8)} ${String(total.opencc).padStart(10)}`,
  );
}

main();
