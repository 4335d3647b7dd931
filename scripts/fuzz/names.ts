import type { Random } from '../../src/glue/search/fixtures/random.ts';

const folders = ['posts', 'posts/深處', 'pages', 'threads', 'posts/a b', '_posts', 'notes', 'posts/2020'];
const stems = [
  ...[
    '甲',
    '乙丙',
    'a',
    'A',
    'a#b',
    'a%20b',
    'a b',
    'c++',
    '100%',
    'index',
    'README',
    'con',
    'aux',
    '2020-01-02-day',
    '2020-1-2',
  ],
  ...[
    'é',
    'e\u0301',
    '👩‍👩‍👧',
    '.a'.slice(1),
    'a.b',
    'a..b',
    '-',
    '__proto__',
    'feed',
    '404',
    'page',
    'tags',
    '「引」',
    'a&b',
    "a'b",
    'a"b',
  ],
  ...[
    '長'.repeat(80),
    'x'.repeat(200),
    '\u202eabc',
    'a;b',
    '[a]',
    '{a}',
    '(a)',
    '@a',
    'constructor',
    'a\\b',
    'search',
    'zh-hant',
  ],
];

/** Gives the name of a post, as someone may well have called it. */
export function postName(random: Random): string {
  return `${random.pick(folders)}/${random.pick(stems)}.${random.pick(['md', 'md', 'md', 'markdown', 'MD'])}`;
}
