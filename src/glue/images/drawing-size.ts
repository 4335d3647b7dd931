import { SaxesParser } from 'saxes';

/** What an element may show again, and what may stand for such elements. */
const repeats = /[<:]use\b|<!ENTITY/;

/**
 * Tells whether the size of a drawing has to be found by drawing it. Its reader takes minutes for a few kilobytes in which
 * each element shows ten times the one before it, and needs none of it where the size is written at the root.
 */
export function isDrawnForItsSize(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1000));
  if (head.includes(0) || !/<(?:[\w.-]+:)?svg/i.test(head.toString('latin1'))) return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return repeats.test(text) && !hasSize(text);
}

/** Tells whether bytes are compressed, as drawings may be that no browser shows without a header of their own. */
export function isCompressed(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function hasSize(text: string): boolean {
  const parser = new SaxesParser();
  let found: Record<string, string> | undefined;
  parser.on('error', () => undefined);
  parser.on('opentag', ({ attributes }) => (found ??= attributes as Record<string, string>));
  for (let at = 0; at < text.length && found === undefined; at += 1000)
    parser.write(text.slice(at, at + 1000));
  const isLength = (value = '') => /^\d[\d.]*(?:px|pt|pc|mm|cm|in)?$/.test(value.trim());
  return isLength(found?.['width']) && isLength(found?.['height']);
}
