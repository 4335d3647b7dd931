import type { Problem } from '../../diagnostics/problem.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';

/** Encodings that old Chinese editors saved in, with the names people know them by. */
const legacyEncodings = [
  ['gb18030', 'GB 18030'],
  ['big5', 'Big5'],
] as const;

/**
 * Reads a file's bytes as text: UTF-8, UTF-16 if a byte-order mark says so, else GB 18030 or Big5 with a warning,
 * whichever gives the likelier Chinese. Their bytes overlap, so the commonest characters decide.
 */
export function decodeText(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, problems: [] };
  const utf16 = utf16Encoding(bytes);
  const guess = utf16 === undefined ? likeliest(bytes) : { name: 'UTF-16', text: tryDecode(utf16, bytes) };
  if (guess?.text === undefined)
    return {
      text: new TextDecoder().decode(bytes),
      problems: [createProblem('encoding-not-utf8/unknown', { file })],
    };
  const problem = createProblem('encoding-not-utf8', { file, values: { encoding: guess.name } });
  return { text: guess.text, problems: [problem] };
}

function utf16Encoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function likeliest(bytes: Uint8Array): { name: string; text: string } | undefined {
  const readings = legacyEncodings.flatMap(([encoding, name]) => {
    const text = tryDecode(encoding, bytes);
    return text === undefined ? [] : { name, text, score: commonness(text) };
  });
  return readings.sort((a, b) => b.score - a.score)[0];
}

/** Characters that any Chinese text of some length has, in both scripts. */
const common = /[的一是不了在人有我他這这中大來来上個个到說说們们為为子和你地出道也時时年，。、：]/g;

function commonness(text: string): number {
  return (text.match(common)?.length ?? 0) / Math.max(1, text.length);
}

/** Decoders by encoding; between two calls they keep nothing. */
const decoders = new Map<string, TextDecoder>();

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  let decoder = decoders.get(encoding);
  if (decoder === undefined) decoders.set(encoding, (decoder = new TextDecoder(encoding, { fatal: true })));
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
