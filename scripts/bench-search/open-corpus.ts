import { openSync, readFileSync, readSync } from 'node:fs';
import type { SearchDocument } from '../../src/search/record.ts';

/** Posts in a file, a line of JSON each, that are read one by one. */
export interface Corpus {
  /** Numbers of the posts' lines. */
  count: number;
  read(line: number): SearchDocument;
}

/** Opens a corpus. */
export function openCorpus(file: string): Corpus {
  const starts = [0];
  const bytes = readFileSync(file);
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, end + 1)) starts.push(end + 1);
  const fd = openSync(file, 'r');
  return {
    count: starts.length - 1,
    read(line) {
      const from = starts[line] ?? 0;
      const buffer = Buffer.alloc((starts[line + 1] ?? 0) - from);
      readSync(fd, buffer, 0, buffer.length, from);
      return JSON.parse(buffer.toString()) as SearchDocument;
    },
  };
}
