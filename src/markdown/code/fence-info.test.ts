import { describe, expect, it } from 'vitest';
import { readFenceInfo } from './fence-info.ts';

describe('readFenceInfo', () => {
  it.each([
    ['ts', 'ts', undefined],
    [' C# ', 'C#', undefined],
    ['ts title="a.ts" {1,3}', 'ts', 'a.ts'],
    ["js filename='b c.js' showLineNumbers", 'js', 'b c.js'],
    ['js:src/a.js', 'js', 'src/a.js'],
    ['js src/a.js https://a.b/c 出处', 'js', 'src/a.js'],
    ['js 第一个例子', 'js', '第一个例子'],
    ['jsx live noInline', 'jsx', undefined],
    ['js {1,3-5}', 'js', undefined],
    ['{r, echo=FALSE}', 'r', undefined],
    ['{.python .numberLines}', 'python', undefined],
    ['{r name="x"}', 'r', 'x'],
    ['python{cmd=true}', 'python', undefined],
    ['', '', undefined],
  ])('%j', (info, language, title) => {
    expect(readFenceInfo(info)).toMatchObject(title === undefined ? { language } : { language, title });
  });

  it.each([
    ['ts title="a.ts" {1,3}', [1, 3]],
    ['js {2-4}', [2, 3, 4]],
    ['js{7}', [7]],
    ['js { 5 - 3 }', undefined],
    ['js {5-3}', []],
    ['{r, echo=FALSE}', undefined],
    ['js {1-99999999}', 1000],
  ])('%j marks lines', (info, marked) => {
    const { marked: found } = readFenceInfo(info);
    if (typeof marked === 'number') expect(found).toHaveLength(marked);
    else expect(found).toEqual(marked);
  });
});

it('HackMD numbers and wraps lines by a sign behind the language', () => {
  const names = ['js=', 'javascript=101', 'cpp!', 'c#', 'c++'].map((info) => readFenceInfo(info).language);
  expect(names).toEqual(['js', 'javascript', 'cpp', 'c#', 'c++']);
});

it.each([
  ['ts titel="a.ts"', { word: 'titel', nearest: 'title' }],
  ['ts filname="a.ts" {1}', { word: 'filname', nearest: 'filename' }],
  ['ts title="a.ts" frame="none" showLineNumbers', undefined],
  ['chart pie', undefined],
  ['chart dounut', { word: 'dounut' }],
  ['chart bars', { word: 'bars', nearest: 'bar' }],
])('%j has words that mean nothing', (info, unknown) => {
  expect(readFenceInfo(info).unknown).toEqual(unknown);
});
