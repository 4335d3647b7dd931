import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

const known = ['title', 'date', 'tags', 'author', 'categories', 'category', 'description'];

describe('nearestName', () => {
  it.each<[word: string, expected: string | undefined, why: string]>([
    ['titel', 'title', 'swapped letters are one edit'],
    ['autohr', 'author', 'seen in the wild'],
    ['categoris', 'categories', 'seen in the wild'],
    ['Date', 'date', 'case is no edit'],
    ['tgas', 'tags', 'short words allow one edit'],
    ['desciption', 'description', 'a missing letter'],
    ['tips', undefined, 'two edits are too many for a short word'],
    ['mindmap', undefined, 'nothing is near'],
    ['', undefined, 'nothing was written'],
    ['x'.repeat(1_000_000), undefined, 'too long to be a typing error'],
  ])('%.12s → %s (%s)', (word, expected) => {
    expect(nearestName(word, known)).toBe(expected);
  });

  it('says nothing when two names are equally near', () => {
    expect(nearestName('pine', ['pin1', 'pina'])).toBeUndefined();
  });
});
