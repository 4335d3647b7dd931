import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintContent, repair } from './lint-content.ts';

async function repaired(text: string): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'jianfan-lint-'));
  const path = join(folder, 'a.md');
  await writeFile(path, text);
  const { size, mtimeMs: mtime } = await stat(path);
  for await (const file of lintContent([{ file: 'a.md', path, size, mtime }])) {
    await rm(folder, { recursive: true });
    return repair(file);
  }
  return undefined;
}

describe('repairing what an earlier conversion damaged', () => {
  it.each([
    [
      '最后發(fā)表於系統(tǒng)，標簽和開發,,還有機構(gòu)調整。',
      '最後發表於系統，標籤和開發，還有機構調整。',
    ],
    ['系統，標籤和開發,,還有機構調整。', '系統，標籤和開發，還有機構調整。'],
    ['沒有什麼要改。', undefined],
  ])('%s', async (damaged, whole) => {
    const head = '---\ntitle: 最后,,標簽\n---\n\n';
    const text = await repaired(head + damaged);
    expect(text?.split('\n').at(-1)).toBe(whole);
  });
});
