import { describe, expect, it } from 'vitest';
import { regionalWords } from '../regional-words.ts';
import { parseQuery } from './parse-query.ts';
import { otherWordings } from './regional.ts';
import { toSymbols } from './symbols.ts';

const words = await regionalWords();

describe('otherWordings', () => {
  it.each([
    ['软件', '软体'],
    ['軟體', '軟件'],
    ['下载软件', '下载软体'],
    ['網絡', '網路'],
    ['服务器软件', '伺服器软件'],
  ])('words %s as %s', (typed, wanted) => {
    const [phrase] = parseQuery(typed).phrases;
    const wordings = phrase === undefined ? [] : otherWordings(phrase, words);
    expect(wordings.map(({ text }) => text)).toContain(wanted);
    expect(wordings.map(({ symbols }) => symbols.join(''))).toContain(toSymbols(wanted).join(''));
  });

  it('leaves alone what is said in the same way everywhere', () => {
    const [phrase] = parseQuery('今天天气').phrases;
    expect(phrase && otherWordings(phrase, words)).toEqual([]);
  });
});
