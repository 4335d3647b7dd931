import { readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
import type { Progress } from '../progress.ts';
import { contentHash } from '../store/hash.ts';
import type { OutputFolder } from './output-folder.ts';
import type { SearchCounts } from './search-run.ts';

const folder = 'pagefind/';

/** Lets Pagefind index the pages as they are, unless none has changed since it last did. */
export async function indexPages(output: OutputFolder, progress: Progress): Promise<SearchCounts> {
  const pages = output.pages().sort((a, b) => (a.out < b.out ? -1 : 1));
  const phase = progress.start('search', pages.length);
  const counts = { documents: pages.length, bytes: 0, files: 0 };
  const key = contentHash(pages.map(({ out, hash }) => `${out} ${hash}`).join('\n'));
  if (output.keepAll(folder, `${folder}pagefind-entry.json`, key)) {
    phase.end({ phrase: 'came-unchanged' });
    return { ...counts, reused: true };
  }
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const [i, { out, path }] of pages.entries()) {
    errors.push(
      ...(await index.addHTMLFile({ sourcePath: out, content: readFileSync(path, 'utf8') })).errors,
    );
    phase.tick(i + 1);
  }
  errors.push(...(await index.writeFiles({ outputPath: `${output.staging}/${folder}` })).errors);
  await close();
  if (errors.length > 0) throw new Error(`Pagefind could not index the pages: ${errors.join('; ')}`);
  output.claimStaged(folder, key);
  phase.end({ phrase: 'came-searched', values: { count: pages.length } });
  return { ...counts, reused: false };
}
