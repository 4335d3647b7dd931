import type { Blocks } from './block-state.ts';
import { closeIndented, columnsOf, indentOf, takeIndent } from './indented-blocks.ts';
import { endOfLine, type Scan } from './scan.ts';

/** Tells whether a line doesn't belong to the innermost block of MkDocs. */
export function leavesIndented(state: Blocks, source: string, at: number): boolean {
  // After a formula or a tag that reached into a line, the rest of it is no line.
  if (at > 0 && source[at - 1] !== '\n') return false;
  const indent = indentOf(source, at, endOfLine(source, at));
  return indent >= 0 && indent < (state.indented.at(-1)?.inside ?? 0);
}

/** Ends the blocks of MkDocs that a line doesn't belong to, and takes off its indentation; returns where it begins. */
export function enterIndented(scan: Scan, state: Blocks, at: number): number {
  const { source } = scan;
  const indent = indentOf(source, at, endOfLine(source, at));
  if (indent < 0 || (at > 0 && source[at - 1] !== '\n')) return at;
  const kept = state.indented.filter((block) => indent >= block.inside).length;
  leaveIndented(scan, state, kept, at);
  return takeIndent(scan, at, columnsOf(state.indented));
}

/** Ends all but some of the blocks of MkDocs before an offset. */
export function leaveIndented(scan: Scan, state: Blocks, kept: number, at: number): void {
  while (state.indented.length > kept) {
    const block = state.indented.pop();
    if (block === undefined) return;
    const html = closeIndented(scan, block, at);
    const fence = state.fence ? `${state.fence.mark.repeat(state.fence.length)}\n` : '';
    const indent = ' '.repeat(Math.max(0, block.inside - 4 - columnsOf(state.indented)));
    const mark = scan.stash.putBlock({ kind: 'html', raw: '', html });
    const lead = at === scan.source.length ? '\n' : '';
    scan.edits.replace(at, at, `${lead}${fence}${indent}${mark}\n`);
    state.fence = undefined;
    state.paragraph = false;
    state.lists = block.lists;
  }
}
