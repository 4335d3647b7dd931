import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startThreadAhead } from '../src/glue/jobs/thread-ahead.ts';
import { siteCache } from '../src/glue/project.ts';

/** Where nothing was built yet, all posts are read: a thread gets ready for it while this one reads the program. */
if (!existsSync(join(siteCache, 'sites'))) startThreadAhead();
await import('./build-command.ts');
