import { describe, expect, it } from 'vitest';
import { summarizeProfile, threadOf } from './profile.ts';

const frame = (id: number, functionName: string, url: string) => ({
  id,
  callFrame: { functionName, url, lineNumber: 9 },
});

describe('summarizeProfile', () => {
  it('sums self time by room, package and function, without waiting', () => {
    const profile = {
      nodes: [
        frame(1, '(idle)', ''),
        frame(2, 'convert', 'file:///x/src/variants/opencc/converter.ts'),
        frame(3, 'html', 'file:///x/src/variants/opencc/writer.ts'),
        frame(4, 'parse', 'file:///x/node_modules/yaml/dist/parse.js'),
        frame(5, 'tokenise', 'file:///x/node_modules/@shikijs/core/index.mjs'),
        frame(6, 'hash', 'node:internal/crypto/hash'),
        frame(7, '(garbage collector)', ''),
      ],
      samples: [1, 2, 2, 3, 4, 5, 6, 7],
      timeDeltas: [9e6, 1e6, 1e6, 3e6, 4e6, 1.5e6, 1e6, 0.5e6],
    };
    const { busy, functions, rooms } = summarizeProfile(profile);
    expect(busy).toBe(12);
    expect(rooms.map(({ place, seconds }) => `${place} ${seconds}`)).toEqual([
      'src/variants/opencc 5',
      'yaml 4',
      '@shikijs/core 1.5',
      'node 1',
      '(garbage collector) 0.5',
    ]);
    expect(functions.slice(0, 3).map(({ place }) => place)).toEqual([
      'parse dist/parse.js:10',
      'html opencc/writer.ts:10',
      'convert opencc/converter.ts:10',
    ]);
  });
});

describe('threadOf', () => {
  it.each([
    ['CPU.20261123.160441.9639.0.001.cpuprofile', 'main thread'],
    ['CPU.20261123.160442.9639.2.003.cpuprofile', 'worker 2'],
  ])('reads %s as %s', (file, thread) => {
    expect(threadOf(file)).toBe(thread);
  });
});
