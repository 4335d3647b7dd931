import type { Fence } from './fence.ts';
import type { IndentedBlock } from './indented-blocks.ts';
import type { StretchKind } from './inline.ts';

/** Where in the block structure a scan is; an approximation of CommonMark's that tells code from text. */
export interface Blocks {
  /** Content columns of the list items that are open. */
  lists: number[];
  quotes: number;
  /** The line before was text of a paragraph: an indented line continues it. */
  paragraph: boolean;
  fence: Fence | undefined;
  fenceIsNew: boolean;
  /** Text lines of one block, scanned together since code spans may cross lines. */
  groupStart: number;
  groupEnd: number;
  /** Text, or a table or raw HTML: no paragraph that the parser reads at once. */
  groupKind: StretchKind;
  /** Elements open in the HTML block that runs; undefined outside one. */
  htmlDepth: number | undefined;
  /** A tag continues in the next line. */
  isInTag: boolean;
  /** Blocks of MkDocs that are open, with the list items around them. */
  readonly indented: (IndentedBlock & { lists: number[] })[];
}

/** Where a scan begins. */
export function firstBlocks(): Blocks {
  return {
    lists: [],
    quotes: 0,
    paragraph: false,
    fence: undefined,
    fenceIsNew: false,
    groupStart: -1,
    groupEnd: -1,
    groupKind: 'text',
    htmlDepth: undefined,
    isInTag: false,
    indented: [],
  };
}
