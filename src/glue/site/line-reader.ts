import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../jobs/decode.ts';

/** Gives a function that reads a line of a content file, counted from 1; each file is read once for all its lines. */
export function lineReader(contentDir: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, string[]>();
  return (file, line) => {
    const path = join(contentDir, file);
    let lines = files.get(path);
    if (lines === undefined) {
      lines =
        existsSync(path) && statSync(path).isFile()
          ? decodeText(readFileSync(path), file).text.split(/\r\n?|\n/)
          : [];
      files.set(path, lines);
    }
    return lines[line - 1];
  };
}
