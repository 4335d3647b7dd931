/** Reduces texts to 106 bits as 22 digits, not against an adversary: two multiplicative hashes over UTF-16 units. */
export function fingerprintOf(texts: readonly string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  let c = 0x9e3779b9;
  let d = 0x85ebca6b;
  for (const text of texts) {
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : 0x10000;
      a = Math.imul(a ^ unit, 0x9e3779b1);
      b = Math.imul(b ^ unit, 0x5f356495);
      c = Math.imul(c ^ (a >>> 15), 0x85ebca77);
      d = Math.imul(d ^ (b >>> 13), 0xc2b2ae3d);
    }
  }
  return [a, b, c, d].map((word) => (word >>> 0).toString(36).padStart(7, '0')).join('');
}
