import type { Problem } from '../../diagnostics/problem.ts';

/** Reads a file's bytes as text: UTF-8, else GB 18030 with a warning, since old Chinese editors saved that. */
export function decodeText(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, problems: [] };
  const legacy = tryDecode('gb18030', bytes);
  const problem: Problem = {
    code: 'encoding-not-utf8',
    severity: legacy === undefined ? 'error' : 'warning',
    file,
    message:
      'This file is not UTF-8' +
      (legacy === undefined ? ', and no GB 18030 either.' : '; it was read as GB 18030.'),
    hint: 'Save it as UTF-8 in your editor.',
  };
  return { text: legacy ?? new TextDecoder().decode(bytes), problems: [problem] };
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
