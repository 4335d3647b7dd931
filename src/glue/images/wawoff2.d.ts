declare module 'wawoff2' {
  /** Unpacks a WOFF2 file. */
  export function decompress(packed: Uint8Array): Promise<Uint8Array>;
  const wawoff2: { decompress: typeof decompress };
  export default wawoff2;
}
