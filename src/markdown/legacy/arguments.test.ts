import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

describe('readArguments', () => {
  it.each([
    ['', [], {}],
    [' js linenos ', ['js', 'linenos'], {}],
    ['"two words" \'and more\' last', ['two words', 'and more', 'last'], {}],
    ['src="a.png" title=\'b c\' width=300', [], { src: 'a.png', title: 'b c', width: '300' }],
    ['_.compact lang:js http://a.b/c Title', ['_.compact', 'http://a.b/c', 'Title'], { lang: 'js' }],
    ['“弯引号 里” x', ['弯引号 里', 'x'], {}],
    ['unclosed "quote here', ['unclosed', '"quote', 'here'], {}],
    ['a = "b"', [], { a: 'b' }],
  ])('%j', (text, words, named) => {
    const args = readArguments(text);
    expect(args.words).toEqual(words);
    expect(Object.fromEntries(args.named)).toEqual(named);
  });
});
