import { compileTemplates } from '../src/glue/bundle/compile.ts';
import { keepTables, packCommonOutlines, tablesIn } from '../src/glue/jobs/keep-tables.ts';
import { siteCache } from '../src/glue/project.ts';
import { warmPagefind } from '../src/glue/search/run-pagefind.ts';
import { templateSources } from '../src/glue/site/compile-mdx.ts';
import { openSite } from '../src/glue/site/open-site.ts';
import { writersOf } from '../src/variants/writers.ts';

/** Compiles what the first build of the repository's own site would: dictionaries, letters, templates, Pagefind's program. */
const site = await openSite('content');
const { done } = compileTemplates(siteCache, templateSources(site));
keepTables(siteCache);
writersOf(site.config).load();
await packCommonOutlines(tablesIn(siteCache));
await done;
await warmPagefind();
