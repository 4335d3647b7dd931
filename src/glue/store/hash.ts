import { hash } from 'node:crypto';
import { utf16Bytes } from './encode.ts';

/** Hex digits of a content hash. */
export const hashLength = 20;

/**
 * Hashes text or bytes to 20 hex digits: enough to tell contents apart, short enough for names. A text and its bytes
 * have different hashes: encoding it would take longer than hashing.
 */
export function contentHash(content: string | Uint8Array): string {
  return hash('sha256', typeof content === 'string' ? utf16Bytes(content) : content, 'hex').slice(
    0,
    hashLength,
  );
}
