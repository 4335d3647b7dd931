import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from '../config/site-config.ts';
import { growthOf, steepest } from '../html/fixtures/growth.ts';
import { parsePost } from './parse.ts';

const { config } = parseSiteConfig('', 'site.yaml');
const million = 1_000_000;

function parse(text: string, file = 'posts/a.md') {
  return parsePost({ file, text }, { config, now: Date.UTC(2026, 0, 1), hints: {} });
}

/** Input made to be slow or to break: one character a million times over, in every place it could be. */
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

describe('a million times one character', { timeout: 600_000 }, () => {
  it.each(characters.map((character) => [JSON.stringify(character), character]))(
    '%s',
    async (_, character) => {
      const grown = await growthOf((size) => {
        const run = character.repeat(size);
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
      }, million);
      expect(grown).toBeLessThan(steepest);
    },
  );
});

/** What is read, where a block is not too long to be: none of these takes time that grows with the square of its length. */
describe('a block as long as may be', { timeout: 600_000 }, () => {
  const units = [
    ' ',
    '\t',
    '/',
    '-',
    '.',
    '、',
    '\u3000',
    '\u2028',
    ']',
    '】',
    '`',
    '#',
    ',',
    '{#',
    '“',
    '#a ',
    '→',
    '：',
  ];
  const keys = [
    'title',
    'permalink',
    'tags',
    'date',
    'description',
    'author',
    'aliases',
    'cover',
    'category',
  ];
  // A key that is read slowly shows among the others only where each is measured by itself.
  describe.each(keys)('%s', (key) => {
    it.each(units)('of %j', async (unit) => {
      const grown = await growthOf((size) => {
        for (const before of ['', '甲，'])
          for (const after of ['x', '']) {
            const run = unit.repeat(size / unit.length);
            const { problems } = parse(`---\n${key}: ${before}${run}${after}\n---\n甲\u2028乙`);
            expect(problems.every(({ code }) => code !== 'frontmatter-too-long')).toBe(true);
          }
      }, 30_000);
      expect(grown).toBeLessThan(steepest);
    });
  });
});

describe('many of everything', { timeout: 600_000 }, () => {
  const repeat = (part: (n: number) => string, count: number) =>
    Array.from({ length: Math.ceil(count) }, (_, n) => part(n)).join('\n');

  it.each<[what: string, text: (size: number) => string]>([
    ['unknown keys', (size) => `---\n${repeat((n) => `kee${n}: 1`, 5 * size)}\n---\n`],
    ['equal keys', (size) => `---\n${repeat(() => 'title: x', 5 * size)}\n---\n`],
    ['broken entries', (size) => `---\ntitle: x\n${repeat((n) => `k${n}: a: b`, 2 * size)}\n---\n`],
    [
      'aliases of YAML',
      (size) =>
        `---\ntitle: x\n${repeat((n) => `k${n}: &k${n}\n  <<: ${n === 0 ? '{}' : `*k${n - 1}`}\n  b: 1`, 5 * size)}\n---\n`,
    ],
    ['tags', (size) => `---\ntitle: x\ntags:\n${repeat((n) => `- t${n}`, 5 * size)}\n---\n`],
    ['aliases', (size) => `---\ntitle: x\naliases:\n${repeat((n) => `- /a/${n}`, 5 * size)}\n---\n`],
    [
      'empty lines between keys',
      (size) => `---\ntitle: x\n${repeat((n) => `${'\n'.repeat(99)}a${n}: 1`, 1.5 * size)}\n---\n`,
    ],
    ['tokens in a permalink', (size) => `---\ntitle: x\npermalink: ${'/:year'.repeat(30 * size)}\n---\n`],
    ['template tags', (size) => `---\ntitle: x\n---\n${'{% for x in site.y %}'.repeat(10 * size)}`],
    [
      'tags in Hanzi and one that is not',
      (size) => `---\ntags: ${'甲'.repeat(9)} ${'甲甲甲甲甲甲甲甲 '.repeat(size / 16)}x\n---\n`,
    ],
    ['tags behind dashes', (size) => `---\ntags: - a${'    -    a'.repeat(size / 16)}#\n---\n`],
    ['nested lists', (size) => `---\ntags: ${'['.repeat(size / 2)}甲${']'.repeat(size / 2)}\n---\n`],
  ])('%s', async (_what, text) => {
    const grown = await growthOf((size) => {
      const { status, problems } = parse(text(size));
      expect(status).toBe('published');
      expect(problems.length).toBeLessThan(200);
    }, 1000);
    expect(grown).toBeLessThan(steepest);
  });

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
