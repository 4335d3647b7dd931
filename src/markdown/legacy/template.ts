import { readAttributeList } from '../source/attribute-list.ts';
import type { Scan } from '../source/scan.ts';
import { readHeadingId, readKramdown } from './kramdown.ts';
import { readHugo } from './hugo.ts';
import { readLiquid } from './liquid.ts';
import { readVariable } from './variables.ts';

/**
 * Reads whatever template syntax begins with the `{` at an offset, outside code; returns where to continue. Known
 * syntax is translated, unknown syntax is taken out and reported, and a plain brace is passed over.
 */
export function readTemplate(scan: Scan, at: number): number {
  const second = scan.source[at + 1];
  if (second === ':') return readKramdown(scan, at);
  if (at < scan.rawUntil) return at + 2;
  if (second === '%') return readLiquid(scan, at);
  if (second === '#') return readHeadingId(scan, at);
  if (second !== '{') return readPelicanPlace(scan, at) ?? readAttributeList(scan, at);
  const third = scan.source[at + 2];
  return third === '<' || third === '%' ? readHugo(scan, at) : readVariable(scan, at);
}

/** Pelican's word for where a path counts from; without it, the path says so itself. */
const pelicanPlace = /\{(?:filename|static|attach)\}/y;

/** Takes out `{filename}` in front of the target of a link or picture; returns where to continue, undefined if it is none. */
function readPelicanPlace({ source, edits }: Scan, at: number): number | undefined {
  pelicanPlace.lastIndex = at;
  const [raw] = pelicanPlace.exec(source) ?? [];
  if (raw === undefined || !/(?:\]\(<?|\]:\s*<?|=["'])$/.test(source.slice(Math.max(0, at - 8), at)))
    return undefined;
  edits.replace(at, at + raw.length, '');
  return at + raw.length;
}
