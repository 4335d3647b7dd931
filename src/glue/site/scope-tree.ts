import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { leftOutBy } from '../../generators/left-out.ts';
import type { SiteLayout } from '../../generators/generator-site.ts';
import type { ContentFile, ContentTree } from '../store/file-record.ts';
import { walkContent } from './walk.ts';

/** Our own files, which are at the root of whatever folder is named. */
const ownFiles = new Set(['site.yaml', 'tags.yaml']);

/** Keeps of a whole repository what an old site is made from: its content, its static files, its pictures. */
export function scopeTree(tree: ContentTree, layout: SiteLayout, root: string): ContentTree {
  const isLeftOut = leftOutBy(layout.leftOut ?? []);
  const isRaw = leftOutBy(layout.raw ?? []);
  const isContent = (file: string) =>
    layout.content.some((folder) => file.startsWith(folder)) && !isLeftOut(file) && !isRaw(file);
  const folders = [...layout.content, ...layout.statics, ...(layout.assets ?? [])];
  const isTaken = (file: string) =>
    ownFiles.has(file) || (folders.some((folder) => file.startsWith(folder)) && !isLeftOut(file));
  const others = new Map<string, ContentFile>();
  for (const [file, found] of tree.others) {
    if (isTaken(file)) others.set(file, found);
  }
  for (const file of tree.posts) if (isRaw(file.file)) others.set(file.file, file);
  for (const file of hiddenStatics(layout, root)) others.set(file.file, file);
  return {
    posts: tree.posts.filter(({ file }) => isContent(file)),
    others,
    outside: tree.outside.filter(({ file }) => isTaken(file)),
    misnamed: tree.misnamed.filter(isTaken),
  };
}

/** VuePress keeps its static files in a hidden folder. */
function hiddenStatics({ statics }: SiteLayout, root: string): ContentFile[] {
  return statics
    .filter((folder) => /(?:^|\/)\./.test(folder) && existsSync(join(root, folder)))
    .flatMap((folder) =>
      [...walkContent(join(root, folder)).others.values()].map((file) => ({
        ...file,
        file: folder + file.file,
      })),
    );
}
