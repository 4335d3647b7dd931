import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/glue/list-files.ts';
import { openEngineOnDisk } from '../../src/glue/search/fixtures/engine-on-disk.ts';
import { contentHash } from '../../src/glue/store/hash.ts';

/** The search index has other files after an edit than made again, with the same answers; the mark tells builds apart. */
const incomparable = /^(?:pagefind\/|\.jianfan-output$)/;

/** Hashes the files of a site. */
export function hashesOf(folder: string): Map<string, string> {
  const files = listFiles(folder).filter((file) => !incomparable.test(file));
  return new Map(files.map((file) => [file, contentHash(readFileSync(join(folder, file)))]));
}

/** Names the files in which two sites differ. */
export function differences(one: ReadonlyMap<string, string>, two: ReadonlyMap<string, string>): string[] {
  const files = new Set([...one.keys(), ...two.keys()]);
  return [...files].filter((file) => one.get(file) !== two.get(file)).sort();
}

/** Gives what a site's search answers: how many, and in which order. */
export async function answersOf(
  folder: string,
  variant: string,
  queries: readonly string[],
): Promise<string[]> {
  const { engine, close } = openEngineOnDisk(join(folder, 'pagefind'), variant);
  const more = { narrowing: {}, sort: 'relevance', from: 0, count: 50, wantsChoices: true } as const;
  try {
    const answers: string[] = [];
    for (const query of queries) {
      const { total, results, choices } = await engine.ask({ query, ...more });
      answers.push(
        `${query}: ${total} ${results.map(({ href }) => href).join(' ')} ${JSON.stringify(choices)}`,
      );
    }
    return answers;
  } finally {
    close();
  }
}
