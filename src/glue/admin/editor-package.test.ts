import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editorEntry } from './editor-package.ts';

let site: string;

beforeEach(() => void (site = mkdtempSync(join(tmpdir(), 'jianfan-editor-'))));
afterEach(() => rmSync(site, { recursive: true, force: true }));

it('is missing where nobody has installed it', () => {
  expect(editorEntry(site)).toBeUndefined();
});

it('is found beside the package, where npm puts what a site installs', () => {
  const cms = join(site, 'node_modules/@sveltia/cms');
  mkdirSync(join(site, 'node_modules/jianfan'), { recursive: true });
  mkdirSync(cms, { recursive: true });
  writeFileSync(join(cms, 'package.json'), '{ "name": "@sveltia/cms", "main": "./index.js" }');
  writeFileSync(join(cms, 'index.js'), '');
  expect(editorEntry(join(site, 'node_modules/jianfan'))).toBe(join(cms, 'index.js'));
});
