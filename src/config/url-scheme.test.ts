import { describe, expect, it } from 'vitest';
import { isDangerous, isRemote } from './url-scheme.ts';

describe('an address', () => {
  it.each([
    'https://a.example/',
    'http://a.example',
    'HTTPS://A.example/',
    '//a.example/a.png',
    ' https://a.example/',
    '/\\a.example/',
    '\\\\a.example\\',
    'https:\\/a.example',
    '\u0001//a.example',
    '/\t/a.example',
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
    '\\images\\a.png',
    '..\\images\\\\a.png',
  ])('has none: %s', (address) => expect(isRemote(address)).toBe(false));
});

describe('an address that runs', () => {
  const many = 5000;
  it.each([
    ['after spaces', `${' '.repeat(many)}javascript:x`],
    ['after controls', `${'\u0001'.repeat(many)}javascript:x`],
    ['with tabs in its scheme', `java${'\t'.repeat(many)}script:x`],
    ['after encoded line breaks', `${'%0A'.repeat(many)}javascript:x`],
    ['with characters that nobody sees', `java\u2066\u00ad\u2060script:x`],
    ['in capitals', 'VBScript:x'],
  ])('is told: %s', (_, url) => expect(isDangerous(url)).toBe(true));

  it.each([
    'javascript',
    '/javascript:x',
    '#javascript:x',
    'https://a.example/?javascript:x',
    'java script/a:b',
  ])('is not taken for one: %s', (url) => expect(isDangerous(url)).toBe(false));
});
