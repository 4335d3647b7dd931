import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/glue/project.ts';
import { editorVersion } from '../src/glue/admin/editor-package.ts';

interface LockEntry {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));

const lock = readJson('package-lock.json') as { packages: Record<string, LockEntry> };
const manifest = readJson('package.json') as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies' | 'peerDependencies' | 'allowScripts',
  Record<string, string | boolean>
>;

const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const pathsOf = (test: (entry: LockEntry) => boolean) =>
  packages.filter(([, entry]) => test(entry)).map(([path]) => path.replace(/^.*node_modules\//, ''));

describe('the lockfile', () => {
  it('has a hash of every package, those of other platforms too', () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(pathsOf(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('names no registry, so that whoever has a mirror uses it', () => {
    expect(pathsOf(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('has install scripts only of packages that package.json forbids them to', () => {
    const refused = Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed === false);
    const withScript = pathsOf(({ hasInstallScript }) => hasInstallScript === true);
    expect(withScript.filter((name) => !refused.some(([other]) => other === name))).toEqual([]);
  });
});

describe('package.json', () => {
  it('names exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
    const named = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
    expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual(
      [],
    );
  });

  it('asks for the editor that the tests run', () => {
    expect(editorVersion()).toBe(manifest.devDependencies['@sveltia/cms']);
  });
});
