import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { lightenProgram, packTightly } from './lighter-files.ts';

const table = Array.from({ length: 4000 }, (_, i) => `${(i * 7919) % 1009} ${i % 13}`).join('\n');
const packed = gzipSync(table, { level: 9 });

async function folder(files: Record<string, Uint8Array | string>): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'jianfan-lighter-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(made, name), content);
  return made;
}

test('a table is smaller and says the same', async () => {
  const file = path.join(await folder({ table: packed }), 'table');
  await packTightly(file);
  const tight = await readFile(file);
  expect(tight.length).toBeLessThan(packed.length);
  expect(gunzipSync(tight).toString()).toBe(table);
});

test("Pagefind's program is smaller and does the same, time and again", async () => {
  const script = 'let added = (first, second) => { return first + second; };\nexport { added };\n';
  const light = async () => {
    const bundle = await folder({ 'pagefind.js': script, 'wasm.unknown.pagefind': packed });
    await lightenProgram(bundle);
    return Promise.all(
      ['pagefind.js', 'wasm.unknown.pagefind'].map((name) => readFile(path.join(bundle, name))),
    );
  };
  const [minified, program] = await light();
  expect(minified?.toString()).toMatch(/^let (\w)=\((\w),(\w)\)=>\2\+\3;export\{\1 as added\};\n$/);
  expect(gunzipSync(program ?? '').toString()).toBe(table);
  expect(await light()).toEqual([minified, program]);
});
