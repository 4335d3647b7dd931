import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/glue/project.ts';
import { licenceSection, type LockedPackage } from './licences/section.ts';

/** `npm run licences`: writes the licences of all dependencies into README, from the lockfile. */
const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const readme = join(projectRoot, 'README.md');
writeFileSync(readme, licenceSection(readFileSync(readme, 'utf8'), lock.packages));
