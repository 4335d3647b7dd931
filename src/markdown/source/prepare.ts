import type { Piece } from '../marks.ts';
import { TagPlaces } from '../tag-places.ts';
import type { ProblemLog } from '../problem-log.ts';
import { scanBlocks } from './blocks.ts';
import { reportFootnotes } from './footnotes.ts';
import { createScan, type ScanOptions } from './scan.ts';

/** Markdown for the parser, and what its marks stand for. */
export interface PreparedSource {
  markdown: string;
  pieces: readonly Piece[];
  hasMath: boolean;
  /** Where its tags stand outside code. */
  places: TagPlaces;
}

/** Replaces what the parser would misread (see marks.ts); most plain prose comes back as it is. */
export function prepareSource(
  source: string,
  log: ProblemLog,
  options: ScanOptions,
  inline: (markdown: string) => string,
): PreparedSource {
  const scan = createScan(source, log, options, inline);
  scanBlocks(scan);
  reportFootnotes(scan);
  const { pieces } = scan.stash;
  return {
    markdown: [scan.edits.finish(), ...scan.inlineFootnotes].join('\n\n'),
    pieces,
    hasMath: pieces.some((piece) => piece.kind === 'math'),
    places: new TagPlaces(source, scan.tags),
  };
}
