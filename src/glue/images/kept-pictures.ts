import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Phrase } from '../../diagnostics/values.ts';
import { percentDecoded } from '../../posts/slug.ts';
import { slugify } from '../../urls/slug.ts';
import { replaceFile } from '../replace-file.ts';
import { contentHash } from '../store/hash.ts';

/** Pictures of other hosts that were fetched once, by address; they stay until the cache goes. */
export interface KeptPictures {
  /** Gives the file of a picture. */
  find(address: string): string | undefined;
  keep(address: string, bytes: Uint8Array, format: string): void;
  /** Gives why an address has no picture, while it need not be asked again: `until` is a moment (epoch, ms). */
  refusal(address: string, now: number): { reason: Phrase; until: number } | undefined;
  refuse(address: string, reason: Phrase, until: number): void;
}

/** What is noted of an address: the name of its file, or why there is none. */
type Note = { address: string; name: string } | { address: string; reason: Phrase; until: number };

/** Digits that tell addresses apart, and characters of a name; see outputs.ts. */
const [digits, maxNameLength] = [24, 48];

/** Opens a folder of pictures; it is created with the first. */
export function openKeptPictures(folder: string): KeptPictures {
  const placeOf = (address: string) => join(folder, contentHash(address).slice(0, digits));
  return {
    find(address) {
      const note = readNote(placeOf(address), address);
      if (note === undefined || !('name' in note)) return undefined;
      const file = join(placeOf(address), note.name);
      return existsSync(file) ? file : undefined;
    },
    keep(address, bytes, format) {
      const name = `${stemOf(address)}.${format}`;
      write(placeOf(address), name, bytes);
      writeNote(placeOf(address), { address, name });
    },
    refusal(address, now) {
      const note = readNote(placeOf(address), address);
      return note !== undefined && 'until' in note && note.until > now ? note : undefined;
    },
    refuse: (address, reason, until) => writeNote(placeOf(address), { address, reason, until }),
  };
}

function readNote(place: string, address: string): Note | undefined {
  try {
    const note = JSON.parse(readFileSync(join(place, noteName), 'utf8')) as Note;
    return note.address === address ? note : undefined;
  } catch {
    return undefined;
  }
}

const noteName = 'note.json';

function writeNote(place: string, note: Note): void {
  write(place, noteName, JSON.stringify(note));
}

/** A build that is cut off leaves no half picture behind. */
function write(place: string, name: string, bytes: Uint8Array | string): void {
  mkdirSync(place, { recursive: true });
  rmSync(join(place, name), { recursive: true, force: true }); // whatever is there
  replaceFile(join(place, name), bytes);
}

/** The published name begins as the picture is called where it comes from. */
function stemOf(address: string): string {
  const last = URL.parse(address, 'https://localhost/')?.pathname.split('/').at(-1) ?? '';
  const stem = slugify(percentDecoded(last).replace(/\.[a-z0-9]+$/i, ''));
  return [...stem].slice(0, maxNameLength).join('') || 'picture';
}
