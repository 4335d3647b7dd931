import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Gives a function that reads a line of a content file, counted from 1; each file is read once for all its lines. */
export function lineReader(contentDir: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, string[]>();
  return (file, line) => {
    const path = join(contentDir, file);
    let lines = files.get(path);
    if (lines === undefined) {
      lines = existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8').split(/\r\n?|\n/) : [];
      files.set(path, lines);
    }
    return lines[line - 1];
  };
}
