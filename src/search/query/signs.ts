/** Sixteen signs that Pagefind indexes none of: what is written in them is kept with a record and found by nobody. */
const signs = "!$%&'()+,-./:;=?";

/** Writes text in signs, two for each byte of UTF-8. */
export function toSigns(text: string): string {
  let written = '';
  for (const byte of new TextEncoder().encode(text))
    written += signs.charAt(byte >> 4) + signs.charAt(byte & 15);
  return written;
}

/** Reads what `toSigns` wrote. */
export function fromSigns(written: string): string {
  const bytes = new Uint8Array(written.length / 2);
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = (signs.indexOf(written.charAt(i * 2)) << 4) | signs.indexOf(written.charAt(i * 2 + 1));
  return new TextDecoder().decode(bytes);
}
