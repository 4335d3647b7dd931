import { emitBlock, standsAlone } from '../legacy/emit.ts';
import { blockPlace } from '../wiki-target.ts';
import type { Stretch } from './inline.ts';

const idPattern = /\^([A-Za-z0-9-]{2,60})[ \t]*$/y;

/**
 * Makes an anchor of the name that Obsidian gives a block at its end (`… ^name`), or on a line of its own below it
 * (https://help.obsidian.md/links#Link+to+a+block+in+a+note); returns where to continue.
 */
export function readBlockId(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  const { source } = scan;
  if (!/[\s>]/.test(source[at - 1] ?? '\n')) return at + 1;
  idPattern.lastIndex = 0;
  const [whole, id] = idPattern.exec(source.slice(at, stretch.end)) ?? [];
  if (whole === undefined || id === undefined || !(/[a-z]/.test(id) || id.length > 3)) return at + 1;
  const html = `<span id="${blockPlace(id)}"></span>`;
  const end = at + whole.trimEnd().length;
  if (standsAlone(source, at, end)) {
    emitBlock(scan, at, end, html);
    return end;
  }
  let start = at;
  while (/[ \t]/.test(source[start - 1] ?? '')) start--;
  scan.edits.replace(start, end, scan.stash.put({ kind: 'html', raw: source.slice(start, end), html }));
  return end;
}
