import type { Command } from '../run-measured.ts';
import type { SyntheticPost } from '../corpus.ts';

/** A live preview, and where it shows a post. */
export interface Server extends Command {
  url: string;
}

/** A generator under test, with a site of its own made from the same posts. */
export interface Peer {
  name: string;
  /** Version, and what its figures don't include. */
  note: string;
  /** Folder of its output. */
  out: string;
  /** What a user types to build; a peer that has no search of its own is followed by stock Pagefind. */
  build(search: boolean): Command[];
  /** What a user types to write with a live preview, where there is one. */
  preview?(post: SyntheticPost): Server;
  /** Removes output and caches. */
  clean(): void;
  /** Writes posts, replacing what is there. */
  writePosts(posts: Iterable<SyntheticPost>): void;
  /** Gives a tag another description. */
  describeTag(tag: number, description: string): void;
  /** Changes what is at the foot of every page. */
  editTemplate(text: string): void;
}
