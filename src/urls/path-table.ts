import type { Value } from '../diagnostics/values.ts';
import { outputFile, pathKey } from './path.ts';

/** Who a path belongs to, as messages name it: a content file, or a phrase. */
export type PathOwner = Value;

/** Names of what the site itself makes, in messages. */
export const siteOwner: PathOwner = { phrase: 'own-page' };

/** A file that the site makes beside its pages, in messages. */
export function fileOwner(path: string): PathOwner {
  return { phrase: 'own-file', values: { path } };
}

/** Says whether a path is kept by a file of the site's, which no page may replace, and which no folder can be beside. */
export function isFileOwner(owner: PathOwner): boolean {
  return typeof owner === 'object' && 'phrase' in owner && owner.phrase === 'own-file';
}

/**
 * The one table of what is where. Two paths are one when a disk or a CDN that folds case can't tell them apart, and
 * a file can't be where others need a folder. All paths are decoded and in the default variant.
 */
export class PathTable {
  /** By output file. */
  readonly #owners = new Map<string, PathOwner>();
  /** By folder: whoever needed it first. */
  readonly #folders = new Map<string, PathOwner>();
  /** Folders that hold what the site makes, with a slash after each. */
  readonly #closed: string[] = [];

  claim(path: string, owner: PathOwner): void {
    const file = keyOf(path);
    this.#owners.set(file, owner);
    for (const folder of foldersOf(file)) if (!this.#folders.has(folder)) this.#folders.set(folder, owner);
  }

  /** Keeps all below a folder for the site itself. */
  close(folder: string): void {
    this.#closed.push(pathKey(folder.replace(/^\//, '')));
  }

  /** Says whether a path is where only the site itself may put something. */
  isClosed(path: string): boolean {
    const file = keyOf(path);
    return this.#closed.some((folder) => file.startsWith(folder));
  }

  /** Tells who keeps a path from being used; undefined when it is free. */
  ownerOf(path: string): PathOwner | undefined {
    const file = keyOf(path);
    const taken = this.#owners.get(file) ?? this.#folders.get(file);
    if (taken !== undefined) return taken;
    if (this.isClosed(path)) return siteOwner;
    for (const folder of foldersOf(file)) {
      const owner = this.#owners.get(folder);
      if (owner !== undefined) return owner;
    }
    return this.#ownerOfList(file);
  }

  /** Finds the list that a later page such as `page/2` belongs to: such pages come and go with its length. */
  #ownerOfList(file: string): PathOwner | undefined {
    const list = /^((?:.*\/)?)page\/\d+\/index\.html$/.exec(file)?.[1];
    return list === undefined ? undefined : this.#owners.get(`${list}index.html`);
  }
}

function keyOf(path: string): string {
  return pathKey(outputFile(path));
}

function foldersOf(file: string): string[] {
  const folders: string[] = [];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
    folders.push(file.slice(0, end));
  return folders;
}
