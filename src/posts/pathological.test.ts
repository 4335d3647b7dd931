import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from '../config/site-config.ts';
import { parsePost } from './parse.ts';

const { config } = parseSiteConfig('', 'site.yaml');
const million = 1_000_000;

function parse(text: string, file = 'posts/a.md') {
  return parsePost({ file, text }, { config, now: Date.UTC(2026, 0, 1), hints: {} });
}

/** Input made to be slow or to break: one character a million times over, in every place it could stand. */
const characters = [
  'a',
  ' ',
  '\n',
  '\t',
  '-',
  '"',
  "'",
  '[',
  '{',
  '#',
  ':',
  '&',
  '*',
  '!',
  '|',
  '%',
  '，',
  '字',
  '\u0000',
  '\ud800',
  '<',
  '=',
  '\\',
];

describe('a million times one character', { timeout: 60_000 }, () => {
  it.each(characters.map((character) => [JSON.stringify(character), character]))(
    '%s',
    (_shown, character) => {
      const run = character.repeat(million);
      for (const text of [
        run,
        `---\n${run}\n---\n`,
        `---\ntitle: ${run}\n---\n`,
        `---\n${run}`,
        `title: x\n${run}`,
      ]) {
        const { status, reason, meta, problems } = parse(text);
        expect(status === 'published' ? meta?.title : reason).toBeTruthy();
        expect(problems.length).toBeLessThan(200);
      }
    },
    60_000,
  );
});

/** What is read, where a block is not too long to be: none of these takes time that grows with the square of its length. */
describe('a block as long as may be', { timeout: 60_000 }, () => {
  it.each([' ', '\t', '/', '-', '.', '、', '\u3000', '\u2028'])('of %j', (unit) => {
    for (const key of ['title', 'permalink']) {
      const { problems } = parse(`---\n${key}: ${unit.repeat(190_000)}x\n---\n甲\u2028乙`);
      expect(problems.every(({ code }) => code !== 'frontmatter-too-long')).toBe(true);
    }
  });
});

describe('a list of tags as long as may be', { timeout: 60_000 }, () => {
  it.each([']', '】', ',', '[', '，', ' '])('of %j', (unit) => {
    for (const key of ['tags', 'author'])
      for (const end of ['', 'x', '字'])
        expect(parse(`---\ntitle: x\n${key}: 甲，${unit.repeat(190_000)}${end}\n---\n`).meta?.title).toBe(
          'x',
        );
  });
});

describe('many of everything', { timeout: 60_000 }, () => {
  const repeat = (part: (n: number) => string, count: number) =>
    Array.from({ length: count }, (_, n) => part(n)).join('\n');

  it.each<[what: string, text: string]>([
    ['unknown keys', `---\n${repeat((n) => `kee${n}: 1`, 5_000)}\n---\n`],
    ['equal keys', `---\n${repeat(() => 'title: x', 5_000)}\n---\n`],
    ['broken entries', `---\ntitle: x\n${repeat((n) => `k${n}: a: b`, 2_000)}\n---\n`],
    [
      'aliases of YAML',
      `---\ntitle: x\n${repeat((n) => `k${n}: &k${n}\n  <<: ${n === 0 ? '{}' : `*k${n - 1}`}\n  b: 1`, 5_000)}\n---\n`,
    ],
    ['tags', `---\ntitle: x\ntags:\n${repeat((n) => `- t${n}`, 5_000)}\n---\n`],
    ['aliases', `---\ntitle: x\naliases:\n${repeat((n) => `- /a/${n}`, 5_000)}\n---\n`],
    [
      'empty lines between keys',
      `---\ntitle: x\n${repeat((n) => `${'\n'.repeat(99)}a${n}: 1`, 1_500)}\n---\n`,
    ],
    ['tokens in a permalink', `---\ntitle: x\npermalink: ${'/:year'.repeat(30_000)}\n---\n`],
    ['template tags', `---\ntitle: x\n---\n${'{% for x in site.y %}'.repeat(10_000)}`],
    [
      'tags in Hanzi and one that is not',
      `---\ntags: ${'甲'.repeat(9)} ${'甲甲甲甲甲甲甲甲 '.repeat(60)}x\n---\n`,
    ],
    ['tags behind dashes', `---\ntags: - a${'    -    a'.repeat(60)}#\n---\n`],
    ['nested lists', `---\ntags: ${'['.repeat(500)}甲${']'.repeat(500)}\n---\n`],
  ])(
    '%s',
    (_what, text) => {
      const { status, problems } = parse(text);
      expect(status).toBe('published');
      expect(problems.length).toBeLessThan(200);
    },
    60_000,
  );

  it('ends an alias bomb', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 10; n += 1) {
      const [name, before] = [String.fromCharCode(97 + n), String.fromCharCode(96 + n)];
      lines.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`);
    }
    const { meta, problems } = parse(`---\ntitle: x\n${lines.join('\n')}\ntags: *j\n---\n`);
    expect(meta?.title).toBe('x');
    expect(problems.map(({ code, position }) => `${position?.line} ${code}`)).toMatchInlineSnapshot(`
      [
        "3 frontmatter-unknown-key",
        "4 frontmatter-unknown-key",
        "5 frontmatter-unknown-key",
        "6 frontmatter-unknown-key",
        "7 frontmatter-unknown-key",
        "8 frontmatter-unknown-key",
        "9 frontmatter-unknown-key",
        "10 frontmatter-unknown-key",
        "11 frontmatter-unknown-key",
        "12 frontmatter-unknown-key",
        "undefined date-missing",
      ]
    `);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'a key named “%s” is only unknown',
    (key) => {
      const { meta, problems } = parse(
        `---\ntitle: x\n"${key}": { polluted: yes }\nstats: { "${key}": 1 }\n---\n`,
      );
      expect(meta?.title).toBe('x');
      expect('polluted' in {}).toBe(false);
      expect(problems.every(({ code }) => code.startsWith('frontmatter-') || code === 'date-missing')).toBe(
        true,
      );
    },
  );
});
