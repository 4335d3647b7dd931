import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Puts what begins with one of some paths into another folder as hard links; as copies where the disk can't link. */
export async function linkKept(from: string, to: string, beginnings: readonly string[]): Promise<void> {
  if (beginnings.length === 0) return;
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    const file = path.relative(from, path.join(entry.parentPath, entry.name));
    if (!entry.isFile() || !beginnings.some((beginning) => file.startsWith(beginning))) continue;
    const target = path.join(to, file);
    await mkdir(path.dirname(target), { recursive: true });
    await link(path.join(from, file), target).catch(() => copyFile(path.join(from, file), target));
  }
}
