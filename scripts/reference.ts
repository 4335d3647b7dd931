import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/glue/project.ts';
import { references } from './reference/references.ts';

/** `npm run reference`: writes the references of codes, settings and frontmatter from their tables and schemas. */
for (const [file, text] of references()) writeFileSync(join(projectRoot, file), text);
