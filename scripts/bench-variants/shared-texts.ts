import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where texts are that aren't part of the repository. */
const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Parallel texts, and real blogs. */
export const pairsFolder = join(data, 'pairs');
export const corporaFolder = join(data, 'corpora');

const hanziPattern = /[\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud88d][\udc00-\udfff]/g;

/** Longer lines cost more than they tell. */
const maxLine = 1500;

/** Lists the Hanzi of a text. */
export function hanziOf(text: string): string[] {
  return text.match(hanziPattern) ?? [];
}

/** A line as translators wrote it in either script, and the document that it is from. */
export interface Pair {
  file: string;
  hans: string;
  hant: string;
}

/** Reads the parallel texts, by project. */
export function readPairs(): [project: string, pairs: Pair[]][] {
  const files = readdirSync(pairsFolder).filter((name) => name.endsWith('.tsv'));
  return files.map((name) => [name.replace(/^p-|\.tsv$/g, ''), pairsIn(join(pairsFolder, name))]);
}

function pairsIn(path: string): Pair[] {
  const rows = readFileSync(path, 'utf8').split('\n').slice(1);
  return rows.flatMap((row) => {
    const [file = '', , , , , hans = '', hant = ''] = row.split('\t');
    return hans && hant && hans.length < maxLine && hant.length < maxLine ? [{ file, hans, hant }] : [];
  });
}

/** Reads the blogs in a script, by name. */
export function readBlogs(script: 'hans' | 'hant'): [blog: string, texts: string[]][] {
  const prefix = script === 'hans' ? 's-' : 't-';
  const folders = readdirSync(corporaFolder).filter((folder) => folder.startsWith(prefix));
  return folders.map((folder) => [
    folder.replace(/^[st]-/, ''),
    [...markdownFiles(join(corporaFolder, folder))].map((path) => readFileSync(path, 'utf8')),
  ]);
}

function* markdownFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* markdownFiles(path);
    else if (/\.(?:md|markdown)$/i.test(entry.name)) yield path;
  }
}
