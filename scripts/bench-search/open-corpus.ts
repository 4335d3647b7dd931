import { openSync, readSync } from 'node:fs';
import type { SearchDocument } from '../../src/search/record.ts';

/** Posts in a file, a line of JSON each, that are read one by one. */
export interface Corpus {
  /** Numbers of the posts' lines. */
  count: number;
  read(line: number): SearchDocument;
}

/** Opens a corpus; what is in memory of it counts for the indexer that is measured, and is as little as can be. */
export function openCorpus(file: string): Corpus {
  const fd = openSync(file, 'r');
  const starts = [0];
  const piece = Buffer.alloc(1 << 16);
  let at = 0;
  for (let read = readSync(fd, piece); read > 0; at += read, read = readSync(fd, piece, { position: at }))
    for (let end = piece.indexOf(10); end >= 0 && end < read; end = piece.indexOf(10, end + 1))
      starts.push(at + end + 1);
  return {
    count: starts.length - 1,
    read(line) {
      const from = starts[line] ?? 0;
      const buffer = Buffer.alloc((starts[line + 1] ?? 0) - from);
      readSync(fd, buffer, { position: from });
      return JSON.parse(buffer.toString()) as SearchDocument;
    },
  };
}
