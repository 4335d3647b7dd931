import { frequencies } from '../src/glue/store/table-store.ts';
import { provideTables } from '../src/variants/tables.ts';

/** Tests convert without a site: they have the dictionaries compiled, and keep them nowhere. */
provideTables({ frequencies });
