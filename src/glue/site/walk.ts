import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile, ContentTree } from '../store/file-record.ts';

const skippedFolders = new Set(['node_modules', '_site', '__MACOSX']);
const postPattern = /\.(?:md|mdx|markdown)$/i;

/** Lists the content folder, however deep; hidden files and folders, and those of tools, are left out. */
export function walkContent(root: string): ContentTree {
  const files: ContentFile[] = [];
  walkFolder(root, '', files);
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  const others = new Map<string, ContentFile>();
  for (const file of files) if (!postPattern.test(file.file)) others.set(file.file, file);
  return { posts: files.filter((file) => postPattern.test(file.file)), others };
}

/** Synchronous: ten thousand promises take three times as long as the files they wait for. */
function walkFolder(root: string, folder: string, files: ContentFile[]): void {
  for (const dirent of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (isHidden(folder, dirent.name) || skippedFolders.has(dirent.name)) continue;
    const name = folder === '' ? dirent.name : `${folder}/${dirent.name}`;
    if (dirent.isDirectory()) walkFolder(root, name, files);
    else files.push(...describe(root, name));
  }
}

/** What begins with a dot belongs to tools, but for what hosts ask for: `.nojekyll`, `.well-known/`, all of `public/`. */
function isHidden(folder: string, name: string): boolean {
  if (!name.startsWith('.') || name === '.nojekyll' || name === '.well-known') return false;
  return !/^public(?:\/|$)/.test(folder) || /^\.(?:git|DS_Store)/.test(name);
}

/** A dangling link is no file: it is passed over. */
function describe(root: string, name: string): ContentFile[] {
  const path = join(root, name);
  try {
    const stats = statSync(path);
    return stats.isFile()
      ? [{ file: name.normalize('NFC'), path, size: stats.size, mtime: stats.mtimeMs }]
      : [];
  } catch {
    return [];
  }
}
