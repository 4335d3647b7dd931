import { describe, expect, it } from 'vitest';
import { isFetched } from './fetched-pictures.ts';

type Fetch = boolean | string[];

function asks(address: string, fetch: Fetch, trust: 'trusted' | 'untrusted' = 'trusted'): boolean {
  return isFetched(address, { images: { avif: 'none', fetch }, trust, url: 'https://blog.example.org' });
}

describe('which pictures are copied from their hosts', () => {
  it.each<[address: string, fetch: Fetch, expected: boolean]>([
    ['https://cdn.example.net/a.png', false, false],
    ['https://cdn.example.net/a.png', true, true],
    ['http://cdn.example.net/a.png', true, true],
    ['//cdn.example.net/a.png', true, true],
    ['https://blog.example.org/a.png', true, false],
    ['images/a.png', true, false],
    ['/images/a.png', true, false],
    ['ftp://cdn.example.net/a.png', true, false],
    ['file:///etc/a.png', true, false],
    ['https://me:secret@cdn.example.net/a.png', true, false],
    ['https://cdn.example.net/a.png', ['cdn.example.net'], true],
    ['https://CDN.example.net/a.png', ['cdn.example.net'], true],
    ['https://evil-cdn.example.net/a.png', ['cdn.example.net'], false],
    ['https://a.b.example.net/a.png', ['*.example.net'], true],
    ['https://example.net/a.png', ['*.example.net'], false],
    ['https://evilexample.net/a.png', ['*.example.net'], false],
    ['https://cdn.example.net@evil.example/a.png', ['cdn.example.net'], false],
    ['https://cdn.example.net/a.png', [], false],
  ])('%s with %o: %s', (address, fetch, expected) => {
    expect(asks(address, fetch)).toBe(expected);
  });

  it('none where no post is trusted', () => {
    expect(asks('https://cdn.example.net/a.png', true, 'untrusted')).toBe(false);
  });
});
