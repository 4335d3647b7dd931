import fc from 'fast-check';
import { frequencies } from '../src/glue/store/table-store.ts';
import { provideTables } from '../src/variants/tables.ts';

/** Tests convert without a site: they have the dictionaries compiled, and keep them nowhere. */
provideTables({ frequencies });

/** Properties are tried with the same cases every time; `npm run fuzz` tries others, and more. */
fc.configureGlobal({
  numRuns: Number(process.env['JIANFAN_CASES'] ?? 60),
  seed: Number(process.env['JIANFAN_SEED'] ?? 1),
});
