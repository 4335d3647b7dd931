import { chmodSync, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file as a whole: a kill, a full disk or a crash meanwhile leaves what was there, to the last byte. An author's
 * text must never be cut. Of a symbolic link, the file that it leads to is written.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const mode = existsSync(target) ? statSync(target).mode & 0o777 : undefined;
  const fresh = join(dirname(target), `.jianfan-${process.pid}.new`);
  try {
    writeFileSync(fresh, content, { flush: true });
    if (mode !== undefined) chmodSync(fresh, mode);
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true, recursive: true });
    // The author knows the file that was to be written, not ours beside it; the system names neither on a full disk.
    throw error instanceof Error ? Object.assign(error, { path: target }) : error;
  }
}
