import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isPostName } from '../../posts/post-ending.ts';
import { stampOf } from '../store/file-stamp.ts';
import type { ContentFile, ContentTree } from '../store/file-record.ts';

const skippedFolders = new Set(['node_modules', '_site', '__MACOSX']);

/** Lists the content folder, however deep; hidden files and folders, and those of tools, are left out. */
export function walkContent(root: string): ContentTree {
  const files: ContentFile[] = [];
  const outside: ContentTree['outside'] = [];
  const misnamed: string[] = [];
  walkFolder(root, '', { files, outside, misnamed });
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  const others = new Map<string, ContentFile>();
  for (const file of files) if (!isPost(file)) others.set(file.file, file);
  return { posts: files.filter(isPost), others, outside, misnamed };
}

/** A theme may hold notes of its author. */
function isPost({ file }: ContentFile): boolean {
  return isPostName(file) && !file.startsWith('theme/');
}

interface Found {
  files: ContentFile[];
  outside: ContentTree['outside'];
  misnamed: string[];
}

/** Synchronous: ten thousand promises take three times as long as the files they wait for. */
function walkFolder(root: string, folder: string, found: Found): void {
  for (const dirent of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (isHidden(folder, dirent.name) || skippedFolders.has(dirent.name)) continue;
    const name = folder === '' ? dirent.name : `${folder}/${dirent.name}`;
    if (isMisnamed(root, name)) found.misnamed.push(name);
    else if (dirent.isDirectory()) walkFolder(root, name, found);
    else if (dirent.isSymbolicLink() && leadsOut(root, name))
      found.outside.push({ file: name, target: targetOf(root, name) });
    else found.files.push(...describe(root, name));
  }
}

/**
 * Tells whether a file can't be opened by its name: disks of Linux hold names in any encoding, such as GBK from an old
 * archive, and what is no UTF-8 comes as U+FFFD.
 */
function isMisnamed(root: string, name: string): boolean {
  return name.includes('\ufffd') && lstatSync(join(root, name), { throwIfNoEntry: false }) === undefined;
}

/** What begins with a dot belongs to tools, but for what hosts ask for: `.nojekyll`, `.well-known/`, all of `public/`. */
function isHidden(folder: string, name: string): boolean {
  if (!name.startsWith('.') || name === '.nojekyll' || name === '.well-known') return false;
  return !/^public(?:\/|$)/.test(folder) || /^\.(?:git|DS_Store)/.test(name);
}

/**
 * Tells whether a link's target is outside the content folder: a stranger's pull request could publish any file of the
 * machine that builds. A dangling link leads nowhere.
 */
function leadsOut(root: string, name: string): boolean {
  const target = targetOf(root, name);
  return target !== '' && (target === '..' || target.startsWith(`..${sep}`));
}

/** Gives a link's target relative to the content folder, or the empty text where there is none. */
function targetOf(root: string, name: string): string {
  try {
    return relative(realpathSync(root), realpathSync(join(root, name)));
  } catch {
    return '';
  }
}

/** A dangling link is no file: it is passed over. */
function describe(root: string, name: string): ContentFile[] {
  const path = join(root, name);
  try {
    const stats = statSync(path);
    return stats.isFile()
      ? [{ file: name.normalize('NFC'), path, size: stats.size, stamp: stampOf(stats) }]
      : [];
  } catch {
    return [];
  }
}
