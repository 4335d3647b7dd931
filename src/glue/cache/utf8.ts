let scratch = Buffer.allocUnsafeSlow(1 << 20);

/**
 * Encodes a text as UTF-8 into memory that the next call takes again: pages and bodies are hashed and written at
 * once, and making a buffer for each took half of that time.
 */
export function encodeUtf8(text: string): Buffer {
  const most = text.length * 3;
  if (scratch.length < most) scratch = Buffer.allocUnsafeSlow(2 * most);
  return scratch.subarray(0, scratch.write(text, 0, 'utf8'));
}
