import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/glue/project.ts';
import { incompatiblePackages, licenceSection, type LockedPackage } from './section.ts';

const read = (name: string) => readFileSync(join(projectRoot, name), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };

describe('licences', () => {
  it('of all dependencies go with MIT', () => expect(incompatiblePackages(packages)).toEqual([]));

  it('are listed in README (npm run licences)', () => {
    expect(licenceSection(read('README.md'), packages)).toBe(read('README.md'));
  });

  it.each([
    ['MIT OR GPL-3.0', []],
    ['GPL-3.0', ['x: GPL-3.0']],
    ['MIT AND GPL-3.0', ['x: MIT AND GPL-3.0']],
  ])('%s', (license, found) =>
    expect(incompatiblePackages({ 'node_modules/x': { license } })).toEqual(found),
  );

  it('the lockfile asks for no other Node than its own', () =>
    expect(Object.entries(packages).filter(([path, entry]) => path !== '' && 'engines' in entry)).toEqual(
      [],
    ));

  it('the lockfile names no registry', () => expect(read('package-lock.json')).not.toMatch(/"resolved":/));
});
