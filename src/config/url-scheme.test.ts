import { describe, expect, it } from 'vitest';
import { isRemote } from './url-scheme.ts';

describe('an address', () => {
  it.each([
    'https://a.example/',
    'http://a.example',
    'HTTPS://A.example/',
    '//a.example/a.png',
    ' https://a.example/',
  ])('has a host of its own: %s', (address) => expect(isRemote(address)).toBe(true));

  it.each([
    '',
    '/a/',
    'a.png',
    '../a.png',
    'mailto:a@a.example',
    'data:image/png;base64,',
    'https:a',
    '#//a',
  ])('has none: %s', (address) => expect(isRemote(address)).toBe(false));
});
