import { hash } from 'node:crypto';
import { encodeUtf8 } from './utf8.ts';

/** Hashes text or bytes to 20 hex digits: enough to tell contents apart, short enough for names. */
export function contentHash(content: string | Uint8Array): string {
  return hash('sha256', typeof content === 'string' ? encodeUtf8(content) : content, 'hex').slice(0, 20);
}
