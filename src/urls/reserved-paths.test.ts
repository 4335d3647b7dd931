import { expect, it } from 'vitest';
import { parseSiteConfig } from '../config/site-config.ts';
import { day, entryOf } from '../taxonomy/fixtures/entries.ts';
import { createLibrary } from '../taxonomy/library.ts';
import { assignPaths } from './post-paths.ts';
import { reservedPaths } from './reserved-paths.ts';

const { config } = parseSiteConfig('', 'site.yaml');
const localize = (text: string) => ({ 'zh-Hans': text });

it.each([
  '/',
  '/zh-hant/',
  '/tags/',
  '/tags/零售/',
  '/authors/林見山/',
  '/sections/隨筆/',
  '/archive/2020/',
  '/archive/2020/01/',
])('%s is the site’s own: no post takes it', (permalink) => {
  const facts = { tags: ['零售'], authors: ['林見山'], category: ['隨筆'], date: day('2020-01-02') };
  const entries = [entryOf('a', facts), entryOf('b', { permalink, aliases: [permalink] })];
  const definitions = { tags: [], authors: [], boards: [], sections: [] };
  const library = createLibrary(entries, {
    timeZone: 'UTC',
    ...definitions,
    localize,
    localizeAuthor: localize,
  });
  const reserved = reservedPaths(library, config.variants);
  const { pathOf, problems, aliases } = assignPaths(
    entries,
    { pattern: '/:slug/', timeZone: 'UTC' },
    reserved,
  );
  expect(pathOf('b')).not.toBe(permalink);
  expect([...aliases]).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['slug-duplicate', 'alias-taken']);
});
