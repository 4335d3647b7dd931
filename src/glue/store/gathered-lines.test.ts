import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherLines } from './gathered-lines.ts';
import { openLines } from './line-source.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianfan-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Of all lengths: some are longer than any block. */
const texts = Array.from({ length: 400 }, (_, n) => `${n} 行 ${'字'.repeat((n % 40) * 30)}`);
texts.push('長'.repeat(2_000_000), '末');

describe('gathered lines', () => {
  it.each([
    ['in memory', Infinity],
    ['on disk once they are many', 100_000],
    ['on disk from the first on', 0],
  ])('are read where they are: %s', (_, inMemory) => {
    const lines = gatherLines(join(folder, 'gathered'), { inMemory });
    const added = texts.map((text) => {
      const { at, bytes } = lines.add(text);
      return { text, at, length: bytes.length };
    });
    const read = added.map(({ at, length }) => lines.read(at, length).toString());
    expect(read).toEqual(texts);
    expect(readdirSync(folder).length).toBe(inMemory === Infinity ? 0 : 1);
    lines.close();
    rmSync(join(folder, 'gathered'), { recursive: true, force: true });
  });

  it('leave no file behind', () => {
    const lines = gatherLines(join(folder, 'left'), { inMemory: 0 });
    lines.add('一行');
    lines.close();
    expect(readdirSync(join(folder, 'left'))).toEqual([]);
  });
});

describe('the lines of a file', () => {
  it.each([
    ['in memory', Infinity],
    ['on disk', 0],
  ])('come one after the other, and are read where they are: %s', (_, inMemory) => {
    const file = join(folder, 'list');
    writeFileSync(file, texts.map((text) => `${text}\n`).join(''));
    const lines = openLines(file, { inMemory });
    const found = [...lines.lines()].map(({ bytes, at }) => [bytes.toString(), at, bytes.length] as const);
    expect(found.map(([text]) => text)).toEqual(texts);
    expect(found.map(([, at, length]) => lines.read(at, length).toString())).toEqual(texts);
    lines.close();
  });

  it('are none where there is no file', () => {
    expect(existsSync(join(folder, 'none'))).toBe(false);
    expect([...openLines(join(folder, 'none')).lines()]).toEqual([]);
  });
});
