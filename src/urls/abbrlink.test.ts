import { describe, expect, it } from 'vitest';
import { abbrlinkOf } from './abbrlink.ts';

describe('abbrlinkOf', () => {
  it.each([
    // Check values of the catalogue of CRCs (CRC-16/ARC and CRC-32/ISO-HDLC).
    ['123456789', { isLong: false, isHex: true }, 'bb3d'],
    ['123456789', { isLong: true, isHex: true }, 'cbf43926'],
    ['123456789', { isLong: false, isHex: false }, '47933'],
    ['標題', { isLong: true, isHex: false }, '81889993'],
  ])('%s %o', (title, habits, name) => {
    expect(abbrlinkOf(title, habits)).toBe(name);
  });
});
