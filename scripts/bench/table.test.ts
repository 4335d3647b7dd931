import { describe, expect, it } from 'vitest';
import { figure, markdownTable } from './table.ts';

describe('markdownTable', () => {
  it('lines cells up and escapes pipes', () => {
    const columns = [
      { title: 'scenario', align: 'left' },
      { title: 's', align: 'right' },
    ] as const;
    expect(
      markdownTable(columns, [
        ['cold', '12.3'],
        ['a | b', '4'],
      ]),
    ).toMatchInlineSnapshot(`
      "| scenario |    s |
      | -------- | ---: |
      | cold     | 12.3 |
      | a \\| b   |    4 |"
    `);
  });

  it('fills rows that are too short', () => {
    expect(markdownTable([{ title: 'a', align: 'left' }], [[]]).split('\n')).toEqual([
      '| a   |',
      '| --- |',
      '|     |',
    ]);
  });
});

describe('figure', () => {
  it.each([
    [0.0461, '0.046'],
    [1.234, '1.23'],
    [12.34, '12.3'],
    [1234.5, '1235'],
    [0, '0.000'],
    [undefined, '–'],
    [Number.NaN, '–'],
  ])('prints %s as %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });
});
