import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles } from '../list-files.ts';
import { readBuildState, stateFiles } from './build-state.ts';
import { links, sourcesOf, variants } from './fixtures/asking.ts';
import { takeOver } from './fixtures/take-over.ts';
import { fixtureDocuments } from './fixtures/documents.ts';
import { joinIndexShares, writeIndexShare, type IndexShare } from './index-share.ts';
import type { SearchSource } from './source.ts';
import { updateSearchIndex } from './update-index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'index-share-'));
const sizes = { posts: 20, markFrom: 0, fuseFrom: 0 };
const options = { siteKey: '1', links, variants, sizes };
const documents = fixtureDocuments(90, 1);
const of = 3;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes all shares of an index and joins them over what `last` left, as a merge does. */
async function writeInShares(sources: SearchSource[], name: string, last?: string): Promise<void> {
  const state = last === undefined ? undefined : await readBuildState(path.join(folder, last));
  const outDir = path.join(folder, name);
  const shares: IndexShare[] = [];
  for (let number = 1; number <= of; number++) {
    const part = path.join(folder, `${name}-${number}`);
    shares.push(
      await writeIndexShare(sources, { ...options, outDir: part, share: { number, of }, last: state }),
    );
    await cp(part, outDir, { recursive: true });
  }
  const joined = joinIndexShares(JSON.parse(JSON.stringify(shares)) as IndexShare[], state);
  if (joined === undefined) throw new Error('The shares belong to different indexes.');
  if (last !== undefined) await takeOver(path.join(folder, last), outDir, joined.kept);
  for (const [file, text] of stateFiles(joined.state, joined.published))
    writeFileSync(path.join(outDir, file), text);
}

function filesOf(name: string): Record<string, string> {
  const root = path.join(folder, name);
  return Object.fromEntries(
    listFiles(root).map((file) => [file, readFileSync(path.join(root, file), 'hex')]),
  );
}

describe('an index that is written in shares', () => {
  it('is the one that a single machine writes, byte by byte', async () => {
    await updateSearchIndex(sourcesOf(documents), {
      ...options,
      outDir: path.join(folder, 'whole'),
      previousDir: '',
    });
    await writeInShares(sourcesOf(documents), 'joined');
    expect(filesOf('joined')).toEqual(filesOf('whole'));
  });

  it('stays so after edits: what is new goes into a delta, and the rest is kept', async () => {
    const edited = [...documents.slice(2), ...fixtureDocuments(95, 7).slice(92)];
    const [previousDir, outDir] = ['whole', 'whole-2'].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    const { kept } = await updateSearchIndex(sourcesOf(edited), { ...options, outDir, previousDir });
    await takeOver(previousDir, outDir, kept);
    await writeInShares(sourcesOf(edited), 'joined-2', 'joined');
    expect(filesOf('joined-2')).toEqual(filesOf('whole-2'));
  });

  it('is not joined from shares of different indexes, nor over another than they add to', async () => {
    const write = (number: number, sources: SearchSource[], last?: string) =>
      (async () =>
        writeIndexShare(sources, {
          ...options,
          outDir: path.join(folder, `other-${number}`),
          share: { number, of: 2 },
          last: last === undefined ? undefined : await readBuildState(path.join(folder, last)),
        }))();
    const first = await write(1, sourcesOf(documents));
    const fewer = await write(2, sourcesOf(documents.slice(0, 30)));
    expect(joinIndexShares([first, fewer], undefined)).toBeUndefined();
    const adding = await write(1, sourcesOf(documents.slice(1)), 'joined');
    expect(
      joinIndexShares([adding, await write(2, sourcesOf(documents.slice(1)), 'joined')], undefined),
    ).toBeUndefined();
  });
});
